/** A threat statement as a sentence, and a sentence that has the shape as a statement. Pure; English so far. */
import { type StatementPart, type ThreatStatement, noStatement, threatStatement } from './threat-statement.ts';

/** A piece of the sentence; `part` null: a word between the parts. `missing`: stands for what nobody filled in. */
export interface Segment {
  text: string;
  part: StatementPart | null;
  missing: boolean;
}

/** Stands where the sentence needs a part that is not there yet. */
const gap = '…';

/**
 * The sentence of a statement, in pieces: "Source, prerequisites, can action, which leads to impact, harming the goals
 * of assets." Source and action are always in it; the rest only where it was filled in.
 */
export function segmentsOf(statement: ThreatStatement): Segment[] {
  const { threatSource, prerequisites, threatAction, threatImpact, impactedGoal, impactedAssets } = statement;
  const segments: Segment[] = [];
  const word = (text: string) => void segments.push({ text, part: null, missing: false });
  const say = (part: StatementPart, text: string) =>
    void segments.push({ text: text === '' ? gap : text, part, missing: text === '' });
  say('threatSource', capital(threatSource));
  if (prerequisites !== '') {
    word(', ');
    say('prerequisites', prerequisites);
    word(',');
  }
  word(' can ');
  say('threatAction', threatAction);
  if (threatImpact !== '') {
    word(', which leads to ');
    say('threatImpact', threatImpact);
  }
  const [goals, assets] = [impactedGoal.length > 0, impactedAssets.length > 0];
  if (goals || assets) word(goals && assets ? ', harming the ' : ', harming ');
  if (goals) say('impactedGoal', listed(impactedGoal));
  if (goals && assets) word(' of ');
  if (assets) say('impactedAssets', listed(impactedAssets));
  word('.');
  return segments;
}

/** Null while it does not say who can do what. */
export function sentenceOf(statement: ThreatStatement): string | null {
  const segments = segmentsOf(statement);
  return segments.some(({ missing }) => missing) ? null : segments.map(({ text }) => text).join('');
}

/** What people put at risk, by the words that are usual for it: tells goals from assets where a sentence names one. */
export const usualGoals: readonly string[] = [
  ...['confidentiality', 'integrity', 'availability', 'privacy', 'secrecy', 'correctness', 'accountability'],
  ...['authenticity', 'non-repudiation', 'safety', 'reputation', 'fairness', 'budget', 'trust', 'compliance'],
];

const can = / (?:can|could|may|might) /;
const canAfterComma = /, (?:can|could|may|might) /;
const leadsTo =
  /,? (?:(?:which|that) (?:leads?|would lead|could lead|can lead|may lead|results?|would result|could result) (?:to|in)|leading to) /;
const reduces = /,? resulting in (?:reduced|less|a loss of|loss of) /;
const hits = /,? negatively (?:impacting|affecting) /;
const harms = /, (?:harming|which harms|and harms) /;
const begins =
  /^(?:with|without|where|when|who|if|while|because|after|before|once|since|unless|using|having|inside|through|via|on|in|at|from|by)\b/i;
const beginsWithoutComma = / (?=(?:with|without|where|when|if|while|because|once|who has|who have) )/;

/**
 * The parts of a text that says who can do what. It takes the app's own sentence and the one that Threat Composer makes
 * ("… resulting in reduced …, negatively impacting …"). Null for every other text, and for more than one sentence.
 */
export function statementIn(text: string): ThreatStatement | null {
  const plain = text.replace(/\s+/g, ' ').trim().replace(/[.]+$/, '');
  if (/[.!?;] \p{Lu}/u.test(plain)) return null;
  const [before, after] = cut(plain, canAfterComma.test(plain) ? canAfterComma : can);
  if (after === null || before === '' || after === '') return null;
  const [act, effect] = cutEnds(after);
  const [action, impact] = cut(act, leadsTo);
  const { source, prerequisites } = actorOf(before);
  const statement = {
    ...noStatement,
    threatSource: source,
    prerequisites,
    threatAction: action,
    threatImpact: impact ?? '',
    ...effect,
  };
  return source === '' || action === '' ? null : (threatStatement.safeParse(statement).data ?? null);
}

type Effect = Partial<Pick<ThreatStatement, 'impactedGoal' | 'impactedAssets'>>;

/** What follows the impact, taken off the end: goals and assets, in one of the two ways to say it. */
function cutEnds(text: string): [string, Effect] {
  const [beforeHits, hit] = cut(text, hits);
  const [beforeReduced, reduced] = cut(beforeHits, reduces);
  if (hit !== null || reduced !== null) {
    return [beforeReduced, { impactedGoal: goalsIn(reduced), impactedAssets: assetsIn(hit) }];
  }
  const at = lastMatch(text, harms);
  if (at === null) return [text, {}];
  return [text.slice(0, at.index), harmOf(text.slice(at.index + at.length))];
}

/** "the privacy and correctness of the accounts": goals only where one of them is a usual one, else all of it is assets. */
function harmOf(harm: string): Effect {
  const isGoal = (goal: string) => usualGoals.includes(goal.toLowerCase());
  const [named, assets] = cut(harm, / of /);
  const goals = goalsIn(named.replace(/^the /i, ''));
  if (goals.some(isGoal) && (assets !== null || goals.every(isGoal))) {
    return { impactedGoal: goals, impactedAssets: assetsIn(assets) };
  }
  return { impactedAssets: assetsIn(harm) };
}

function actorOf(before: string): { source: string; prerequisites: string } {
  const plain = before.replace(/,$/, '');
  const commas = [...plain.matchAll(/, /g)].map(({ index }) => index);
  const at = commas.find((one) => begins.test(plain.slice(one + 2)));
  if (at !== undefined) return actor(plain.slice(0, at), plain.slice(at + 2));
  const [source, prerequisites] = cut(plain, beginsWithoutComma);
  return actor(source, prerequisites ?? '');
}

function actor(source: string, prerequisites: string) {
  return { source: withoutCapital(source.trim()), prerequisites: prerequisites.trim() };
}

/** The text before the first match and the one after it; null: there is none. */
function cut(text: string, at: RegExp): [string, string | null] {
  const found = at.exec(text);
  if (found === null) return [text, null];
  return [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()];
}

function lastMatch(text: string, of: RegExp): { index: number; length: number } | null {
  const last = [...text.matchAll(new RegExp(of.source, 'g'))].at(-1);
  return last === undefined ? null : { index: last.index, length: last[0].length };
}

function goalsIn(text: string | null): string[] {
  return listIn(text).map((one) => one.replace(/^the /i, ''));
}

function assetsIn(text: string | null): string[] {
  return listIn(text);
}

function listIn(text: string | null): string[] {
  return (text ?? '')
    .split(/, and |, | and\/or | and /)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** "a, b and c", as the texts of the library say it. */
function listed(all: readonly string[]): string {
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First words that have a capital only because they begin the sentence; a name keeps its own. */
const plainWords =
  /^(?:An?|The|Some(?:body|one)|Any(?:body|one)?|Every(?:body|one)?|Who(?:ever)?|Our|People|Users?|Attackers?|Another|One|Malicious|External|Internal|Former|Other|Code|Guests?|Visitors?)\b/;

function withoutCapital(text: string): string {
  return plainWords.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
