/** What a report says of what was decided: the decision with its note, and every exception that counts or waits. */
import { dayText } from './day-text.ts';
import { shownState, standingOf } from './exceptions.ts';
import type { Item, Recommendation } from './item.ts';
import { markdownLine } from './markdown-line.ts';
import { outcomeOf } from './settled.ts';
import type { Texts } from './texts.ts';

/** Lines under a recommendation; none where nobody decided. An exception that was withdrawn says nothing any more. */
export function decisionLines(
  recommendation: Recommendation,
  { items, texts, today }: { items: readonly Item[]; texts: Texts; today: string },
): string[] {
  const outcome = outcomeOf(recommendation);
  const note = markdownLine(recommendation.decision?.note ?? '');
  const exceptions = standingOf(items, today).exceptions.filter(
    (one) => one.recommendationId === recommendation.id && one.state !== 'withdrawn',
  );
  const decided =
    outcome === null ? [] : [`  - ${texts(`report.decided.${outcome}`)}${note === '' ? '' : `: ${note}`}`];
  return [
    ...decided,
    ...exceptions.map((one) => {
      const state = shownState(one, recommendation.priority, today);
      const said = texts(`report.exception.${state}`, { id: one.id, day: dayText(one.expiresOn, texts.locale) });
      return `  - ${said} ${markdownLine(one.text)}`;
    }),
  ];
}
