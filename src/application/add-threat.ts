/** Adds a threat, in people's own words; one that grew out of a last thing keeps the link. */
import { AppError } from '../domain/app-error.ts';
import { type LastThingId, type LibraryId, threatId } from '../domain/ids.ts';
import { type Threat, threat } from '../domain/item.ts';
import type { Stride, ThreatStatement } from '../domain/threat-statement.ts';
import { type Added, type Addition, addItem } from './add-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export interface ThreatInput {
  requestId: string;
  since?: number | undefined;
  text: string;
  fromLastThing?: LastThingId | undefined;
  fromLibrary?: LibraryId | undefined;
  /** What the library's threat says in parts, taken over with it. */
  statement?: ThreatStatement | undefined;
  stride?: readonly Stride[] | undefined;
}

export function addThreat(
  deps: { models: Models; clock: Clock },
  session: Session,
  input: ThreatInput,
): Promise<Added<Threat>> {
  return addItem(deps, session, threatAddition(input));
}

export function threatAddition(input: ThreatInput): Addition<Threat> {
  const { requestId, since, text, fromLibrary, statement, stride } = input;
  const fromLastThing = input.fromLastThing ?? null;
  return {
    kind: 'threat',
    schema: threat,
    counter: 'T',
    requestId,
    since,
    check: (model) => {
      if (fromLastThing === null || model.items.includes(fromLastThing)) return;
      throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: fromLastThing }, field: 'fromLastThing' });
    },
    make: (number, birth) => ({
      ...birth,
      kind: 'threat',
      id: threatId.parse(`T${number}`),
      text,
      fromLastThing,
      ...(fromLibrary === undefined ? {} : { fromLibrary }),
      ...(statement === undefined ? {} : { statement }),
      ...(stride === undefined ? {} : { stride: [...stride] }),
    }),
  };
}
