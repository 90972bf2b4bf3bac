/** The resolutions with which a closed ticket is not done: a check box each. */
import type { SettingsView } from '../../../src/contract/admin.ts';
import { useAdmin } from '../app/admin-context.ts';
import { type SaveFailure, FieldError } from '../../ui/field-error.tsx';

interface NotDoneProps {
  resolutions: SettingsView['resolutions'];
  chosen: string[];
  guessed: boolean;
  failure: SaveFailure | null;
  onChange: (chosen: string[]) => void;
}

export function NotDone({ resolutions, chosen, guessed, failure, onChange }: NotDoneProps) {
  const { t } = useAdmin();
  return (
    <fieldset className="settings-group">
      <legend>{t('admin.settings.notDone')}</legend>
      {guessed && <p className="field-hint">{t('admin.settings.notDoneHint')}</p>}
      {resolutions.length === 0 && <p>{t('admin.settings.noResolutions')}</p>}
      {resolutions.map(({ id, name }) => (
        <label className="check-box" key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          {name}
        </label>
      ))}
      <FieldError field="notDoneResolutionIds" failure={failure} />
    </fieldset>
  );
}
