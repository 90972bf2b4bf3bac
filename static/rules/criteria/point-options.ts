/** The choices for what a criterion adds to a score: round steps in words, and what is there already. */
import type { Texts } from '../../../src/domain/texts.ts';
import type { Option } from '../fields/select-field.tsx';

const steps = [
  [-1, '-1'],
  [-0.5, '-0-5'],
  [0, '0'],
  [0.25, '0-25'],
  [0.5, '0-5'],
  [1, '1'],
  [1.5, '1-5'],
  [2, '2'],
  [3, '3'],
] as const;

/** Ordered by points. A number that is no step stands among them with its own words. */
export function pointOptions(
  { delivered, current }: { delivered: number; current: readonly number[] },
  t: Texts,
): Option<string>[] {
  const all = [...new Set([...steps.map(([points]) => points), delivered, ...current])].toSorted(
    (one, other) => one - other,
  );
  return all.map((points) => ({ value: String(points), label: labelOf(points, delivered, t) }));
}

function labelOf(points: number, delivered: number, t: Texts): string {
  const step = steps.find(([of]) => of === points);
  const words = step === undefined ? null : t(`rules.criteria.points.${step[1]}`);
  if (points === delivered) return t('rules.criteria.pointsDelivered', { points: words ?? signed(points) });
  return words ?? t('rules.criteria.pointsOther', { points: signed(points) });
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
