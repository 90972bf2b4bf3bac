/** In Meet: that a recommendation is declined or deferred. What is accepted needs no mark. */
import { isRefused, outcomeOf } from '../../../src/domain/decision.ts';
import type { Row } from '../../store/row.ts';
import { useTexts } from '../../store/use-panel.ts';
import { Lozenge } from '../../ui/lozenge.tsx';

export function DecisionMark({ row: { item } }: { row: Row }) {
  const t = useTexts();
  if (item?.kind !== 'recommendation' || !isRefused(item)) return null;
  const outcome = outcomeOf(item);
  return outcome === null ? null : <Lozenge>{t(`panel.decisions.outcome.${outcome}`)}</Lozenge>;
}
