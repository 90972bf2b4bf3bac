/** Which projects and issue types are threat models: a line each. */
import type { SaveFailure } from '../../ui/field-error.tsx';
import { PlaceLines } from '../../ui/place-lines.tsx';
import { useAdmin } from '../app/admin-context.ts';
import type { Draft } from './draft.ts';

interface ScopesProps {
  scopes: Draft['scopes'];
  failure: SaveFailure | null;
  onChange: (scopes: Draft['scopes']) => void;
}

export function Scopes({ scopes, failure, onChange }: ScopesProps) {
  const { t } = useAdmin();
  return (
    <PlaceLines
      lines={scopes}
      name="scopes"
      className="settings-group"
      words={{
        legend: t('admin.settings.scopes'),
        hint: t('admin.settings.scopesHint'),
        project: t('admin.settings.project'),
        type: t('admin.settings.type'),
        add: t('admin.settings.addScope'),
        remove: ({ projectKey }) =>
          t('admin.settings.removeScope', { project: projectKey || t('admin.settings.thisScope') }),
      }}
      mayBeEmpty={false}
      failure={failure}
      onChange={onChange}
    />
  );
}
