/** Which Jira priority the tickets of High, Medium and Low recommendations get. */
import type { SettingsView } from '../../../src/contract/admin.ts';
import { useAdmin } from '../app/admin-context.ts';
import type { Draft, SaveFailure } from './draft.ts';
import { FieldError, invalidProps } from './field-error.tsx';

interface PrioritiesProps {
  priorities: SettingsView['priorities'];
  chosen: Draft['priorityIds'];
  failure: SaveFailure | null;
  onChange: (chosen: Draft['priorityIds']) => void;
}

const levels = ['high', 'medium', 'low'] as const;

export function Priorities({ priorities, chosen, failure, onChange }: PrioritiesProps) {
  const { t } = useAdmin();
  return (
    <fieldset className="settings-group">
      <legend>{t('admin.settings.priorities')}</legend>
      <div className="priority-lines">
        {levels.map((level) => {
          const field = `priorityIds.${level}`;
          const id = chosen[level];
          const gone = id !== null && !priorities.some((one) => one.id === id);
          return (
            <div key={level}>
              <label className="field-label" htmlFor={field}>
                {t('admin.settings.priorityOf', { priority: t(`priority.${level}.name`) })}
              </label>
              <select
                className="select-box"
                id={field}
                value={id ?? ''}
                onChange={(event) => onChange({ ...chosen, [level]: event.target.value || null })}
                {...invalidProps(field, failure)}
              >
                <option value="">{t('admin.settings.projectDefault')}</option>
                {gone && <option value={id}>{id}</option>}
                {priorities.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
              <FieldError field={field} failure={failure} />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
