/** The fixture app as the site sees it: its manifest and files are real, its functions are the test's own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { AppHost, InvocationAnswer, ModuleInvocation } from '../../../../local/parts.ts';

/** Ids that never change, so that contexts can be compared as a whole. */
export const FIXTURE_IDS = {
  appId: '11111111-2222-4333-8444-555555555555',
  environmentId: '9a8b7c6d-0000-4000-8000-00000000e401',
  cloudId: '7c0f6a52-0000-4000-8000-00000000c10d',
  installationId: '5f0e0a3c-0000-4000-8000-00000000a001',
};

export interface FixtureApp extends AppHost {
  /** Everything the bridge invoked, oldest first. */
  invocations: ModuleInvocation[];
}

/** Channels connect by name and scope, without tokens. */
const createChannels = (): Pick<AppHost, 'subscribe' | 'publish'> => {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const name = ({ channel, scope }: { channel: string; scope: string }): string => `${channel} ${scope}`;
  return {
    subscribe: async (subscription) => {
      const known = listeners.get(name(subscription)) ?? new Set();
      listeners.set(name(subscription), known.add(subscription.onEvent));
      return { unsubscribe: () => void known.delete(subscription.onEvent) };
    },
    publish: async (publication) => {
      const heard = [...(listeners.get(name(publication)) ?? [])];
      for (const hear of heard) hear(publication.payload);
      return heard.length === 0
        ? { eventId: null, eventTimestamp: null }
        : { eventId: 'event-1', eventTimestamp: '1791191643120' };
    },
  };
};

/** `answer` stands for the app's resolver. */
export const createFixtureApp = (
  answer: (call: ModuleInvocation) => InvocationAnswer = () => ({ ok: true, body: { hello: 'there' } }),
  appDir = fileURLToPath(new URL('fixture-app', import.meta.url)),
): FixtureApp => {
  const invocations: ModuleInvocation[] = [];
  return {
    manifest: parse(readFileSync(`${appDir}/manifest.yml`, 'utf8')),
    appDir,
    ids: FIXTURE_IDS,
    invocations,
    invoke: async (call) => {
      invocations.push(call);
      return answer(call);
    },
    ...createChannels(),
  };
};
