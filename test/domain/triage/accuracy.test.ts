import { describe, expect, it } from 'vitest';
import { type TriageResult, defaultTriageRules, triageBy } from '../../../src/domain/triage/index.ts';
import { type LabelledCase, casesIn, inputOf } from '../../support/labelled-cases.ts';

type Read = { one: LabelledCase; result: TriageResult };

const sizeIssue = triageBy(defaultTriageRules);

function read(name: string): Read[] {
  const cases = casesIn(new URL(`../../data/triage-cases/${name}.json`, import.meta.url));
  return cases.map((one) => ({ one, result: sizeIssue(inputOf(one)) }));
}

const open = ['own-open', 'own-formerly-locked', 'writers-b', 'writers-c'];
const all = open.flatMap(read);
const codes = ({ result }: Read) => result.criteria.map((one) => one.code);
const count = (of: readonly boolean[]): number => of.filter(Boolean).length;

// Floors stand a little below what the rules reach, so that a change of words may cost a case but no more.
describe('over the open labelled cases', () => {
  it('gives an acceptable size to at least 84 of 100', () => {
    expect(count(all.map(({ one, result }) => one.acceptable.includes(result.size))) / all.length).toBeGreaterThan(
      0.84,
    );
  });

  it('finds at least 72 of 100 criteria, and is right in at least 77 of 100', () => {
    const found = all.flatMap((read) => codes(read).map((code) => read.one.criteria.includes(code)));
    const expected = all.flatMap((read) => read.one.criteria.map((code) => codes(read).includes(code)));
    expect(count(found) / found.length).toBeGreaterThan(0.77);
    expect(count(expected) / expected.length).toBeGreaterThan(0.72);
  });

  it('never sizes nothing as large, and hardly ever the large as small or nothing', () => {
    const wide = all.filter(({ one, result }) => one.size === 'none' && result.size === 'L');
    const missed = all.filter(({ one, result }) => one.size === 'L' && ['none', 'S'].includes(result.size));
    expect(wide.map(({ one }) => one.id)).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(2);
  });

  it('has words for every criterion that it finds', () => {
    const bare = all.filter(({ result }) => result.criteria.some((one) => one.evidence.length === 0));
    expect(bare.map(({ one }) => one.id)).toEqual([]);
  });
});
