/** Somebody else changed the same thing first: both versions in sight, the person decides. */
import type { Item } from '../../../src/domain/item.ts';
import type { Priority } from '../../../src/domain/priority.ts';
import {
  type Disposition,
  type ThreatDetails,
  detailsOf,
  fieldsOf,
  noDetails,
  valueOf,
  withPatch,
} from '../../../src/domain/threat-statement.ts';
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
  if (mine.kind === 'details') return partsIn(withPatch(noDetails, mine.patch), mine, t);
  if (mine.kind === 'disposition') return decided(mine, t);
  if (mine.kind === 'assumption-state') return t(`panel.notes.is.${mine.state}`);
  if (mine.kind === 'assumption-threat') return t(mine.threat === null ? 'panel.notes.noThreat' : 'panel.notes.other');
  return 'text' in mine ? mine.text : t('panel.conflict.deleted');
}

type Word = Pick<Extract<Change, { kind: 'opinion' }>, 'stance' | 'note'>;

function wordOf({ stance, note }: Word, of: Priority, t: Texts): string {
  return [t(`panel.recommendations.word.${stance ?? 'nothing'}`, { priority: t(`priority.${of}.name`) }), note]
    .filter((one) => one !== '')
    .join(': ');
}

function theirVersion(mine: Change, theirs: Item, t: Texts): string {
  switch (theirs.kind) {
    case 'recommendation':
      return theirRecommendation(mine, theirs, t);
    case 'threat':
      if (mine.kind === 'details') return partsIn(detailsOf(theirs), mine, t);
      return mine.kind === 'disposition' ? decided(theirs.disposition ?? undecided, t) : theirs.text;
    case 'assumption':
      return theirAssumption(mine, theirs, t);
    default:
      if (mine.kind !== 'follow-up-answer') return theirs.text;
      return answerIn(theirs) || t('panel.prepare.openQuestion');
  }
}

const undecided = { state: 'open', reason: '' } as const;

function theirRecommendation(mine: Change, theirs: Extract<Item, { kind: 'recommendation' }>, t: Texts): string {
  if (mine.kind === 'priority') return t(`priority.${theirs.priority}.name`);
  if (mine.kind === 'map') return theirs.threatIds.join(', ');
  if (mine.kind !== 'opinion') return theirs.text;
  const word = theirs.opinions?.find((one) => one.by === mine.by);
  return wordOf(word ?? { stance: null, note: '' }, word?.priority ?? mine.priority, t);
}

function theirAssumption(mine: Change, theirs: Extract<Item, { kind: 'assumption' }>, t: Texts): string {
  if (mine.kind === 'assumption-state') return t(`panel.notes.is.${theirs.state}`);
  if (mine.kind !== 'assumption-threat') return theirs.text;
  return theirs.threatId === null ? t('panel.notes.noThreat') : t('panel.notes.about', { id: theirs.threatId });
}

/** The parts that both changed, one a line. */
function partsIn(details: ThreatDetails, { patch }: Extract<Change, { kind: 'details' }>, t: Texts): string {
  return fieldsOf(patch)
    .map((field) => {
      if (field === 'stride') return details.stride.map((one) => t(`panel.details.stride.${one}.name`)).join(', ');
      return `${t(`panel.details.part.${field}`)}: ${[valueOf(details, field)].flat().join(', ')}`;
    })
    .join('\n');
}

function decided({ state, reason }: Pick<Disposition, 'state' | 'reason'>, t: Texts): string {
  const name = t(`panel.details.disposition.name.${state}`);
  return reason === '' ? name : `${name}: ${reason}`;
}
