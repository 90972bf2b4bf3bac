/** Which projects and issue types are threat models: a line each. */
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useAdmin } from '../app/admin-context.ts';
import type { Draft, SaveFailure } from './draft.ts';
import { FieldError, invalidProps } from './field-error.tsx';

interface ScopesProps {
  scopes: Draft['scopes'];
  failure: SaveFailure | null;
  onChange: (scopes: Draft['scopes']) => void;
}

export function Scopes({ scopes, failure, onChange }: ScopesProps) {
  const { t } = useAdmin();
  const list = useRef<HTMLFieldSetElement>(null);
  const edit = (id: number, part: Partial<Draft['scopes'][number]>) =>
    onChange(scopes.map((scope) => (scope.id === id ? { ...scope, ...part } : scope)));
  const add = () => {
    onChange([...scopes, { id: 1 + Math.max(-1, ...scopes.map(({ id }) => id)), projectKey: '', issueTypeName: '' }]);
    focusLast(list.current);
  };
  const remove = (id: number) => {
    onChange(scopes.filter((scope) => scope.id !== id));
    focusLast(list.current);
  };
  return (
    <fieldset className="settings-group" ref={list}>
      <legend>{t('admin.settings.scopes')}</legend>
      <p className="field-hint">{t('admin.settings.scopesHint')}</p>
      {scopes.map((scope, at) => (
        <div className="scope-line" key={scope.id}>
          <Box
            label={t('admin.settings.project')}
            field={`scopes.${at}.projectKey`}
            value={scope.projectKey}
            failure={failure}
            onChange={(projectKey) => edit(scope.id, { projectKey })}
          />
          <Box
            label={t('admin.settings.type')}
            field={`scopes.${at}.issueTypeName`}
            value={scope.issueTypeName}
            failure={failure}
            onChange={(issueTypeName) => edit(scope.id, { issueTypeName })}
          />
          {scopes.length > 1 && (
            <Button
              appearance="subtle"
              icon="remove"
              aria-label={t('admin.settings.removeScope', {
                project: scope.projectKey || t('admin.settings.thisScope'),
              })}
              onClick={() => remove(scope.id)}
            />
          )}
        </div>
      ))}
      <div>
        <Button icon="add" onClick={add}>
          {t('admin.settings.addScope')}
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

/** The line that is new, or the one that is left, is not drawn yet. */
function focusLast(list: HTMLFieldSetElement | null): void {
  requestAnimationFrame(() => {
    const lines = list?.querySelectorAll('.scope-line') ?? [];
    Array.from(lines).at(-1)?.querySelector('input')?.focus();
  });
}
