/** Records an answer to "what is the last thing you want to happen?". */
import { lastThingId } from '../domain/ids.ts';
import { type LastThing, lastThing } from '../domain/item.ts';
import { type Added, addItem } from './add-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export function addLastThing(
  deps: { models: Models; clock: Clock },
  session: Session,
  input: { requestId: string; text: string },
): Promise<Added<LastThing>> {
  return addItem<LastThing>(deps, session, {
    kind: 'last-thing',
    schema: lastThing,
    counter: 'L',
    requestId: input.requestId,
    make: (number, birth) => ({ ...birth, kind: 'last-thing', id: lastThingId.parse(`L${number}`), text: input.text }),
  });
}
