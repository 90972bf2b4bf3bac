/** From sums to whole scores, and how much signs count where little is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeRank } from '../../../src/domain/size.ts';
import { blocksFromText, defaultTriageRules, triage } from '../../../src/domain/triage/index.ts';
import { emphasisOf, loudnessOf } from '../../../src/domain/triage/little-text.ts';
import { scoresOf, sizeOfSums } from '../../../src/domain/triage/score-issue.ts';

const raw = fc.double({ min: -0.5, max: 3.5, noNaN: true });
const all = (scope: number, risk: number, impact: number) => ({ scope, risk, impact });
const sums = fc.tuple(raw, raw, raw).map((of) => all(...of));
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
    expect(scoresOf(all(1, risk, impact))).toEqual({ scope: 1, risk: wholeRisk, impact: wholeImpact });
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
        expect(scoresOf(all(0, risk, impact)).impact).toBe(impact);
      }),
    );
  });

  it('never give a smaller size for more', () => {
    fc.assert(
      fc.property(sums, sums, (of, by) => {
        const { scope, risk, impact } = of;
        const larger = all(scope + Math.abs(by.scope), risk + Math.abs(by.risk), impact + Math.abs(by.impact));
        const [before, after] = [of, larger].map((one) => sizeRank(sizeOfSums(one, ['B1'], defaultTriageRules)));
        expect(before).toBeLessThanOrEqual(after ?? 0);
      }),
      { numRuns: 2_000 },
    );
  });
});

const sized = (summary: string, description = '') =>
  triage(
    { summary, description: blocksFromText(description), labels: [], components: [], links: [] },
    defaultTriageRules,
  );

describe('little text', () => {
  it.each([
    [0, 3],
    [8, 2],
    [16, 1],
    [5_000, 1],
  ])('of %d words makes each sign count %d times', (words, times) => {
    expect(emphasisOf(words)).toBeCloseTo(times);
  });

  it('is no longer for being said twice, as summary and description', () => {
    const title = 'API keys for partners';
    const scored = (description: string) => {
      const { size, scope, risk, impact } = sized(title, description);
      return [size, scope.score, risk.score, impact.score];
    };
    expect(scored(title)).toEqual(scored(''));
  });

  it('makes labels and mere mentions speak no louder', () => {
    const signal = { strength: 1, written: true };
    expect(loudnessOf(signal, 3)).toBe(3);
    expect(loudnessOf({ ...signal, written: false }, 3)).toBe(1);
    expect(loudnessOf({ ...signal, strength: 0.3 }, 3)).toBeLessThan(0.5);
    expect(loudnessOf({ ...signal, strength: 0.3 }, 1)).toBe(0.3);
  });

  it('of a script without blanks is counted by its length', () => {
    const written = (description: string) => sized('API', description).confidence.why.includes('little-text');
    expect(written('登录页面')).toBe(true);
    expect(
      written('我们讨论了电路板的布局并决定保持现状因为没有人提出更好的方案下周再看一次图纸和零件清单然后通知供应商'),
    ).toBe(false);
  });

  it.each([
    ['boxes that nobody ticked', '- [ ] changes how people log in\n- [ ] sends personal data elsewhere'],
    ['a comment of the template', '<!-- Say here what changes, for whom, and why it is wanted at all. -->'],
    [
      'what is out of scope',
      '# Out of scope\n\nThe partners of our partners, their invoices, and whatever else they ask for.',
    ],
  ])('is no less so with %s', (_name, description) => {
    const read = (text: string) => {
      const { risk, impact, criteria } = sized('API keys for partners', text);
      return { risk, impact, criteria };
    };
    expect(read(description)).toEqual(read(''));
  });

  it('is no more where a description only speaks of the ticket', () => {
    const ofTicket =
      'Please see the page in Confluence. To be refined with the team in the next planning; ask the product owner if anything is unclear. As discussed in the weekly, the estimate and the mock-ups follow, then we start together.';
    for (const summary of ['API keys for partners', 'Passkeys', 'Encrypt backups']) {
      const [bare, full] = [sized(summary), sized(summary, ofTicket)];
      expect(full.criteria.map(({ code }) => code)).toEqual(bare.criteria.map(({ code }) => code));
      expect(full.confidence.why).toContain('little-text');
    }
  });
});
