/** Notes what the meeting takes for granted; nobody has looked whether it is so. */
import { AppError } from '../domain/app-error.ts';
import { type ThreatId, assumptionId } from '../domain/ids.ts';
import { type Assumption, assumption } from '../domain/item.ts';
import { type Added, addItem } from './add-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export interface AssumptionInput {
  requestId: string;
  since?: number | undefined;
  text: string;
  /** The threat it bears on. */
  threatId?: ThreatId | undefined;
}

export function addAssumption(
  deps: { models: Models; clock: Clock },
  session: Session,
  { requestId, since, text, threatId }: AssumptionInput,
): Promise<Added<Assumption>> {
  return addItem<Assumption>(deps, session, {
    kind: 'assumption',
    schema: assumption,
    counter: 'A',
    requestId,
    since,
    check: (model) => {
      if (threatId === undefined || model.items.includes(threatId)) return;
      throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: threatId }, field: 'threatId' });
    },
    make: (number, birth) => ({
      ...birth,
      kind: 'assumption',
      id: assumptionId.parse(`A${number}`),
      text,
      state: 'unconfirmed',
      settled: null,
      threatId: threatId ?? null,
    }),
  });
}
