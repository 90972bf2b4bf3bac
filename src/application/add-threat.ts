/** Adds a threat, in people's own words; one that grew out of a last thing keeps the link. */
import { AppError } from '../domain/app-error.ts';
import { type LastThingId, threatId } from '../domain/ids.ts';
import { type Threat, threat } from '../domain/item.ts';
import { type Added, addItem } from './add-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export function addThreat(
  deps: { models: Models; clock: Clock },
  session: Session,
  input: { requestId: string; text: string; fromLastThing?: LastThingId | undefined },
): Promise<Added<Threat>> {
  const { requestId, text, fromLastThing = null } = input;
  return addItem<Threat>(deps, session, {
    kind: 'threat',
    schema: threat,
    counter: 'T',
    requestId,
    check: (model) => {
      if (fromLastThing === null || model.items.includes(fromLastThing)) return;
      throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: fromLastThing }, field: 'fromLastThing' });
    },
    make: (number, birth) => ({ ...birth, kind: 'threat', id: threatId.parse(`T${number}`), text, fromLastThing }),
  });
}
