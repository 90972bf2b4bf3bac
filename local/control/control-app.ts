/** `/_local/*`: what tests and benches do to the host from outside. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import { EndlessDeliveries } from '../forge/dispatcher.ts';
import type { Forge } from '../forge/forge.ts';
import { moduleByKey } from '../forge/manifest.ts';
import type { Clock, Jira } from '../parts.ts';
import { advance } from './advance.ts';
import { BadInput, parseInput } from './bad-input.ts';
import { basicUser } from './basic-user.ts';
import { durationMs } from './duration.ts';
import type { Faults } from './faults.ts';
import { issueExtension } from './issue-context.ts';
import { projectExtension } from './project-context.ts';
import { settle } from './settle.ts';

/** What the controls reach. */
export interface ControlParts {
  forge: Forge;
  jira: Jira;
  clock: Clock;
  faults: Faults;
}

const invokeSchema = z.strictObject({
  functionKey: z.string(),
  payload: z.unknown().optional(),
  issueKey: z.string().optional(),
  /** For pages of a project. */
  projectKey: z.string().optional(),
});
const clockSchema = z.strictObject({ advance: z.string() });

/** The routes, to be mounted at the root. */
export function controlApp(parts: ControlParts): Hono {
  const { forge, jira, clock, faults } = parts;
  const app = new Hono();
  app.onError((error, context) => answerError(error, context));
  app.get('/_local/invocations', (context) => context.json(forge.invocations()));
  app.get('/_local/points', (context) => context.json(forge.pool()));
  app.post('/_local/settle', async (context) => {
    await settle(parts);
    return context.json({ settled: true });
  });
  app.post('/_local/invoke/:moduleKey', async (context) => {
    const user = basicUser(jira, context.req.header('authorization'));
    if (!user) throw new BadInput('Unknown user: use Basic authentication with an e-mail address', null, 401);
    const moduleKey = context.req.param('moduleKey');
    const found = moduleByKey(forge.manifest, moduleKey);
    if (!found) throw new BadInput(`The manifest has no module "${moduleKey}"`, 'moduleKey', 404);
    const { functionKey, payload, ...place } = parseInput(invokeSchema, await bodyOf(context));
    const extension = await extensionAt(jira, found.type, place);
    const answer = await forge.invoke({
      moduleKey,
      functionKey,
      payload,
      accountId: user.accountId,
      context: { extension },
    });
    if (answer.ok) return context.json(answer.body);
    return Response.json({ message: answer.message, field: null }, { status: answer.status });
  });
  app.post('/_local/clock', async (context) => {
    const { advance: text } = parseInput(clockSchema, await bodyOf(context));
    const ms = durationMs(text, clock.now());
    if (ms === null) throw new BadInput('Expected an ISO-8601 duration such as P90D', 'advance');
    await advance(parts, ms);
    return context.json({ now: new Date(clock.now()).toISOString() });
  });
  app.get('/_local/faults', (context) => context.json(faults.pending()));
  app.post('/_local/faults', async (context) => {
    const body = await bodyOf(context);
    for (const order of Array.isArray(body) ? body : [body]) faults.prepare(order);
    return context.json(faults.pending());
  });
  app.delete('/_local/faults', (context) => {
    faults.clear();
    return context.json(faults.pending());
  });
  app.all('/_local/*', (context) =>
    context.json({ message: `No ${context.req.method} ${context.req.path}`, field: null }, 404),
  );
  return app;
}

function extensionAt(
  jira: Jira,
  moduleType: string,
  { issueKey, projectKey }: { issueKey?: string | undefined; projectKey?: string | undefined },
): Promise<Record<string, unknown>> {
  if (issueKey !== undefined) return issueExtension(jira, moduleType, issueKey);
  if (projectKey !== undefined) return projectExtension(jira, moduleType, projectKey);
  return Promise.resolve({ type: moduleType });
}

async function bodyOf(context: Context): Promise<unknown> {
  try {
    return JSON.parse(await context.req.text()) as unknown;
  } catch {
    throw new BadInput('The body is not valid JSON');
  }
}

function answerError(error: Error, context: Context): Response {
  if (error instanceof BadInput) return context.json({ message: error.message, field: error.field }, error.status);
  if (error instanceof EndlessDeliveries) return context.json({ message: error.message, field: null }, 500);
  return context.json({ message: `The local host failed: ${error.message}`, field: null }, 500);
}
