/** Check boxes of one question; the answer keeps the order of the choices. */
import { FieldProblems } from './field-problems.tsx';

interface CheckGroupProps<V extends string> {
  label: string;
  field: string;
  choices: readonly { value: V; label: string }[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
}

export function CheckGroup<V extends string>({ label, field, choices, chosen, onChange }: CheckGroupProps<V>) {
  const toggle = (value: V) =>
    onChange(
      choices.map((one) => one.value).filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );
  return (
    <fieldset className="rules-group" id={field}>
      <legend>{label}</legend>
      {choices.map((one) => (
        <label className="rules-check" key={one.value}>
          <input type="checkbox" checked={chosen.includes(one.value)} onChange={() => toggle(one.value)} />
          {one.label}
        </label>
      ))}
      <FieldProblems field={field} />
    </fieldset>
  );
}
