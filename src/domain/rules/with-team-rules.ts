/** The rules of triage as a security team wants them: the default rules, with what the team changed on top. */
import type { CriterionRule, RulesContent } from '../team-rules.ts';
import { type Criterion, type TriageRules, criteria } from '../triage/index.ts';
import { stemOf } from '../triage/stem.ts';
import type { Place, Signal, WordPoints } from '../triage/triage-rules.ts';
import { isPattern } from './pattern.ts';
import { teamWordCode } from './team-word-code.ts';
import { type Found, phraseOf } from './team-words.ts';

/** A plain statement meets the criterion by itself, also late in a long text; a mere mention does not. */
const wordPoints = 1.7;
/** What is written of this issue; what its links say is about others. */
const places: Place[] = ['summary', 'description', 'label', 'component'];

/** @param found what the team's patterns found in the issue that is to be sized */
export function withTeamRules(base: TriageRules, content: RulesContent, found: Found): TriageRules {
  const own = criteria.flatMap((code) => familiesOf(code, content.criteria[code], found));
  const { criteria: rules, sizeTable } = content;
  const signals = [...base.signals.flatMap((signal) => asSeen(signal, rules)), ...own.flatMap(signalOf)];
  const seen = signals.map((signal) => shadowed(signal, own));
  const shadows = [...new Map(seen.flatMap((one) => one.shadows).map((one) => [one.name, one])).values()];
  return {
    ...base,
    // The same object where nothing is added: its index is known already.
    families:
      own.length === 0
        ? base.families
        : {
            ...base.families,
            ...Object.fromEntries(own.map(({ family, phrases }) => [family, phrases])),
            ...Object.fromEntries(shadows.map(({ name }) => [name, []])),
          },
    apart: own.map(({ family }) => family),
    shadows,
    subjects: base.subjects.map((subject) => ({
      ...subject,
      hides: [...subject.hides, ...shadows.filter(({ of }) => subject.hides.includes(of)).map(({ name }) => name)],
    })),
    signals: seen.map(({ signal }) => signal),
    ...(base.words === undefined ? {} : { words: wordsSeen(base.words, rules, own) }),
    criteria: {
      A1: rules.A1.adds,
      A2: rules.A2.adds,
      A3: rules.A3.adds,
      B1: rules.B1.adds,
      B2: rules.B2.adds,
      B3: rules.B3.adds,
      C: rules.C.adds,
      D: rules.D.adds,
    },
    sizes: sizeTable,
  };
}

/** One family per word, so that the evidence can name it; one for all ignored words of a criterion. */
interface TeamFamily {
  family: string;
  phrases: string[];
  criterion: Criterion;
  /** As the team typed it; null for ignored words. */
  word: string | null;
}

function familiesOf(code: Criterion, rule: CriterionRule, found: Found): TeamFamily[] {
  if (!rule.on) return [];
  const phrasesOf = (word: string) => (isPattern(word) ? [...(found.get(word) ?? [])] : [phraseOf(word)]);
  const meeting = rule.words.map((word, at) => ({
    family: `team-${code}-${at}`,
    phrases: phrasesOf(word),
    criterion: code,
    word,
  }));
  const ignored = { family: `team-${code}-ignored`, phrases: rule.ignored.flatMap(phrasesOf), criterion: code };
  return [...meeting, { ...ignored, word: null }].filter(({ phrases }) => phrases.some((one) => one !== ''));
}

function signalOf({ family, criterion, word }: TeamFamily): Signal[] {
  if (word === null) return [];
  const code = teamWordCode(criterion, word);
  return [{ code, all: [[family]], near: 'sentence', not: [], in: places, adds: { [criterion]: wordPoints } }];
}

/** A criterion that is off gets no points. What the signal says of scope, risk and impact stays. */
function asSeen(signal: Signal, rules: RulesContent['criteria']): Signal[] {
  const off = criteria.filter((code) => !rules[code].on && signal.adds[code] !== undefined);
  if (off.length === 0) return [signal];
  const adds = Object.fromEntries(Object.entries(signal.adds).filter(([to]) => !off.some((code) => code === to)));
  return Object.keys(adds).length === 0 ? [] : [{ ...signal, adds }];
}

type Shadow = NonNullable<TriageRules['shadows']>[number];

/** The signal as its criteria see it: without the words that they ignore. */
function shadowed(signal: Signal, own: readonly TeamFamily[]): { signal: Signal; shadows: Shadow[] } {
  const ignoring = own.filter(({ word, criterion }) => word === null && signal.adds[criterion] !== undefined);
  if (ignoring.length === 0) return { signal, shadows: [] };
  const ignored = ignoring.map(({ family }) => family);
  const nameOf = (family: string) => `${family}-for-${ignoring.map(({ criterion }) => criterion).join('-')}`;
  return {
    signal: { ...signal, all: signal.all.map((group) => group.map(nameOf)) },
    shadows: [...new Set(signal.all.flat())].map((of) => ({ name: nameOf(of), of, ignored })),
  };
}

type StemPoints = WordPoints['said'];

/** What single words add, without what they would add to a criterion that is off or that ignores them. */
function wordsSeen(words: WordPoints, rules: RulesContent['criteria'], own: readonly TeamFamily[]): WordPoints {
  const ignoring = own.filter(({ word }) => word === null);
  const off = criteria.filter((code) => !rules[code].on);
  if (off.length === 0 && ignoring.length === 0) return words;
  const ignored = ignoring.map(({ criterion, phrases }) => ({ criterion, has: ignoredStems(phrases) }));
  const unheard = (stem: string, to: string): boolean =>
    off.some((code) => code === to) || ignored.some(({ criterion, has }) => criterion === to && has(stem));
  const heard = (points: StemPoints): StemPoints =>
    Object.fromEntries(
      Object.entries(points).map(([stem, adds]) => [
        stem,
        Object.fromEntries(Object.entries(adds).filter(([to]) => !unheard(stem, to))),
      ]),
    );
  return { ...words, said: heard(words.said), inSummary: heard(words.inSummary) };
}

/** Whether a stem is that of an ignored word; a phrase of several words ignores none of them alone. */
function ignoredStems(phrases: readonly string[]): (stem: string) => boolean {
  const single = phrases.filter((phrase) => phrase !== '' && !phrase.includes(' '));
  const beginnings = single.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const stems = new Set(single.map(stemOf));
  return (stem) =>
    stems.has(stem) || beginnings.some((start) => stem.startsWith(start) || stem.startsWith(stemOf(start)));
}
