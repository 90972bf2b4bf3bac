/** Records an answer to "what is the last thing you want to happen?". */
import { lastThingId } from '../domain/ids.ts';
import { type LastThing, lastThing } from '../domain/item.ts';
import { type Added, type Addition, addItem } from './add-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export interface LastThingInput {
  requestId: string;
  since?: number | undefined;
  text: string;
}

export function addLastThing(
  deps: { models: Models; clock: Clock },
  session: Session,
  input: LastThingInput,
): Promise<Added<LastThing>> {
  return addItem(deps, session, lastThingAddition(input));
}

export function lastThingAddition({ requestId, since, text }: LastThingInput): Addition<LastThing> {
  return {
    kind: 'last-thing',
    schema: lastThing,
    counter: 'L',
    requestId,
    since,
    make: (number, birth) => ({ ...birth, kind: 'last-thing', id: lastThingId.parse(`L${number}`), text }),
  };
}
