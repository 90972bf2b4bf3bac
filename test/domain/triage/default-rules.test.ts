import { describe, expect, it } from 'vitest';
import {
  blocksFromText,
  defaultTriageRules,
  triage,
  triageRules,
  type TriageRules,
} from '../../../src/domain/triage/index.ts';
import { signalDrafts } from '../../../src/domain/triage/signals/index.ts';
import { nameFamilies } from '../../../src/domain/triage/names.ts';
import { quantityFamilies, unitFamilies } from '../../../src/domain/triage/quantities.ts';
import { sizeByTable } from '../../../src/domain/triage/size-table.ts';
import { readingFamilies } from '../../../src/domain/triage/reading-families.ts';
import { muchElse } from '../../support/much-else.ts';

const families = new Set<string>([...Object.keys(defaultTriageRules.families), ...quantityFamilies, ...nameFamilies]);

/** The default rules without what single words add, for tests that bring signals of their own. */
const { words: _, ...bare } = defaultTriageRules;

/** The guide's rules, written as arithmetic. */
function byGuide(scope: number, risk: number, impact: number): string {
  const total = scope + risk + impact;
  if (risk === 0 || (risk <= 1 && impact <= 1) || total <= 4) return 'S';
  if (total <= 6) return 'M';
  return scope >= 2 ? 'L' : 'M';
}

describe('the default rules', () => {
  it('are valid and survive being written to a file and read again', () => {
    expect(triageRules.parse(JSON.parse(JSON.stringify(defaultTriageRules)))).toEqual(defaultTriageRules);
  });

  it('give every word of its own a stem without spaces and points', () => {
    const { said = {}, inSummary = {} } = defaultTriageRules.words ?? {};
    const all = [...Object.entries(said), ...Object.entries(inSummary)];
    expect(all.length).toBeGreaterThan(1_000);
    expect(all.filter(([stem, adds]) => /\s/.test(stem) || Object.values(adds).some((one) => !one))).toEqual([]);
  });

  it('name only families that exist', () => {
    const named = defaultTriageRules.signals.flatMap((signal) => [...signal.all.flat(), ...signal.not]);
    const steering = [
      ...readingFamilies,
      ...unitFamilies,
      ...defaultTriageRules.otherSenses,
      ...defaultTriageRules.mentions,
    ];
    const subjects = defaultTriageRules.subjects.flatMap((subject) => [...subject.hides, subject.where]);
    expect([...named, ...steering, ...subjects].filter((family) => !families.has(family))).toEqual([]);
  });

  it('have one code per signal, and every signal adds something', () => {
    const codes = defaultTriageRules.signals.map((signal) => signal.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(defaultTriageRules.signals.filter((signal) => Object.keys(signal.adds).length === 0)).toEqual([]);
  });

  it('let a signal add only to what it speaks of, and take away only where it says so', () => {
    const speaks = new Map(signalDrafts.map((draft) => [draft.code, draft.speaks]));
    const wrong = defaultTriageRules.signals.flatMap(({ code, adds }) =>
      Object.entries(adds)
        .filter(([target, points]) => !speaks.get(code)?.includes(points < 0 ? `-${target}` : target))
        .map(([target]) => `${code} ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('count a signal for the first words only where those words come first', () => {
    const signal = {
      code: 'first',
      all: [['removing']],
      near: 'sentence' as const,
      not: [],
      first: 2,
      adds: { A2: 1 },
    };
    const rules: TriageRules = {
      ...bare,
      families: { ...defaultTriageRules.families, removing: ['zap'] },
      signals: [{ ...signal, in: ['summary'] }],
    };
    const met = (summary: string) =>
      triage({ summary, description: [], labels: [], components: [], links: [] }, rules).criteria.length;
    expect(met('Zap the old thing')).toBe(1);
    expect(met('Let the balancer zap it')).toBe(0);
  });

  it('size every combination of scores as the guide does', () => {
    for (let at = 0; at < 64; at += 1) {
      const [scope, risk, impact] = [at >> 4, (at >> 2) & 3, at & 3];
      const scores = { scope, risk, impact };
      expect(sizeByTable(defaultTriageRules.sizes, { ...scores, anyCriterion: true })).toBe(
        byGuide(scope, risk, impact),
      );
      expect(sizeByTable(defaultTriageRules.sizes, { ...scores, anyCriterion: false })).toBe('none');
    }
  });

  it('are obeyed: other words and points give another answer', () => {
    const rules: TriageRules = {
      ...bare,
      version: 'ours-2',
      families: { ...defaultTriageRules.families, 'our-words': ['flux capacitor'] },
      signals: [{ code: 'ours', all: [['our-words']], near: 'sentence', not: [], in: ['summary'], adds: { A2: 1 } }],
    };
    const input = { summary: 'Flux capacitors for everyone', description: [], labels: [], components: [], links: [] };
    const result = triage(input, rules);
    expect(result.criteria.map((one) => one.code)).toEqual(['A2']);
    expect(result.criteria[0]?.signals).toEqual(['ours']);
    expect(result.rulesVersion).toBe('ours-2');
  });

  it('take two weak signs together for one criterion, and one alone for none', () => {
    const weak = (code: string, family: string, adds: TriageRules['signals'][number]['adds']) => {
      const places: TriageRules['signals'][number]['in'] = ['summary'];
      return { code, all: [[family]], near: 'issue' as const, not: [], in: places, adds };
    };
    const rules: TriageRules = {
      ...bare,
      families: { ...defaultTriageRules.families, one: ['alpha'], two: ['beta'] },
      signals: [weak('first', 'one', { B1: 0.7 }), weak('second', 'two', { C: 0.55 })],
    };
    const met = (summary: string) =>
      triage(
        { summary, description: blocksFromText(muchElse), labels: [], components: [], links: [] },
        rules,
      ).criteria.map((one) => one.code);
    expect(met('alpha')).toEqual([]);
    expect(met('alpha and beta')).toEqual(['B1']);
  });

  it('take hashes of a build for no change, and those of secrets for one', () => {
    const met = (summary: string) =>
      triage({ summary, description: [], labels: [], components: [], links: [] }, defaultTriageRules).criteria.map(
        ({ code }) => code,
      );
    expect(met('Package files move to folders, fails when a single hash is different')).toEqual([]);
    expect(met('Verify that a single hash is different after each password reset')).toContain('B1');
    expect(met('Keep the same hashes of passwords in both login services')).toEqual(['B1', 'B3']);
  });

  it('let words alone meet no criterion', () => {
    expect(defaultTriageRules.words?.most).toBeLessThan(defaultTriageRules.met);
  });

  it('refuse unknown keys', () => {
    expect(triageRules.safeParse({ ...defaultTriageRules, extra: 1 }).success).toBe(false);
  });
});
