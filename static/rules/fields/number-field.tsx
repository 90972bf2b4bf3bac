/** A labelled box for a whole number. What was typed stays, also where it is none. */
import { FieldProblems, useFieldProps } from './field-problems.tsx';

interface NumberFieldProps {
  label: string;
  field: string;
  value: string;
  onChange: (value: string) => void;
}

export function NumberField({ label, field, value, onChange }: NumberFieldProps) {
  const props = useFieldProps(field);
  return (
    <div className="rules-field rules-number">
      <label className="field-label" htmlFor={field}>
        {label}
      </label>
      <input
        className="text-box"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...props}
      />
      <FieldProblems field={field} />
    </div>
  );
}
