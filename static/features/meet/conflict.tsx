/** Somebody else changed the same thing first: both versions in sight, the person decides. */
import type { Item } from '../../../src/domain/item.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import type { Change } from '../../store/change.ts';
import { answerIn } from '../../store/send.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';

export function Conflict({ row, mine, theirs }: { row: Row; mine: Change; theirs: Item }) {
  const { store, t } = usePanel();
  const keep = mine.kind === 'remove' ? 'panel.conflict.deleteAnyway' : 'panel.conflict.keepMine';
  return (
    <Message
      tone="warning"
      title={t(mine.kind === 'remove' ? 'panel.conflict.whileDeleting' : 'panel.conflict.title')}
      actions={
        <>
          <Button onClick={() => store.keepMine(row.key)}>{t(keep)}</Button>
          <Button onClick={() => store.takeTheirs(row.key)}>{t('panel.conflict.takeTheirs')}</Button>
        </>
      }
    >
      <dl className="versions">
        <dt>{t('panel.conflict.mine')}</dt>
        <dd>{versionOf(mine, t)}</dd>
        <dt>{t('panel.conflict.theirs')}</dt>
        <dd>{theirVersion(mine, theirs, t)}</dd>
      </dl>
    </Message>
  );
}

function versionOf(mine: Change, t: Texts): string {
  if (mine.kind === 'priority') return t(`priority.${mine.priority}.name`);
  return 'text' in mine ? mine.text : t('panel.conflict.deleted');
}

function theirVersion(mine: Change, theirs: Item, t: Texts): string {
  if (mine.kind === 'priority' && theirs.kind === 'recommendation') return t(`priority.${theirs.priority}.name`);
  if (mine.kind !== 'follow-up-answer') return theirs.text;
  return answerIn(theirs) || t('panel.prepare.openQuestion');
}
