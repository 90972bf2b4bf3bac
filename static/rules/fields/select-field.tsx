/** A labelled choice of one. */
import { FieldProblems, useFieldProps } from './field-problems.tsx';

export interface Option<V extends string> {
  value: V;
  label: string;
}

interface SelectFieldProps<V extends string> {
  label: string;
  field: string;
  value: V;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
  /** Another field beside which its problems stand. */
  toldAt?: string;
}

export function SelectField<V extends string>({ label, field, value, options, onChange, toldAt }: SelectFieldProps<V>) {
  const props = useFieldProps(field, undefined, toldAt);
  return (
    <div className="rules-field">
      <label className="field-label" htmlFor={field}>
        {label}
      </label>
      <select
        className="select-box"
        value={value}
        onChange={(event) => {
          const chosen = options.find((one) => one.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
        {...props}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      {toldAt === undefined && <FieldProblems field={field} />}
    </div>
  );
}
