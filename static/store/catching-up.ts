/** Reads what others changed and was not heard: cheap, one reading at a time, until nothing is missing. */
import type { ClientError, PanelClient } from '../api/panel-client.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import { type Heard, caughtUp } from './hear.ts';
import type { StateHolder } from './panel-state.ts';
import type { Records } from './records.ts';
import type { ServerClock } from './server-clock.ts';

export interface CatchingUpParts {
  state: StateHolder;
  client: PanelClient;
  clock: ServerClock;
  /** Opens the panel again: what cannot be caught up with is read as a whole. */
  open: () => Promise<void>;
  /** Takes what was read. */
  take: (heard: Heard) => void;
}

export interface CatchingUp {
  /** True when the back end answered. Whoever asks during a reading gets one that began after it. */
  now(ids?: readonly ItemId[]): Promise<boolean>;
  /** When the last whole reading began, by the server's clock. */
  readAt(moment: string | undefined): void;
}

/** As many as the contract takes at once, and how many are still worth asking for one by one. */
const atOnce = 50;
const tooMany = 200;

export function catchingUp({ state, client, clock, open, take }: CatchingUpParts): CatchingUp {
  let since: string | null = null;
  let underway: Promise<boolean> | null = null;
  let next: Promise<boolean> | null = null;

  /** What is still missing after one answer; null when there was none. */
  const ask = async (records: Records, from: string | null, ids: readonly ItemId[]): Promise<ItemId[] | null> => {
    const result = await client.call('changesSince', { rev: records.model?.rev ?? 0, since: from, ids: [...ids] });
    if (!result.ok) {
      refuse(state, result.error);
      return result.error.code === 'UNREACHABLE' ? null : [];
    }
    const { asOf, access, model, items, requests } = result.value;
    clock.heard(asOf);
    if (from !== null) since = asOf;
    const merged = caughtUp({ ...(state.read().records ?? records), access }, { model, items, requests });
    // An id that was asked for and not given has no record that can be read.
    const found = new Set(items.map(({ id }) => id));
    const lost = ids.filter((id) => !found.has(id) && merged.missing.includes(id));
    take(lost.length === 0 ? merged : withUnreadable(merged, lost));
    return merged.missing.filter((id) => !lost.includes(id));
  };
  const whole = async (): Promise<boolean> => {
    await open();
    const { stale, phase } = state.read();
    return stale?.code !== 'UNREACHABLE' && !(phase.is === 'failed' && phase.error.code === 'UNREACHABLE');
  };
  const read = async (wanted: readonly ItemId[]): Promise<boolean> => {
    let missing = [...wanted];
    for (let round = 0; round <= tooMany / atOnce; round += 1) {
      const { records } = state.read();
      if (!records?.model || since === null || missing.length > tooMany) return whole();
      const left = await ask(records, round === 0 ? since : null, missing.slice(0, atOnce));
      if (left === null) return false;
      if (left.length === 0) return true;
      missing = left;
    }
    return whole();
  };
  const start = (ids: readonly ItemId[]): Promise<boolean> =>
    (underway = read(ids).finally(() => {
      underway = null;
    }));
  return {
    now(ids = []) {
      if (underway === null) return start(ids);
      next ??= underway.then(() => {
        next = null;
        return start(ids);
      });
      return next;
    },
    readAt(moment) {
      if (moment === undefined) return;
      since = moment;
      clock.heard(moment);
    },
  };
}

/** Without the right to see it, what is on the screen goes. */
function refuse(state: StateHolder, error: ClientError): void {
  if (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN') state.update({ phase: { is: 'failed', error } });
}

function withUnreadable(heard: Heard, lost: readonly ItemId[]): Heard {
  const { records } = heard;
  return { ...heard, records: { ...records, unreadable: [...new Set([...records.unreadable, ...lost])] } };
}
