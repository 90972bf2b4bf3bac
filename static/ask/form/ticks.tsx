/** A group of check boxes, each with an example where it helps. */
export interface Tick<K extends string> {
  key: K;
  name: string;
  example?: string;
}

export interface TicksProps<K extends string> {
  legend: string;
  ticks: readonly Tick<K>[];
  ticked: readonly K[];
  onChange: (ticked: K[]) => void;
}

export function Ticks<K extends string>({ legend, ticks, ticked, onChange }: TicksProps<K>) {
  return (
    <fieldset className="ask-ticks">
      <legend className="field-label">{legend}</legend>
      {ticks.map(({ key, name, example }) => (
        <label key={key} className="ask-tick">
          <input
            type="checkbox"
            checked={ticked.includes(key)}
            onChange={(event) =>
              onChange(event.target.checked ? [...ticked, key] : ticked.filter((one) => one !== key))
            }
          />
          <span>
            {name}
            {example !== undefined && <span className="field-hint ask-example">{example}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
