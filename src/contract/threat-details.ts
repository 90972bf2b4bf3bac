/** Operations of the panel for what a threat says beyond its text, and for what is assumed in passing. */
import * as z from 'zod';
import { coverageNoteLimit } from '../domain/coverage.ts';
import { assumptionId, recommendationId, rev, threatId } from '../domain/ids.ts';
import { assumption, assumptionState, textLimits, threat } from '../domain/item.ts';
import { dispositionState, statementLimits, stride, threatPatch, threatStatement } from '../domain/threat-statement.ts';
import type { Contract } from './contract.ts';
import { added, cleaned, firstSent, text } from './typed.ts';

const phrase = cleaned.pipe(threatPatch.shape.threatSource.unwrap());
const list = (of: 'impactedGoal' | 'impactedAssets') => z.array(cleaned).pipe(threatPatch.shape[of].unwrap());

/** At least one part; each is a field of its own. */
const patch = z
  .strictObject({
    threatSource: phrase.exactOptional(),
    prerequisites: phrase.exactOptional(),
    threatAction: phrase.exactOptional(),
    threatImpact: phrase.exactOptional(),
    impactedGoal: list('impactedGoal').exactOptional(),
    impactedAssets: list('impactedAssets').exactOptional(),
    stride: threatPatch.shape.stride,
  })
  .refine((one) => Object.keys(one).length > 0);

/** What a threat of the library brings along when it is picked. */
export const pickedDetails = {
  statement: z.strictObject(threatStatement.shape).exactOptional(),
  stride: z.array(stride).max(stride.options.length).exactOptional(),
};

/** Most recommendations of one threat that an answer is about. */
const coveredAtOnce = 100;

const ofThreat = { id: threatId, rev: rev.min(1) };
const ofAssumption = { id: assumptionId, rev: rev.min(1) };

export const threatDetailsContract = {
  /** CONFLICT when somebody changed one of the same parts since `rev`; the other parts do not matter. */
  editThreat: { access: 'contribute', input: z.strictObject({ ...ofThreat, patch }), output: threat },
  /** Anything but open needs a reason. */
  setDisposition: {
    access: 'contribute',
    input: z.strictObject({
      ...ofThreat,
      state: dispositionState,
      reason: cleaned.pipe(z.string().trim().max(statementLimits.reason)),
    }),
    output: threat,
  },
  /** Whether a threat is covered, once all its recommendations are done. CONFLICT when somebody else answered since. */
  sayCovered: {
    access: 'contribute',
    input: z.strictObject({
      ...ofThreat,
      /** The recommendations that the person saw done: the answer is about these. */
      of: z.array(recommendationId).min(1).max(coveredAtOnce),
      covered: z.boolean(),
      /** What is left; needed where something is. */
      note: cleaned.pipe(z.string().trim().max(coverageNoteLimit)),
      /** Sets the threat to mitigated as well; null leaves what was decided about it. */
      reason: cleaned.pipe(z.string().trim().max(statementLimits.reason)).nullable(),
    }),
    output: threat,
  },
  addAssumption: {
    access: 'contribute',
    input: z.strictObject({ ...firstSent, text: text(textLimits.assumption), threatId: threatId.optional() }),
    output: added(assumption),
  },
  settleAssumption: {
    access: 'contribute',
    input: z.strictObject({ ...ofAssumption, state: assumptionState }),
    output: assumption,
  },
  /** Null: it bears on no threat in particular. */
  linkAssumption: {
    access: 'contribute',
    input: z.strictObject({ ...ofAssumption, threatId: threatId.nullable() }),
    output: assumption,
  },
} as const satisfies Contract;
export type ThreatDetailsContract = typeof threatDetailsContract;
