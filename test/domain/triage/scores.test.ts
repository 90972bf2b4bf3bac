/** From sums to whole scores, and how much signs count where little is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeRank } from '../../../src/domain/size.ts';
import { blocksFromText, defaultTriageRules, triage } from '../../../src/domain/triage/index.ts';
import { emphasisOf } from '../../../src/domain/triage/little-text.ts';
import { scoresOf, sizeOfRaw } from '../../../src/domain/triage/score-issue.ts';

const raw = fc.double({ min: -0.5, max: 3.5, noNaN: true });
const sums = fc.record({ scope: raw, risk: raw, impact: raw });
const within = (of: number) => Math.min(3, Math.max(0, of));

describe('whole scores', () => {
  it.each([
    // Half a point is not enough, by itself or as the last digit of a sum says it.
    [0.5, 0, 0, 0],
    [0.1 + 0.2 + 0.2 + 1e-12, 0, 0, 0],
    // Two that are rounded up count one point too many together, two that are rounded down one too few.
    [0.6, 0.6, 1, 0],
    [1.4, 1.4, 1, 2],
    [2, 2.4, 2, 2],
    [1.6, 1.2, 2, 1],
    [-1, 1.4, 0, 1],
    [4, 2.4, 3, 2],
  ])('of the risk %d and the impact %d are %d and %d', (risk, impact, wholeRisk, wholeImpact) => {
    expect(scoresOf({ scope: 1, risk, impact })).toEqual({ scope: 1, risk: wholeRisk, impact: wholeImpact });
  });

  it('of risk and impact are together no further than half a point from their sum', () => {
    fc.assert(
      fc.property(sums, (of) => {
        const { risk, impact } = scoresOf(of);
        const off = risk + impact - within(of.risk) - within(of.impact);
        // Beyond 3 no impact takes over what is left of a risk.
        if (within(of.impact) + within(of.risk) - risk <= 3.5) expect(Math.abs(off)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it('of what is whole already stay', () => {
    const whole = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(raw, whole, (risk, impact) => {
        expect(scoresOf({ scope: 0, risk, impact }).impact).toBe(impact);
      }),
    );
  });

  it('never give a smaller size for more', () => {
    const more = fc.record({ scope: raw, risk: raw, impact: raw }).map((by) => ({
      scope: Math.abs(by.scope),
      risk: Math.abs(by.risk),
      impact: Math.abs(by.impact),
    }));
    fc.assert(
      fc.property(sums, more, (of, by) => {
        const larger = { scope: of.scope + by.scope, risk: of.risk + by.risk, impact: of.impact + by.impact };
        const [before, after] = [of, larger].map((one) => sizeRank(sizeOfRaw(one, ['B1'], defaultTriageRules)));
        expect(before).toBeLessThanOrEqual(after ?? 0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('little text', () => {
  it.each([
    [0, 3],
    [10, 2.2],
    [25, 1],
    [5_000, 1],
  ])('of %d words makes each sign count %d times', (words, times) => {
    expect(emphasisOf(words)).toBeCloseTo(times);
  });

  it.each([
    ['boxes that nobody ticked', '- [ ] changes how people log in\n- [ ] sends personal data elsewhere'],
    ['a comment of the template', '<!-- Say here what changes, for whom, and why it is wanted at all. -->'],
    [
      'what is out of scope',
      '# Out of scope\n\nThe partners of our partners, their invoices, and whatever else they ask for.',
    ],
  ])('is no less so with %s', (_name, description) => {
    const sized = (text: string) => {
      const input = { summary: 'API keys for partners', labels: [], components: [], links: [] };
      const { risk, impact, criteria } = triage({ ...input, description: blocksFromText(text) }, defaultTriageRules);
      return { risk, impact, criteria };
    };
    expect(sized(description)).toEqual(sized(''));
  });
});
