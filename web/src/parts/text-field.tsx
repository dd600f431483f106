import './parts.css';

export interface TextFieldProps {
  label: string;
  value: string;
  /** Which keys a phone shows. Default: text. */
  inputMode?: 'text' | 'decimal' | 'numeric';
  /** Whether the form is kept back while nothing is typed. Default: no. */
  isRequired?: boolean;
  onChange(value: string): void;
}

/** A line to type into, with its name above. */
export function TextField({
  label,
  value,
  inputMode = 'text',
  isRequired = false,
  onChange,
}: TextFieldProps) {
  return (
    <label className="field">
      {label}
      <input
        type="text"
        inputMode={inputMode}
        required={isRequired}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
