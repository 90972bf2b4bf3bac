/** The conditions of a row of the size table in words. */
import type { Texts } from '../../../src/domain/texts.ts';
import type { SizeRowDraft } from '../draft/draft.ts';

/** "When risk is at most 1 and impact is at most 1:", to be followed by the size. */
export function rowWords(when: SizeRowDraft['when'], t: Texts): string {
  const conditions = conditionWords(when, t);
  const [first, ...others] = conditions;
  if (first === undefined) return t('rules.sizes.always');
  const joined = others.reduce((before, last) => t('rules.sizes.and', { before, last }), first);
  return t('rules.sizes.sentence', { conditions: joined });
}

function conditionWords(when: SizeRowDraft['when'], t: Texts): string[] {
  const { noCriterion, scopeAtLeast, riskAtMost, impactAtMost, totalAtMost } = when;
  const said = [
    noCriterion === undefined ? null : t(noCriterion ? 'rules.sizes.says.noneMet' : 'rules.sizes.says.someMet'),
    scopeAtLeast === undefined ? null : t('rules.sizes.says.scope', { score: scopeAtLeast }),
    atMost('risk', riskAtMost, t),
    atMost('impact', impactAtMost, t),
    totalAtMost === undefined ? null : t('rules.sizes.says.total', { score: totalAtMost }),
  ];
  return said.filter((one) => one !== null);
}

function atMost(factor: 'risk' | 'impact', score: number | undefined, t: Texts): string | null {
  if (score === undefined) return null;
  return score === 0 ? t(`rules.sizes.says.${factor}Zero`) : t(`rules.sizes.says.${factor}`, { score });
}
