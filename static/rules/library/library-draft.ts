/** The library as somebody edits it: own packs, and what is switched off. Every act gives a new draft. Pure. */
import type * as z from 'zod';
import { type LibraryId, libraryId } from '../../../src/domain/ids.ts';
import { type LibraryContent, libraryContent, ownPrefix } from '../../../src/domain/library/library-content.ts';
import type { LibraryPack, LibraryRecommendation, LibraryThreat } from '../../../src/domain/library/library-pack.ts';
import { type ThreatStatement, isFilledIn } from '../../../src/domain/threat-statement.ts';

/** As it is typed: lists may hold empty lines, and texts what cannot be saved. */
export type LibraryDraft = Pick<LibraryContent, 'packs' | 'off'>;

/** What is wrong with a field, by its path in the content. */
export interface LibraryProblem {
  field: string;
  why: 'empty' | 'tooLong' | 'tooMany' | 'partial' | 'wrong';
}

export function draftOfLibrary({ packs, off }: LibraryContent): LibraryDraft {
  return { packs, off };
}

/** As it would be saved: trimmed, without empty lines, a statement only where somebody filled it in. */
export function contentOfLibrary({ packs, off }: LibraryDraft): LibraryContent {
  return { packs: packs.map(tidyPack), off: [...off] };
}

export function sameLibrary(one: LibraryDraft, other: LibraryDraft): boolean {
  const text = (draft: LibraryDraft) => {
    const { packs, off } = contentOfLibrary(draft);
    return JSON.stringify({ packs, off: [...off].sort() });
  };
  return text(one) === text(other);
}

/** The first problem of each field, in the order of the page. */
export function problemsOfLibrary(draft: LibraryDraft): LibraryProblem[] {
  const checked = libraryContent.safeParse(contentOfLibrary(draft));
  if (checked.success) return [];
  const problems = new Map<string, LibraryProblem>();
  for (const issue of checked.error.issues) {
    const field = fieldOf(issue.path);
    if (!problems.has(field)) problems.set(field, { field, why: whyOf(issue) });
  }
  return [...problems.values()];
}

type Issue = z.core.$ZodIssue;

/** A line of a list is told beside the list: the lines have no boxes of their own. */
function fieldOf(path: Issue['path']): string {
  const lists = ['keywords', 'impactedGoal', 'impactedAssets'];
  const at = path.findIndex((part) => lists.includes(String(part)));
  return path.slice(0, at < 0 ? path.length : at + 1).join('.');
}

function whyOf(issue: Issue): LibraryProblem['why'] {
  if (issue.code === 'too_small') return issue.path.includes('statement') ? 'partial' : 'empty';
  if (issue.code !== 'too_big') return 'wrong';
  return issue.origin === 'array' ? 'tooMany' : 'tooLong';
}

export function switched(draft: LibraryDraft, id: LibraryId, on: boolean): LibraryDraft {
  const others = draft.off.filter((one) => one !== id);
  return { ...draft, off: on ? others : [...others, id] };
}

/** @param unique letters and digits that no id ever had: an id is never used twice */
export function withNewPack(draft: LibraryDraft, unique: string): LibraryDraft {
  const pack: LibraryPack = { id: libraryId.parse(`${ownPrefix}${unique}`), name: '', about: '', threats: [] };
  return { ...draft, packs: [...draft.packs, pack] };
}

/** Where something of an own pack is. */
export interface Place {
  pack: string;
  threat?: string;
  recommendation?: string;
}

export function withoutPart(draft: LibraryDraft, { pack, threat, recommendation }: Place): LibraryDraft {
  if (threat === undefined) return { ...draft, packs: draft.packs.filter(({ id }) => id !== pack) };
  if (recommendation === undefined) {
    return changedPack(draft, pack, (one) => ({ threats: one.threats.filter(({ id }) => id !== threat) }));
  }
  return changedThreat(draft, { pack, threat }, (one) => ({
    recommendations: one.recommendations.filter(({ id }) => id !== recommendation),
  }));
}

export function changedPack(
  draft: LibraryDraft,
  id: string,
  change: (pack: LibraryPack) => Partial<LibraryPack>,
): LibraryDraft {
  return { ...draft, packs: draft.packs.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) };
}

export function changedThreat(
  draft: LibraryDraft,
  { pack, threat }: { pack: string; threat: string },
  change: (threat: LibraryThreat) => Partial<LibraryThreat>,
): LibraryDraft {
  return changedPack(draft, pack, ({ threats }) => ({
    threats: threats.map((one) => (one.id === threat ? { ...one, ...change(one) } : one)),
  }));
}

export function changedRecommendation(
  draft: LibraryDraft,
  { pack, threat, recommendation }: Required<Place>,
  change: Partial<LibraryRecommendation>,
): LibraryDraft {
  return changedThreat(draft, { pack, threat }, ({ recommendations }) => ({
    recommendations: recommendations.map((one) => (one.id === recommendation ? { ...one, ...change } : one)),
  }));
}

export function withNewThreat(draft: LibraryDraft, pack: string, unique: string): LibraryDraft {
  const threat: LibraryThreat = {
    id: libraryId.parse(`${pack}-${unique}`),
    title: '',
    text: '',
    stride: [],
    keywords: [],
    recommendations: [],
  };
  return changedPack(draft, pack, ({ threats }) => ({ threats: [...threats, threat] }));
}

export function withNewRecommendation(
  draft: LibraryDraft,
  at: { pack: string; threat: string },
  unique: string,
): LibraryDraft {
  const recommendation: LibraryRecommendation = {
    id: libraryId.parse(`${at.threat}-${unique}`),
    text: '',
    priority: 'medium',
  };
  return changedThreat(draft, at, ({ recommendations }) => ({ recommendations: [...recommendations, recommendation] }));
}

/** Null takes the parts away; the whole text stays. */
export function withStatement(threat: LibraryThreat, statement: ThreatStatement | null): LibraryThreat {
  const { statement: _before, ...rest } = threat;
  return statement === null ? rest : { ...rest, statement };
}

function tidyPack(pack: LibraryPack): LibraryPack {
  return { ...pack, name: pack.name.trim(), about: pack.about.trim(), threats: pack.threats.map(tidyThreat) };
}

function tidyThreat(threat: LibraryThreat): LibraryThreat {
  const { statement } = threat;
  const parts = statement === undefined ? null : tidyStatement(statement);
  return {
    ...withStatement(threat, parts !== null && isFilledIn(parts) ? parts : null),
    title: threat.title.trim(),
    text: threat.text.trim(),
    keywords: lines(threat.keywords),
    recommendations: threat.recommendations.map((one) => ({ ...one, text: one.text.trim() })),
  };
}

function tidyStatement(statement: ThreatStatement): ThreatStatement {
  return {
    ...statement,
    threatSource: statement.threatSource.trim(),
    prerequisites: statement.prerequisites.trim(),
    threatAction: statement.threatAction.trim(),
    threatImpact: statement.threatImpact.trim(),
    impactedGoal: lines(statement.impactedGoal),
    impactedAssets: lines(statement.impactedAssets),
  };
}

function lines(all: readonly string[]): string[] {
  return [...new Set(all.map((one) => one.trim()).filter((one) => one !== ''))];
}
