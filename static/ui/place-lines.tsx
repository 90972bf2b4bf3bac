/** A list of projects and issue types that somebody edits: a line each. */
import { useRef } from 'react';
import { Button } from './button.tsx';
import { type SaveFailure, FieldError, invalidProps } from './field-error.tsx';

export interface PlaceLine {
  /** Keeps a line's text boxes with it when another line goes. */
  id: number;
  projectKey: string;
  issueTypeName: string;
}

export interface PlaceLinesProps {
  lines: PlaceLine[];
  /** Name of the list, as the contract has it: errors name their field below it. */
  name: string;
  className: string;
  words: {
    legend: string;
    hint: string;
    project: string;
    type: string;
    add: string;
    remove: (line: PlaceLine) => string;
  };
  /** Whether the last line can go too. */
  mayBeEmpty: boolean;
  failure: SaveFailure | null;
  onChange: (lines: PlaceLine[]) => void;
}

export function PlaceLines({ lines, name, className, words, mayBeEmpty, failure, onChange }: PlaceLinesProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  const edit = (id: number, part: Partial<PlaceLine>) =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...part } : line)));
  const add = () => {
    onChange([...lines, { id: 1 + Math.max(-1, ...lines.map(({ id }) => id)), projectKey: '', issueTypeName: '' }]);
    focusLast(list.current);
  };
  const remove = (id: number) => {
    onChange(lines.filter((line) => line.id !== id));
    focusLast(list.current);
  };
  return (
    <fieldset className={className} ref={list}>
      <legend>{words.legend}</legend>
      <p className="field-hint">{words.hint}</p>
      {lines.map((line, at) => (
        <div className="place-line" key={line.id}>
          <Box
            label={words.project}
            field={`${name}.${at}.projectKey`}
            value={line.projectKey}
            failure={failure}
            onChange={(projectKey) => edit(line.id, { projectKey })}
          />
          <Box
            label={words.type}
            field={`${name}.${at}.issueTypeName`}
            value={line.issueTypeName}
            failure={failure}
            onChange={(issueTypeName) => edit(line.id, { issueTypeName })}
          />
          {(mayBeEmpty || lines.length > 1) && (
            <Button appearance="subtle" icon="remove" aria-label={words.remove(line)} onClick={() => remove(line.id)} />
          )}
        </div>
      ))}
      <div>
        <Button icon="add" onClick={add}>
          {words.add}
        </Button>
      </div>
    </fieldset>
  );
}

interface BoxProps {
  label: string;
  field: string;
  value: string;
  failure: SaveFailure | null;
  onChange: (value: string) => void;
}

function Box({ label, field, value, failure, onChange }: BoxProps) {
  return (
    <div>
      <label className="field-label" htmlFor={field}>
        {label}
      </label>
      <input
        className="text-box"
        id={field}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...invalidProps(field, failure)}
      />
      <FieldError field={field} failure={failure} />
    </div>
  );
}

/** The line that is new, or the one that is left, is not drawn yet; without any, the button that adds one. */
function focusLast(list: HTMLFieldSetElement | null): void {
  requestAnimationFrame(() => {
    const lines = Array.from(list?.querySelectorAll('.place-line') ?? []);
    const place = lines.at(-1)?.querySelector<HTMLElement>('input') ?? list?.querySelector<HTMLElement>('button');
    place?.focus();
  });
}
