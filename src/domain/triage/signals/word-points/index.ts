/** What single words add by themselves in the default rules. */
import type { Target } from '../../criterion.ts';
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

const byTarget: readonly (readonly [Target, Record<'said' | 'inSummary', ReadonlyMap<string, number>>])[] = [
  ['A1', a1Words],
  ['A2', a2Words],
  ['A3', a3Words],
  ['B1', b1Words],
  ['B2', b2Words],
  ['B3', b3Words],
  ['C', cWords],
  ['D', dWords],
  ['scope', scopeWords],
  ['risk', riskWords],
  ['impact', impactWords],
];

function gathered(place: 'said' | 'inSummary'): WordPoints['said'] {
  const points = new Map<string, WordPoints['said'][string]>();
  for (const [to, words] of byTarget)
    for (const [stem, adds] of words[place]) {
      const known = points.get(stem);
      if (known === undefined) points.set(stem, { [to]: adds });
      else known[to] = adds;
    }
  return Object.fromEntries(points);
}

/** Less than it takes to meet a criterion: words alone meet none, a signal that people understand must speak for it too. */
const most = 0.9;

export const defaultWordPoints: WordPoints = { said: gathered('said'), inSummary: gathered('inSummary'), most };
