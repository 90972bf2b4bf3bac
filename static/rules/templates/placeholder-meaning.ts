/** What a placeholder stands for, in words. */
import type { Texts } from '../../../src/domain/texts.ts';

const known = [
  'issue',
  'size',
  'meaning',
  'criteria',
  'recommendation',
  'id',
  'priority',
  'threats',
  'done',
  'ask',
  'review',
] as const;

/** Empty for a placeholder that a newer app knows. */
export function meaningOf(name: string, t: Texts): string {
  const one = known.find((each) => each === name);
  return one === undefined ? '' : t(`rules.template.means.${one}`);
}
