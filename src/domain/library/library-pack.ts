/** A pack of the library: reusable threats with the recommendations that answer them. One schema for every pack. */
import * as z from 'zod';
import { libraryId } from '../ids.ts';
import { textLimits } from '../item.ts';
import { priority } from '../priority.ts';
import { stride } from '../threat-statement.ts';

/** Longest texts in characters, and most entries of each kind. */
export const libraryLimits = {
  name: 60,
  about: 200,
  title: 100,
  part: 500,
  keyword: 40,
  packs: 50,
  threats: 200,
  recommendations: 12,
  keywords: 30,
  off: 2_000,
} as const;

const text = (limit: number) => z.string().trim().min(1).max(limit);
const part = text(libraryLimits.part);

/** The parts of a threat statement: source, with prerequisites, can action, which leads to impact, harming goal of asset. */
export const libraryStatement = z.looseObject({
  threatSource: part,
  prerequisites: part,
  threatAction: part,
  threatImpact: part,
  impactedGoal: z.array(text(libraryLimits.keyword)).min(1).max(10),
  impactedAssets: z.array(part).min(1).max(10),
});

export const libraryRecommendation = z.looseObject({
  id: libraryId,
  text: text(textLimits.recommendation),
  /** Suggested; the team decides. */
  priority,
});
export type LibraryRecommendation = z.infer<typeof libraryRecommendation>;

export const libraryThreat = z.looseObject({
  id: libraryId,
  /** A few words to find and recognise it by. */
  title: text(libraryLimits.title),
  /** The whole statement, as it is added to a model. */
  text: text(textLimits.threat),
  /** The same in its parts; absent where somebody wrote the text freely. */
  statement: libraryStatement.exactOptional(),
  stride: z.array(stride).max(6),
  /** More words to find it by. */
  keywords: z.array(text(libraryLimits.keyword)).max(libraryLimits.keywords),
  recommendations: z.array(libraryRecommendation).max(libraryLimits.recommendations),
});
export type LibraryThreat = z.infer<typeof libraryThreat>;

export const libraryPack = z.looseObject({
  id: libraryId,
  name: text(libraryLimits.name),
  /** What it is about, in a sentence; may be empty. */
  about: z.string().trim().max(libraryLimits.about),
  threats: z.array(libraryThreat).max(libraryLimits.threats),
});
export type LibraryPack = z.infer<typeof libraryPack>;
