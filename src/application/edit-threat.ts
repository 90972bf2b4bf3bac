/** Changes what a threat says beyond its text: parts of its statement and its kinds of STRIDE. */
import type { ThreatId } from '../domain/ids.ts';
import type { Threat } from '../domain/item.ts';
import { type ThreatPatch, changedFields, detailsOf, fieldsOf, withPatch } from '../domain/threat-statement.ts';
import { changeItem } from './change-item.ts';
import { ofKind } from './of-kind.ts';
import type { Models } from './ports.ts';
import type { Session } from './session.ts';

/**
 * Every part is a field of its own: two people who fill in different parts do not disturb each other.
 *
 * @throws AppError CONFLICT when somebody changed one of these parts since `rev`: then none of them is changed
 */
export function editThreat(
  { models }: { models: Models },
  session: Session,
  { id, rev, patch }: { id: ThreatId; rev: number; patch: ThreatPatch },
): Promise<Threat> {
  return changeItem({
    models,
    modelId: session.issueId,
    id,
    field: fieldsOf(patch),
    seenRev: rev,
    as: ofKind('threat'),
    apply: (before) => {
      const details = detailsOf(before);
      if (changedFields(details, patch).length === 0) return null;
      const { statement, stride } = withPatch(details, patch);
      return { ...before, statement, stride: [...stride] };
    },
  });
}
