/** Realtime channels over `@forge/realtime`, each locked by a signed token on both sides. */
import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import * as z from 'zod';
import type { Invitation, Live, LiveLine } from '../../application/ports/live.ts';
import type { Clock } from '../../application/ports.ts';
import { AppError } from '../../domain/app-error.ts';
import type { IssueId } from '../../domain/ids.ts';
import {
  type LiveChannel,
  type LiveUse,
  endOfWindow,
  liveChannel,
  liveWindowAt,
  windowsToJoin,
} from '../../domain/live-channel.ts';

/**
 * Global channels, because functions behind events reach no others. Anybody in the installation may know their names:
 * what keeps them out is the token, without whose claims nothing is heard.
 */
export function liveOverRealtime(clock: Clock): Live {
  // Per invocation: one token, however much is told.
  const speaking = new Map<string, Promise<LiveLine>>();
  const toSpeak = (id: IssueId): Promise<LiveLine> => {
    const channel = liveChannel(id, 'changes', liveWindowAt(clock.now()));
    const line = speaking.get(channel.name) ?? sign(channel, ['publish']);
    speaking.set(channel.name, line);
    return line;
  };
  return {
    invite: (id, after) => Promise.all(windowsToJoin(clock.now(), after).map((window) => invitation(id, window))),
    prepare: (id) => void toSpeak(id).catch(() => undefined),
    tell: async (news) => {
      const { channel, token } = await toSpeak(news.modelId);
      await answered(() => publishGlobal(channel, { ...news }, { token }));
    },
  };
}

async function invitation(id: IssueId, window: number): Promise<Invitation> {
  const join = (use: LiveUse, permissions: Permissions) => sign(liveChannel(id, use, window), permissions);
  const [changes, presence] = await Promise.all([
    // A person who could speak here could show others what nobody stored.
    join('changes', ['subscribe']),
    join('presence', ['subscribe', 'publish']),
  ]);
  return { window, endsAt: endOfWindow(window).toISOString(), changes, presence };
}

type Permissions = NonNullable<Parameters<typeof signRealtimeToken>[2]>;

async function sign({ name, claims }: LiveChannel, permissions: Permissions): Promise<LiveLine> {
  const { token } = await answered(() => signRealtimeToken(name, claims, permissions));
  if (!token) throw unavailable('realtime gave no token');
  return { channel: name, token };
}

/** The package answers with errors where the service refused, and throws where it did not understand the answer. */
const answer = z.looseObject({
  token: z.string().nullish(),
  errors: z.array(z.looseObject({ status: z.number().optional() })).optional(),
});

async function answered(run: () => Promise<unknown>): Promise<z.infer<typeof answer>> {
  let given: z.infer<typeof answer>;
  try {
    given = answer.parse(await run());
  } catch (cause) {
    throw unavailable(cause);
  }
  // Only the status goes to the log: the sentence beside it may quote what was published.
  if (given.errors !== undefined) throw unavailable(`realtime ${given.errors[0]?.status ?? 'refused'}`);
  return given;
}

function unavailable(cause: unknown): AppError {
  return new AppError('UNAVAILABLE', 'errors.storageBusy', { retryAfterSeconds: 5, cause });
}
