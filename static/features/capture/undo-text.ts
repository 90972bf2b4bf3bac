/** The words of an act that was, or was not, taken back. */
import type { Texts } from '../../../src/domain/texts.ts';
import type { Undone } from '../../store/undo.ts';

export function undoText(undone: Undone, t: Texts): string {
  if (undone.is === 'nothing') return t('panel.capture.nothingToUndo');
  const { act, id } = undone;
  const count = act.did === 'add' ? act.rows.length : 1;
  const what =
    act.did === 'add'
      ? t('panel.capture.act.add', { count, id: id ?? t('panel.row.new') })
      : t(`panel.capture.act.${act.did}`, { id: id ?? t('panel.row.new') });
  if (undone.is === 'done') return t('panel.capture.undone', { what });
  return t('panel.capture.notUndone', { what, why: t(`panel.capture.why.${undone.why}`) });
}
