/** What a threat says beyond its text: the parts of its statement, its kinds of STRIDE, and what was decided about it. */
import * as z from 'zod';
import { accountId, moment } from './ids.ts';

/** Longest parts in characters, and most goals or assets of one threat. */
export const statementLimits = { part: 500, goal: 40, asset: 500, several: 10, reason: 500 } as const;

/** The six kinds of threat that STRIDE asks about. */
export const stride = z.enum(['spoofing', 'tampering', 'repudiation', 'disclosure', 'denial', 'elevation']);
export type Stride = z.infer<typeof stride>;

const part = z.string().trim().max(statementLimits.part);
const several = (limit: number) => z.array(z.string().trim().min(1).max(limit)).max(statementLimits.several);

/**
 * The parts of a threat statement, each as far as anybody filled it in: source, with prerequisites, can action, which
 * leads to impact, harming goals of assets. The names are Threat Composer's, so that files can be exchanged.
 */
export const threatStatement = z.looseObject({
  threatSource: part,
  prerequisites: part,
  threatAction: part,
  threatImpact: part,
  impactedGoal: several(statementLimits.goal),
  impactedAssets: several(statementLimits.asset),
});
export type ThreatStatement = z.infer<typeof threatStatement>;

/** The parts that are one phrase, in the order of the sentence. */
export const phraseParts = ['threatSource', 'prerequisites', 'threatAction', 'threatImpact'] as const;
/** The parts that can be several. */
export const listParts = ['impactedGoal', 'impactedAssets'] as const;
export type PhrasePart = (typeof phraseParts)[number];
export type ListPart = (typeof listParts)[number];
export type StatementPart = PhrasePart | ListPart;
export const statementParts: readonly StatementPart[] = [...phraseParts, ...listParts];

export const noStatement: ThreatStatement = {
  threatSource: '',
  prerequisites: '',
  threatAction: '',
  threatImpact: '',
  impactedGoal: [],
  impactedAssets: [],
};

export const dispositionState = z.enum(['open', 'mitigated', 'accepted', 'transferred', 'avoided', 'not-applicable']);
export type DispositionState = z.infer<typeof dispositionState>;

/** What was decided about a threat, by whom and when. Anything but open has a reason. */
export const disposition = z.looseObject({
  state: dispositionState,
  reason: z.string().trim().max(statementLimits.reason),
  by: accountId,
  at: moment,
});
export type Disposition = z.infer<typeof disposition>;

/** What {@link threatDetails} of a threat change: parts of the statement and STRIDE, each a field of its own. */
export const threatPatch = z.strictObject({
  threatSource: part.exactOptional(),
  prerequisites: part.exactOptional(),
  threatAction: part.exactOptional(),
  threatImpact: part.exactOptional(),
  impactedGoal: several(statementLimits.goal).exactOptional(),
  impactedAssets: several(statementLimits.asset).exactOptional(),
  stride: z.array(stride).max(stride.options.length).exactOptional(),
});
export type ThreatPatch = z.infer<typeof threatPatch>;
export type ThreatField = StatementPart | 'stride';

export interface ThreatDetails {
  statement: ThreatStatement;
  stride: readonly Stride[];
}

export const noDetails: ThreatDetails = { statement: noStatement, stride: [] };

/** What a threat says beyond its text; nothing where nobody filled it in. */
export function detailsOf(threat: { statement?: ThreatStatement; stride?: readonly Stride[] }): ThreatDetails {
  const { statement = noStatement, stride: kinds = noDetails.stride } = threat;
  return { statement, stride: kinds };
}

export function withPatch(details: ThreatDetails, { stride: kinds, ...parts }: ThreatPatch): ThreatDetails {
  const changesStatement = Object.keys(parts).length > 0;
  return {
    statement: changesStatement ? { ...details.statement, ...cleanedParts(parts) } : details.statement,
    stride: kinds === undefined ? details.stride : stride.options.filter((one) => kinds.includes(one)),
  };
}

/** The fields of a patch, in the order of the sentence. */
export function fieldsOf(patch: ThreatPatch): ThreatField[] {
  return ([...statementParts, 'stride'] as const).filter((field) => patch[field] !== undefined);
}

/** The fields of a patch that would change anything. */
export function changedFields(details: ThreatDetails, patch: ThreatPatch): ThreatField[] {
  const next = withPatch(details, patch);
  return fieldsOf(patch).filter((field) => !isSame(valueOf(details, field), valueOf(next, field)));
}

export function valueOf(details: ThreatDetails, field: ThreatField): string | readonly string[] {
  return field === 'stride' ? details.stride : details.statement[field];
}

/** Whether anybody filled in any part of the statement. */
export function isFilledIn(statement: ThreatStatement): boolean {
  return statementParts.some((part) => statement[part].length > 0);
}

/** The same goal or asset twice counts once. */
function cleanedParts(parts: Omit<ThreatPatch, 'stride'>): Omit<ThreatPatch, 'stride'> {
  const { impactedGoal, impactedAssets } = parts;
  return {
    ...parts,
    ...(impactedGoal ? { impactedGoal: withoutRepeats(impactedGoal) } : {}),
    ...(impactedAssets ? { impactedAssets: withoutRepeats(impactedAssets) } : {}),
  };
}

function withoutRepeats(all: readonly string[]): string[] {
  const known = new Set<string>();
  return all.filter((one) => {
    const name = one.toLowerCase();
    return known.has(name) ? false : known.add(name);
  });
}

function isSame(one: string | readonly string[], other: string | readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
