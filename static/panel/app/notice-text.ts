/** What screen readers hear of a change that was confirmed or refused. */
import type { Texts } from '../../../src/domain/texts.ts';
import type { Notice } from '../../store/delivery.ts';

export function noticeText({ is, change, id }: Notice, t: Texts): string {
  const what = { id: id ?? ('text' in change ? change.text : t('panel.row.new')) };
  if (is === 'conflict') return t('panel.notice.conflict', what);
  if (is === 'failed') return t('panel.notice.failed', what);
  switch (change.kind) {
    case 'add-last-thing':
    case 'add-threat':
    case 'add-recommendation':
      return t('panel.notice.added', what);
    case 'remove':
      return t('panel.notice.deleted', what);
    case 'priority':
      return t('panel.notice.priority', { ...what, priority: t(`priority.${change.priority}.name`) });
    case 'text':
    case 'answer':
      return t('panel.notice.saved', change.kind === 'answer' ? { id: t('panel.notice.answer') } : what);
  }
}
