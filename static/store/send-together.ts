/** Sends several adds in one request, and says what came of each. */
import type { PanelClient } from '../api/panel-client.ts';
import type { Input } from '../../src/contract/contract.ts';
import type { PanelContract } from '../../src/contract/panel.ts';
import { lastThingId, threatId } from '../../src/domain/ids.ts';
import { type RowKey, picked } from './change.ts';
import type { Write } from './outbox.ts';
import type { Addresses, Sent } from './send.ts';

type Add = Input<PanelContract, 'addMany'>['adds'][number];

/** `one-by-one`: one of them is refused, and nothing was added; each has to be asked about on its own. */
export async function sendTogether(
  client: PanelClient,
  writes: readonly Write[],
  idOf: Addresses['idOf'],
): Promise<Sent[] | 'one-by-one'> {
  const adds = writes.flatMap((write) => addOf(write, idOf) ?? []);
  if (adds.length < writes.length) return 'one-by-one';
  const result = await client.call('addMany', { adds });
  if (result.ok) {
    const { items, model } = result.value;
    return items.map((item) => ({ is: 'done', item, model }));
  }
  const { error } = result;
  const nobodyAnswered = error.code === 'UNREACHABLE' || error.code === 'UNAVAILABLE' || error.code === 'UNEXPECTED';
  return nobodyAnswered ? writes.map(() => ({ is: 'failed', error })) : 'one-by-one';
}

function addOf({ id: requestId, since, change }: Write, idOf: (row: RowKey) => string | null): Add | null {
  const first = { requestId, ...(since === undefined ? {} : { since }) };
  switch (change.kind) {
    case 'add-last-thing':
      return { kind: 'last-thing', ...first, text: change.text };
    case 'add-threat': {
      const from = change.from === null ? undefined : lastThingId.safeParse(idOf(change.from)).data;
      return {
        kind: 'threat',
        ...first,
        text: change.text,
        ...(from ? { fromLastThing: from } : {}),
        ...picked(change),
      };
    }
    case 'add-recommendation': {
      const threat = threatId.safeParse(idOf(change.threat)).data;
      // Where its threat has no id yet, the threat travels along: its row is its request.
      const under = threat === undefined ? { threatRequestId: change.threat } : { threatId: threat };
      return { kind: 'recommendation', ...first, text: change.text, ...under, ...picked(change) };
    }
    default:
      return null;
  }
}
