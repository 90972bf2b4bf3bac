/** Somebody else changed the same thing first: both versions in sight, the person decides. */
import type { Item } from '../../../src/domain/item.ts';
import type { Priority } from '../../../src/domain/priority.ts';
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
  if (mine.kind === 'map') return t(mine.mapped ? 'panel.recommendations.mapIt' : 'panel.recommendations.unmapIt');
  if (mine.kind === 'opinion') return wordOf(mine, mine.priority, t);
  return 'text' in mine ? mine.text : t('panel.conflict.deleted');
}

type Word = Pick<Extract<Change, { kind: 'opinion' }>, 'stance' | 'note'>;

function wordOf({ stance, note }: Word, of: Priority, t: Texts): string {
  return [t(`panel.recommendations.word.${stance ?? 'nothing'}`, { priority: t(`priority.${of}.name`) }), note]
    .filter((one) => one !== '')
    .join(': ');
}

function theirVersion(mine: Change, theirs: Item, t: Texts): string {
  if (mine.kind === 'priority' && theirs.kind === 'recommendation') return t(`priority.${theirs.priority}.name`);
  if (mine.kind === 'map' && theirs.kind === 'recommendation') return theirs.threatIds.join(', ');
  if (mine.kind === 'opinion' && theirs.kind === 'recommendation') {
    const theirWord = theirs.opinions?.find((one) => one.by === mine.by);
    return wordOf(theirWord ?? { stance: null, note: '' }, theirWord?.priority ?? mine.priority, t);
  }
  if (mine.kind !== 'follow-up-answer') return theirs.text;
  return answerIn(theirs) || t('panel.prepare.openQuestion');
}
