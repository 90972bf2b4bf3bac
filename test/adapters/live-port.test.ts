/** One suite for the port of realtime, run against the fake and against the real adapter on the local host. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeNews, Invitation, Live, LiveLine } from '../../src/application/ports/live.ts';
import { type IssueId, issueId } from '../../src/domain/ids.ts';
import { inMemoryLive } from '../support/in-memory-live.ts';
import { threatOf } from '../support/items.ts';
import { type ModelsOnHost, modelsOnHost } from '../support/models-on-host.ts';

interface Place {
  live: Live;
  listen(line: LiveLine, hear: (message: unknown) => void): Promise<() => void>;
  /** Lets minutes pass. */
  advance(minutes: number): Promise<void>;
  fail(): void;
  recover(): void;
}

let host: ModelsOnHost;
beforeAll(async () => {
  host = await modelsOnHost();
});
afterAll(() => host.close());

function inMemory(): Place {
  let time = Date.parse('2026-03-02T09:00:00.000Z');
  const live = inMemoryLive(() => new Date(time));
  const advance = async (minutes: number) => void (time += minutes * 60_000);
  return { live, listen: live.listen, advance, fail: live.fail, recover: () => undefined };
}

function onHost(): Place {
  const call = async (method: keyof Live, ...args: unknown[]): Promise<never> => {
    const answer = await host.kit.as('engineer').invoke('store', 'live', { method, args });
    const { value, refused } = answer.body as { value: never; refused?: string };
    if (refused !== undefined) throw Object.assign(new Error(refused), { code: refused });
    return value;
  };
  const live: Live = {
    invite: (id, after) => call('invite', id, after),
    prepare: () => undefined,
    tell: (news) => call('tell', news),
  };
  const listen: Place['listen'] = async ({ channel, token }, hear) => {
    const { unsubscribe } = await host.kit.host.forge.subscribe({
      channel,
      token,
      isGlobal: true,
      scope: '',
      onEvent: hear,
    });
    return unsubscribe;
  };
  return {
    live,
    listen,
    // Windows begin at round times: the first one may be short.
    advance: (minutes) => host.kit.advance(`PT${minutes}M`),
    fail: () => host.kit.faults({ match: { to: 'realtime' }, status: 503, times: 100 }),
    recover: () => host.kit.clearFaults(),
  };
}

let counter = 70_000;
const nextId = (): IssueId => issueId.parse(String((counter += 1)));
const news = (modelId: IssueId): ChangeNews => ({
  v: 1,
  modelId,
  by: null,
  directory: null,
  items: [threatOf()],
  removed: [],
  revs: {},
  requests: {},
});

describe.each([
  ['in memory', inMemory],
  ['over Forge’s realtime', onHost],
])('telling others %s', (_name, make) => {
  async function invited(live: Live, id: IssueId): Promise<Invitation> {
    const [first] = await live.invite(id, 0);
    if (first === undefined) throw new Error('Nobody was invited');
    return first;
  }

  it('reaches whoever was invited to this model, and nobody else', async () => {
    const [{ live, listen }, id, other] = [make(), nextId(), nextId()];
    const [mine, theirs]: [unknown[], unknown[]] = [[], []];
    await listen((await invited(live, id)).changes, (message) => mine.push(message));
    await listen((await invited(live, other)).changes, (message) => theirs.push(message));
    await live.tell(news(id));
    expect(mine).toEqual([news(id)]);
    expect(theirs).toEqual([]);
  });

  it('does not reach who says on the presence channel that they are here', async () => {
    const [{ live, listen }, id] = [make(), nextId()];
    const heard: unknown[] = [];
    await listen((await invited(live, id)).presence, (message) => heard.push(message));
    await live.tell(news(id));
    expect(heard).toEqual([]);
  });

  it('needs a token of the very channel', async () => {
    const [{ live, listen }, id] = [make(), nextId()];
    const { changes, presence } = await invited(live, id);
    await expect(listen({ ...changes, token: presence.token }, () => undefined)).rejects.toThrow();
  });

  it('moves on after ten minutes: an old invitation hears nothing more, a new one does', async () => {
    const [{ live, listen, advance }, id] = [make(), nextId()];
    const [old, renewed]: [unknown[], unknown[]] = [[], []];
    const first = await invited(live, id);
    await listen(first.changes, (message) => old.push(message));
    await advance(10);
    const [next] = await live.invite(id, first.window);
    if (next === undefined) throw new Error('Nobody was invited');
    await listen(next.changes, (message) => renewed.push(message));
    await live.tell(news(id));
    expect(old).toEqual([]);
    expect(renewed).toHaveLength(1);
    expect(next.window).toBe(first.window + 1);
    expect(Date.parse(next.endsAt) - Date.parse(first.endsAt)).toBe(10 * 60_000);
  });

  it('is UNAVAILABLE when realtime does not answer', async () => {
    const [place, id] = [make(), nextId()];
    place.fail();
    await expect(place.live.invite(id, 0)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(place.live.tell(news(id))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    place.recover();
  });
});

describe('over Forge’s realtime', () => {
  it('a person who was invited cannot speak on the channel of changes', async () => {
    const { live } = onHost();
    const [invitation] = await live.invite(nextId(), 0);
    if (invitation === undefined) throw new Error('Nobody was invited');
    const speak = ({ channel, token }: LiveLine) =>
      host.kit.host.forge.publish({ channel, token, isGlobal: true, scope: '', payload: { forged: true } });
    await expect(speak(invitation.changes)).rejects.toThrow('MISSING_PERMISSION');
    await expect(speak(invitation.presence)).resolves.toBeDefined();
  });
});
