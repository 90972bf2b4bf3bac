/** Under a row: somebody else is changing its text right now. */
import { type AccountId, type ItemId, answerId } from '../../../src/domain/ids.ts';
import { usePanel } from '../../store/use-panel.ts';
import { useEditors, useNames } from './use-together.ts';

export function EditingNote({ id }: { id: ItemId | null }) {
  const editors = useEditors(id);
  return id === null || editors.length === 0 ? null : <Editors id={id} editors={editors} />;
}

function Editors({ id, editors }: { id: ItemId; editors: readonly AccountId[] }) {
  const { t } = usePanel();
  const names = useNames(editors).map(({ name }) => name);
  if (names.length === 0) return null;
  const who = new Intl.ListFormat(t.locale).format(names);
  // Answers have no id that people see.
  const text = answerId.safeParse(id).success
    ? t('panel.together.editingAnswer', { count: names.length, names: who })
    : t('panel.together.editing', { count: names.length, names: who, id });
  return <p className="row-note editing-note">{text}</p>;
}
