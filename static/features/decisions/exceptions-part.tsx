/** Every exception of a model: those that wait first, then those that hold, the past ones folded away. */
import type { Exception, Item, Recommendation } from '../../../src/domain/item.ts';
import { exceptionShare, shownState, standingOf, validExceptions } from '../../../src/domain/exceptions.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { Message } from '../../ui/message.tsx';
import { ExceptionRow } from './exception-row.tsx';

export interface ExceptionsPartProps {
  items: readonly Item[];
  today: string;
}

export default function ExceptionsPart({ items, today }: ExceptionsPartProps) {
  const { t } = usePanel();
  const { rules } = useRecords();
  const { exceptions } = standingOf(items, today);
  const recommendationOf = (one: Exception): Recommendation | null =>
    items.find((item): item is Recommendation => item.kind === 'recommendation' && item.id === one.recommendationId) ??
    null;
  const shown = exceptions.map((one) => {
    const recommendation = recommendationOf(one);
    return { one, recommendation, state: shownState(one, recommendation?.priority ?? null, today) };
  });
  const present = shown.filter(({ recommendation }) => recommendation !== null);
  const waiting = present.filter(({ one }) => one.state === 'asked');
  const holding = present.filter(({ one }) => one.state === 'approved');
  // Those of a deleted recommendation with them: nobody decides on them, and they hold nothing.
  const past = shown.filter((one) => !waiting.includes(one) && !holding.includes(one)).toReversed();
  const counts = { waiting: waiting.length, valid: validExceptions(items, today).length };
  const share = exceptionShare(items, today);
  const { shareLimit } = rules.exceptions;
  const row = ({ one, recommendation, state }: (typeof shown)[number]) => (
    <ExceptionRow key={one.id} exception={one} recommendation={recommendation} state={state} />
  );
  return (
    <section className="part" aria-labelledby="part-exceptions">
      <h3 id="part-exceptions">
        {t('panel.decisions.exceptions')} <span className="heading-note">{t('panel.decisions.counts', counts)}</span>
      </h3>
      {share.percent > shareLimit && (
        <Message tone="warning">
          <p>{t('panel.decisions.share', { ...share, limit: shareLimit })}</p>
        </Message>
      )}
      {waiting.length + holding.length > 0 && (
        <ul className="rows" aria-labelledby="part-exceptions">
          {[...waiting, ...holding].map(row)}
        </ul>
      )}
      {past.length > 0 && (
        <details className="past-exceptions">
          <summary>{t('panel.decisions.past', { count: past.length })}</summary>
          <ul className="rows">{past.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
