/** Changes what a threat says beyond its text: parts of its statement and its kinds of STRIDE. */
import { AppError } from '../domain/app-error.ts';
import type { ThreatId } from '../domain/ids.ts';
import { type Item, type Threat, threat } from '../domain/item.ts';
import { type ThreatPatch, changedFields, detailsOf, fieldsOf, withPatch } from '../domain/threat-statement.ts';
import { changeItem } from './change-item.ts';
import type { Models } from './ports.ts';
import type { Session } from './session.ts';

/**
 * Every part is a field of its own: two people who fill in different parts do not disturb each other.
 *
 * @throws AppError CONFLICT when somebody changed one of these parts since `rev`: then none of them is changed
 */
export async function editThreat(
  { models }: { models: Models },
  session: Session,
  { id, rev, patch }: { id: ThreatId; rev: number; patch: ThreatPatch },
): Promise<Threat> {
  const changed = await changeItem({
    models,
    modelId: session.issueId,
    id,
    field: fieldsOf(patch),
    seenRev: rev,
    apply: (current) => {
      const before = asThreat(current);
      const details = detailsOf(before);
      if (changedFields(details, patch).length === 0) return null;
      const { statement, stride } = withPatch(details, patch);
      return { ...before, statement, stride: [...stride] };
    },
  });
  return threat.parse(changed);
}

export function asThreat(item: Item): Threat {
  if (item.kind === 'threat') return item;
  throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: item.id }, field: 'id' });
}
