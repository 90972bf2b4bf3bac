/** The conditions of a row as choices. */
import type { Texts } from '../../../src/domain/texts.ts';
import type { SizeRowDraft } from '../draft/draft.ts';
import type { Option } from '../fields/select-field.tsx';

type When = SizeRowDraft['when'];

/** In the order in which a row's sentence says them. */
export const conditions = ['noCriterion', 'scopeAtLeast', 'riskAtMost', 'impactAtMost', 'totalAtMost'] as const;
export type Condition = (typeof conditions)[number];

const any = '';

export function valueOf(when: When, of: Condition): string {
  return when[of] === undefined ? any : String(when[of]);
}

export function withCondition(when: When, of: Condition, value: string): When {
  const { [of]: _, ...others } = when;
  if (value === any) return others;
  return { ...others, [of]: of === 'noCriterion' ? value === 'true' : Number(value) };
}

export function conditionOptions(of: Condition, t: Texts): Option<string>[] {
  return [{ value: any, label: t('rules.sizes.any') }, ...choicesOf(of, t)];
}

function choicesOf(of: Condition, t: Texts): Option<string>[] {
  switch (of) {
    case 'noCriterion':
      return [
        { value: 'true', label: t('rules.sizes.choice.noneMet') },
        { value: 'false', label: t('rules.sizes.choice.someMet') },
      ];
    case 'scopeAtLeast':
      return scores(0, 3).map((score) => ({ value: String(score), label: t('rules.sizes.choice.atLeast', { score }) }));
    case 'riskAtMost':
    case 'impactAtMost':
      return scores(0, 3).map((score) => atMost(score, t));
    case 'totalAtMost':
      return scores(0, 9).map((score) => atMost(score, t));
  }
}

function atMost(score: number, t: Texts): Option<string> {
  return {
    value: String(score),
    label: score === 0 ? t('rules.sizes.choice.zero') : t('rules.sizes.choice.atMost', { score }),
  };
}

function scores(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
