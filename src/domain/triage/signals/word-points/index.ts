/** What single words add by themselves in the default rules. */
import { target, type Target } from '../../criterion.ts';
import type { WordPoints } from '../../triage-rules.ts';
import { a1Words } from './a1.ts';
import { a2Words } from './a2.ts';
import { a3Words } from './a3.ts';
import { b1Words } from './b1.ts';
import { b2Words } from './b2.ts';
import { b3Words } from './b3.ts';
import { cWords } from './c.ts';
import { dWords } from './d.ts';
import { impactWords } from './impact.ts';
import { riskWords } from './risk.ts';
import { scopeWords } from './scope.ts';

type OfTarget = Readonly<Record<'said' | 'inSummary', ReadonlyMap<string, number>>>;

const byTarget: Readonly<Record<Target, OfTarget>> = {
  A1: a1Words,
  A2: a2Words,
  A3: a3Words,
  B1: b1Words,
  B2: b2Words,
  B3: b3Words,
  C: cWords,
  D: dWords,
  scope: scopeWords,
  risk: riskWords,
  impact: impactWords,
};

function gathered(all: Readonly<Record<Target, OfTarget>>, place: keyof OfTarget): WordPoints['said'] {
  const points = new Map<string, WordPoints['said'][string]>();
  for (const to of target.options)
    for (const [stem, adds] of all[to][place]) {
      const known = points.get(stem);
      if (known === undefined) points.set(stem, { [to]: adds });
      else known[to] = adds;
    }
  return Object.fromEntries(points);
}

/** Less than it takes to meet a criterion: words alone meet none, a signal that people understand must speak for it too. */
const most = 0.9;
/** Less than a strong signal says: words alone do not silence it either. */
const mostTaken = 0.6;

/** Sorts the points of words by the words. */
export function wordPointsOf(all: Readonly<Record<Target, OfTarget>>): WordPoints {
  return { said: gathered(all, 'said'), inSummary: gathered(all, 'inSummary'), most, mostTaken };
}

export const defaultWordPoints: WordPoints = wordPointsOf(byTarget);
