/** Whether the app creates requests for people who may not create issues in the security project. */
import { useAdmin } from '../app/admin-context.ts';

export function AskForOthers({ allowed, onChange }: { allowed: boolean; onChange: (allowed: boolean) => void }) {
  const { t } = useAdmin();
  return (
    <fieldset className="settings-group">
      <legend>{t('admin.settings.ask')}</legend>
      <label className="check-box">
        <input type="checkbox" checked={allowed} onChange={(event) => onChange(event.target.checked)} />
        {t('admin.settings.askForOthers')}
      </label>
    </fieldset>
  );
}
