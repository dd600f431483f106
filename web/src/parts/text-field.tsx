import './parts.css';

export interface TextFieldProps {
  label: string;
  value: string;
  /** Which keys a phone shows. Default: text. */
  inputMode?: 'text' | 'decimal' | 'numeric';
  onChange(value: string): void;
}

/** A line to type into, with its name above. */
export function TextField({ label, value, inputMode = 'text', onChange }: TextFieldProps) {
  return (
    <label className="field">
      {label}
      <input
        type="text"
        inputMode={inputMode}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
