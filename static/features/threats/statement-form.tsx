/** The parts of a statement beside the free text: each saved when it is left, with the sentence they make. */
import { useId, useState } from 'react';
import { sentenceOf, statementIn, usualGoals } from '../../../src/domain/statement-sentence.ts';
import {
  type ListPart,
  type StatementPart,
  type ThreatStatement,
  changedFields,
  listParts,
  noDetails,
  phraseParts,
  statementParts,
} from '../../../src/domain/threat-statement.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { useSayEditing } from '../together/use-together.ts';
import { ListField } from './list-field.tsx';
import { PhraseField } from './phrase-field.tsx';
import { SentencePreview } from './sentence-preview.tsx';
import { useNamed } from './use-named.ts';

/** What is being typed, by part: the sentence follows it live. */
type Typing = Partial<Record<StatementPart, string>>;

export function StatementForm({ row }: { row: Row }) {
  const { t } = usePanel();
  const titleId = useId();
  const [typing, setTyping] = useState<Typing>({});
  /** Whose hint is shown. It stays until another box is entered: nothing moves away beneath a pointer. */
  const [active, setActive] = useState<StatementPart | null>(null);
  const named = useNamed();
  useSayEditing(Object.keys(typing).length > 0 ? row.id : null);
  const details = row.details ?? noDetails;
  const typed = (part: StatementPart) => (text: string | null) =>
    setTyping(({ [part]: _before, ...others }) => (text === null ? others : { ...others, [part]: text }));
  const suggestions: Record<ListPart, readonly string[]> = {
    impactedGoal: [...new Set([...named.impactedGoal, ...usualGoals.slice(0, mostGoals)])],
    impactedAssets: named.impactedAssets,
  };
  return (
    <div className="details-part" role="group" aria-labelledby={titleId}>
      <h4 id={titleId}>{t('panel.details.statement')}</h4>
      <p className="field-hint">{t('panel.details.statementHint')}</p>
      <FillIn row={row} />
      <div className="statement-fields">
        {phraseParts.map((part) => (
          <PhraseField
            key={part}
            part={part}
            row={row}
            stride={details.stride}
            hinted={active === part}
            onEnter={() => setActive(part)}
            onTyped={typed(part)}
          />
        ))}
        {listParts.map((part) => (
          <ListField
            key={part}
            part={part}
            row={row}
            suggestions={suggestions[part]}
            hinted={active === part}
            onEnter={() => setActive(part)}
            onTyped={typed(part)}
          />
        ))}
      </div>
      <SentencePreview row={row} statement={withTyping(details.statement, typing)} />
    </div>
  );
}

const mostGoals = 6;

/** Only where the text has the shape, and says something that the parts do not. */
function FillIn({ row }: { row: Row }) {
  const { store, t, announce } = usePanel();
  const found = statementIn(row.text);
  const details = row.details ?? noDetails;
  if (found === null || row.text === sentenceOf(details.statement)) return null;
  const patch = Object.fromEntries(
    statementParts.filter((part) => found[part].length > 0).map((part) => [part, found[part]]),
  );
  if (changedFields(details, patch).length === 0) return null;
  return (
    <div className="fill-in">
      <span>{t('panel.details.fillHint')}</span>
      <Button
        onClick={(event) => {
          // The button goes away with what it did.
          event.currentTarget.closest('.details-part')?.querySelector('textarea')?.focus();
          store.setDetails(row.key, patch, row.item?.rev ?? 0);
          announce(t('panel.details.filled', { id: row.id ?? t('panel.row.new') }));
        }}
      >
        {t('panel.details.fill')}
      </Button>
    </div>
  );
}

/** What is being typed into a list counts as one more. */
function withTyping(statement: ThreatStatement, typing: Typing): ThreatStatement {
  const list = (part: ListPart) => {
    const one = typing[part]?.trim() ?? '';
    return one === '' ? statement[part] : [...statement[part], one];
  };
  const phrase = (part: (typeof phraseParts)[number]) => typing[part]?.trim() ?? statement[part];
  return {
    threatSource: phrase('threatSource'),
    prerequisites: phrase('prerequisites'),
    threatAction: phrase('threatAction'),
    threatImpact: phrase('threatImpact'),
    impactedGoal: list('impactedGoal'),
    impactedAssets: list('impactedAssets'),
  };
}
