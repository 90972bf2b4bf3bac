/** A public client that validates every answer, over a real loopback server, as three users with different rights. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError } from 'jira.js';
import { ALL_ROUTES } from '../../../local/jira/routes/all-routes.ts';
import { PARTNER, READER, SECURITY } from './support/local-jira.ts';
import { buildScene } from './support/contract-scene.ts';
import type { ContractScene } from './support/contract-scene.ts';
import { READS } from './support/contract-reads.ts';
import { WRITES } from './support/contract-writes.ts';
import { serveJira } from './support/serve-jira.ts';
import type { ServedJira } from './support/serve-jira.ts';

let served: ServedJira;
let scene: ContractScene;

beforeAll(async () => {
  served = await serveJira();
  scene = await buildScene(served);
});

afterAll(async () => {
  await served.close();
});

const PEOPLE = [SECURITY, PARTNER, READER] as const;

describe('the validating client', () => {
  for (const email of PEOPLE) {
    for (const [name, ask] of Object.entries(READS)) {
      it(`accepts ${name} as ${email}`, async () => {
        await expect(ask(served.client(email), scene)).resolves.toBeDefined();
      });
    }
  }

  for (const [name, expected, ask] of WRITES) {
    for (const [index, email] of PEOPLE.entries()) {
      const outcome = expected[index] ?? 'ok';
      it(`has ${email} ${name}: ${outcome === 'ok' ? 'accepted' : `refused with ${outcome}`}`, async () => {
        const answer = ask(served.client(email), scene, {
          accountId: served.jira.userByEmail(email)?.accountId ?? '',
          owner: served.client(SECURITY),
          colleague: served.client('lead@example.com'),
        });
        await expect(statusOf(answer)).resolves.toBe(outcome);
      });
    }
  }
});

describe('the validating client of a Jira admin', () => {
  it('pins a panel', async () => {
    const moduleId = 'ari:cloud:ecosystem::extension/5b1f7f3c-2d0e/11111111-2222/static/panel';
    const admin = served.client('admin@example.com');
    const pinned = admin.issuePanels.bulkPinUnpinProjectsAsync({
      moduleId,
      projectList: [{ projectIdOrKey: 'PAY', action: 'PIN' }],
    });
    await expect(pinned).resolves.toMatchObject({ taskId: expect.stringMatching(/^\d+$/) });
  });
});

async function statusOf(answer: Promise<unknown>): Promise<number | string> {
  try {
    await answer;
    return 'ok';
  } catch (error) {
    return error instanceof ApiError ? error.status : String(error);
  }
}

/** Endpoints that the client has no call for, or that are there only to say that they are gone. */
const NOT_IN_CLIENT = new Set([
  'GET /rest/api/3/search',
  'POST /rest/api/3/search',
  'GET /rest/api/3/user/bulk',
  'GET /rest/api/3/issuetype/project',
  'GET /rest/api/3/priority',
  'GET /rest/api/3/resolution',
]);

describe('every endpoint served', () => {
  it('was called by the validating client, or is listed as unknown to it', () => {
    const called = new Set<string>();
    for (const line of served.requests.filter(({ status }) => status < 300)) {
      const match = ALL_ROUTES.find((route) => matches(route, line));
      if (match !== undefined) called.add(`${match.method} ${match.pattern}`);
    }
    const missed = ALL_ROUTES.map((route) => `${route.method} ${route.pattern}`).filter(
      (endpoint) => !called.has(endpoint) && !NOT_IN_CLIENT.has(endpoint),
    );
    expect(missed).toEqual([]);
  });
});

function matches(
  route: { method: string; pattern: string },
  { method, path }: { method: string; path: string },
): boolean {
  const pattern = route.pattern.split('/');
  const segments = path.split('?')[0]?.split('/') ?? [];
  return (
    route.method === method &&
    pattern.length === segments.length &&
    pattern.every((part, index) => part.startsWith(':') || part === segments[index])
  );
}
