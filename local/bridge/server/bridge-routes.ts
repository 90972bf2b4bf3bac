/** The server's side of the bridge: what an open page asks for on behalf of its frames. */
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { channelScope } from '../../forge/realtime/channel-scope.ts';
import type { AppHost, Jira } from '../../parts.ts';
import type { LiveHub } from './live-hub.ts';
import { productRequest, requestProduct } from './product-request.ts';

/** What the routes are built from. `accountOf` reads the signed session; null when it is not ours. */
export interface BridgeParts {
  jira: Jira;
  app: AppHost;
  hub: LiveHub;
  accountOf: (session: string) => string | null;
}

const anyObject = z.record(z.string(), z.unknown());
const invocation = z.object({
  moduleKey: z.string(),
  functionKey: z.string(),
  payload: z.unknown().optional(),
  context: anyObject,
});
const channel = z.object({
  channelName: z.string(),
  isGlobal: z.boolean(),
  options: z.object({
    replaySeconds: z.number().optional(),
    token: z.string().optional(),
    contextOverrides: z.array(z.string()).optional(),
  }),
});
const subscription = z.object({
  pageId: z.string(),
  subscriptionId: z.string(),
  moduleKey: z.string(),
  extension: anyObject,
  request: channel,
});
const publication = subscription.pick({ moduleKey: true, extension: true, request: true }).extend({
  payload: z.unknown().optional(),
});

/** A refusal is an answer like any other, as in Jira's own gateway: the page's console stays for real faults. */
const refuse = (c: Context, message: string): Response => c.json({ ok: false, message });

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Wraps a route: session first, then the body's shape, then the work; every failure leaves as a sentence. */
const answering =
  <Body>(
    { accountOf }: BridgeParts,
    schema: z.ZodType<Body>,
    work: (accountId: string, body: Body) => Promise<unknown>,
  ) =>
  async (c: Context): Promise<Response> => {
    const accountId = accountOf(c.req.header('x-local-session') ?? '');
    if (accountId === null) return refuse(c, 'This page is not of this local host any more: reload it.');
    const body = schema.safeParse(await c.req.json().catch(() => undefined));
    if (!body.success) return refuse(c, `The bridge sent what the host cannot read: ${body.error.message}`);
    try {
      return c.json({ ok: true, value: await work(accountId, body.data) });
    } catch (thrown) {
      return refuse(c, messageOf(thrown));
    }
  };

const invokeFunction =
  ({ app }: BridgeParts) =>
  async (accountId: string, call: z.infer<typeof invocation>): Promise<unknown> => {
    // Only the person is ours to say; module, issue and payload are claims of the front end, as on Forge.
    const answer = await app.invoke({ ...call, payload: call.payload, accountId });
    if (answer.ok) return { body: answer.body, rateLimitProperties: {} };
    throw new Error(answer.message);
  };

const channelOf = ({ moduleKey, extension, request }: z.infer<typeof publication> | z.infer<typeof subscription>) => ({
  channel: request.channelName,
  isGlobal: request.isGlobal,
  token: request.options.token ?? null,
  scope: request.isGlobal
    ? ''
    : channelScope({ moduleKey, extension, contextOverrides: request.options.contextOverrides ?? null }),
});

const subscribe =
  ({ app, hub }: BridgeParts) =>
  async (accountId: string, call: z.infer<typeof subscription>): Promise<void> => {
    const page = hub.page(call.pageId, accountId);
    if (page === null) throw new Error('The page has no live connection.');
    const { subscriptionId } = call;
    const { replaySeconds } = call.request.options;
    page.subscriptions.get(subscriptionId)?.unsubscribe();
    const started = await app.subscribe({
      ...channelOf(call),
      ...(replaySeconds === undefined ? {} : { replaySeconds }),
      onEvent: (payload) => page.send('realtime', { subscriptionId, payload }),
    });
    page.subscriptions.set(subscriptionId, started);
  };

/** Routes below `/_site/bridge`, and the page's live stream. */
export const bridgeRoutes = (parts: BridgeParts): Hono => {
  const { app, hub, accountOf } = parts;
  const routes = new Hono();
  routes.post('/_site/bridge/invoke', answering(parts, invocation, invokeFunction(parts)));
  routes.post(
    '/_site/bridge/product',
    answering(parts, productRequest, (accountId, request) => requestProduct(parts, accountId, request)),
  );
  routes.post('/_site/bridge/subscribe', answering(parts, subscription, subscribe(parts)));
  routes.post(
    '/_site/bridge/unsubscribe',
    answering(parts, subscription.pick({ pageId: true, subscriptionId: true }), async (accountId, call) => {
      const page = hub.page(call.pageId, accountId);
      page?.subscriptions.get(call.subscriptionId)?.unsubscribe();
      page?.subscriptions.delete(call.subscriptionId);
    }),
  );
  routes.post(
    '/_site/bridge/publish',
    answering(parts, publication, (_accountId, call) => app.publish({ ...channelOf(call), payload: call.payload })),
  );
  routes.get('/_site/live', (c) => {
    const accountId = accountOf(c.req.query('session') ?? '');
    const pageId = c.req.query('page') ?? '';
    if (accountId === null || pageId === '') return c.text('This page has no session: reload it.', 401);
    return c.body(hub.connect(pageId, accountId), 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
  });
  return routes;
};
