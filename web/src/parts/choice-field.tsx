import './parts.css';

export interface ChoiceFieldProps<Value extends string> {
  label: string;
  value: Value;
  /** In the order in which they are shown. */
  options: readonly (readonly [value: Value, words: string])[];
  onChange(value: Value): void;
}

/** One of several choices in a list that opens, with its name above. */
export function ChoiceField<Value extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceFieldProps<Value>) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
