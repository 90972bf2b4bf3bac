/** What screen readers hear of a change that was confirmed or refused. */
import { referenceName } from '../../../src/domain/reference.ts';
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
    case 'add-follow-up':
    case 'add-assumption':
      return t('panel.notice.added', what);
    case 'remove':
      return t('panel.notice.deleted', what);
    case 'move':
      return t('panel.notice.moved', what);
    case 'restore':
      return t('panel.notice.restored', what);
    case 'priority':
      return t('panel.notice.priority', { ...what, priority: t(`priority.${change.priority}.name`) });
    case 'map':
      return t(change.mapped ? 'panel.recommendations.mapped' : 'panel.recommendations.unmapped', what);
    case 'opinion':
      return t(`panel.recommendations.said.${change.stance ?? 'nothing'}`, what);
    case 'answer':
      return t('panel.notice.saved', { id: t('panel.notice.answer') });
    case 'follow-up-answer':
      return t('panel.notice.saved', { id: t('panel.prepare.answerTo', what) });
    case 'reference':
      return t(change.present ? 'panel.prepare.attached' : 'panel.prepare.detached', {
        name: referenceName(change.reference),
      });
    case 'details':
    case 'disposition':
    case 'assumption-state':
    case 'assumption-threat':
    case 'text':
      return t('panel.notice.saved', what);
  }
}
