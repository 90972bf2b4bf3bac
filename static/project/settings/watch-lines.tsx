/** Which types are looked at when an issue is created or changed: a line each. */
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useProject } from '../app/project-context.ts';
import { type SaveFailure, FieldError, invalidProps } from './field-error.tsx';

export interface WatchLine {
  /** Keeps a line's text boxes with it when another line goes. */
  id: number;
  projectKey: string;
  issueTypeName: string;
}

interface WatchLinesProps {
  lines: WatchLine[];
  failure: SaveFailure | null;
  onChange: (lines: WatchLine[]) => void;
}

export function WatchLines({ lines, failure, onChange }: WatchLinesProps) {
  const { t } = useProject();
  const list = useRef<HTMLFieldSetElement>(null);
  const edit = (id: number, part: Partial<WatchLine>) =>
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
    <fieldset className="watch-lines" ref={list}>
      <legend>{t('candidates.settings.watch')}</legend>
      <p className="field-hint">{t('candidates.settings.watchHint')}</p>
      {lines.map((line, at) => (
        <div className="watch-line" key={line.id}>
          <Box
            label={t('candidates.settings.project')}
            field={`watch.${at}.projectKey`}
            value={line.projectKey}
            failure={failure}
            onChange={(projectKey) => edit(line.id, { projectKey })}
          />
          <Box
            label={t('candidates.settings.type')}
            field={`watch.${at}.issueTypeName`}
            value={line.issueTypeName}
            failure={failure}
            onChange={(issueTypeName) => edit(line.id, { issueTypeName })}
          />
          <Button
            appearance="subtle"
            icon="remove"
            aria-label={t('candidates.settings.remove', {
              line: line.issueTypeName || line.projectKey || t('candidates.settings.thisLine'),
            })}
            onClick={() => remove(line.id)}
          />
        </div>
      ))}
      <div>
        <Button icon="add" onClick={add}>
          {t('candidates.settings.add')}
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
    const lines = Array.from(list?.querySelectorAll('.watch-line') ?? []);
    const place = lines.at(-1)?.querySelector<HTMLElement>('input') ?? list?.querySelector<HTMLElement>('button');
    place?.focus();
  });
}
