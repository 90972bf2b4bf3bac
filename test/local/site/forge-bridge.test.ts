// The real @forge/bridge package against this host's commands: pins the commands and what the package expects back.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as ForgeBridge from '@forge/bridge';
import type { FrameDescriptor, PageFacts } from '../../../local/bridge/frame-descriptor.ts';
import { bridgeCommands } from '../../../local/bridge/host/bridge-commands.ts';
import { createEventBus } from '../../../local/bridge/host/event-bus.ts';
import type { ModalOptions, Page } from '../../../local/bridge/host/page.ts';
import { createRpc, type Rpc } from '../../../local/bridge/rpc.ts';

type Bridge = typeof ForgeBridge;

const facts: PageFacts = {
  session: 's',
  accountId: 'a',
  appOrigin: 'http://127.0.0.1:8080',
  colorMode: 'light',
  themes: '',
  issueId: '10042',
  modulePaths: { gp: '/apps/gp', pp: '/projects//apps/pp' },
  resources: { ui: '/_app/ui/index.html', 'ui/edit': '/_app/ui/edit.html' },
};

const descriptor: FrameDescriptor = {
  moduleKey: 'panel',
  title: 'Panel',
  resource: 'ui',
  height: 'auto',
  historyBase: null,
  context: {
    accountId: 'a',
    cloudId: 'c',
    environmentId: 'e',
    environmentType: 'DEVELOPMENT',
    localId: 'l',
    locale: 'en_US',
    moduleKey: 'panel',
    siteUrl: 'http://localhost:8080',
    timezone: 'UTC',
    theme: { colorMode: 'light', light: 'light', dark: 'dark', spacing: 'spacing' },
    surfaceColor: '#FFFFFF',
    extension: { type: 'jira:issuePanel', issue: { id: '10042' }, location: 'http://localhost:8080/browse/SEC-1' },
    permissions: { scopes: [], external: {} },
  },
};

const opened: { descriptor: FrameDescriptor; options: ModalOptions }[] = [];
const flags: unknown[] = [];
const posted: { path: string; body: Record<string, unknown> }[] = [];
let answer: unknown;

const page: Page = {
  facts,
  events: createEventBus(),
  publicEvents: createEventBus(),
  flags: { show: (flag) => void flags.push(flag), close: () => true },
  live: {
    onIssueChanged: () => undefined,
    subscribe: async (_frame, _request, onEvent) => {
      onEvent({ n: 1 });
      return { unsubscribe: async () => undefined };
    },
  },
  theme: () => ({ colorMode: 'light', themes: '', stylesheet: '' }),
  onTheme: () => () => undefined,
  openModal: (modal, options) => {
    opened.push({ descriptor: modal, options });
    return { close: () => undefined };
  },
  refresh: () => undefined,
};

const ends: Rpc[] = [];
let bridge: Bridge;

beforeAll(async () => {
  const { port1, port2 } = new MessageChannel();
  const commands = bridgeCommands({ page, descriptor, closable: null, disposers: new Set(), frame: () => null });
  const near = createRpc(port1, () => undefined);
  ends.push(
    near,
    createRpc(port2, (command, args) => commands(command, args[0])),
  );
  vi.stubGlobal('__bridge', { callBridge: (command: string, data: unknown) => near.call(command, data) });
  vi.stubGlobal('window', { location: { origin: 'http://localhost:8080' } });
  vi.stubGlobal('fetch', async (path: string, init: { body: string }) => {
    posted.push({ path, body: JSON.parse(init.body) });
    return Response.json({ ok: true, value: answer });
  });
  bridge = await import('@forge/bridge');
});

beforeEach(() => {
  opened.length = 0;
  posted.length = 0;
});

afterAll(() => {
  for (const end of ends) end.close();
  vi.unstubAllGlobals();
});

describe('@forge/bridge', () => {
  it('reads the context', async () => {
    const context = await bridge.view.getContext();
    expect(context).toMatchObject({ moduleKey: 'panel', locale: 'en-US', extension: { issue: { id: '10042' } } });
  });

  it('invokes with the module and context of its frame', async () => {
    answer = { body: { done: true }, rateLimitProperties: {} };
    expect(await bridge.invoke('save', { text: 'x' })).toEqual({ done: true });
    expect(posted[0]).toMatchObject({
      path: '/_site/bridge/invoke',
      body: { moduleKey: 'panel', functionKey: 'save', payload: { text: 'x' }, context: { cloudId: 'c' } },
    });
  });

  it('gets an empty object for a function without a result', async () => {
    answer = { rateLimitProperties: {} };
    expect(await bridge.invoke('save')).toEqual({});
  });

  it('gets body and metadata when it asks for rate limits', async () => {
    answer = { body: { done: true }, rateLimitProperties: { rateLimitRemaining: 9 } };
    const result = await bridge.invoke('save', {}, { rateLimitProperties: true });
    expect(result).toEqual({ body: { done: true }, metadata: { rateLimitProperties: { rateLimitRemaining: 9 } } });
  });

  it('requests Jira and gets a Response', async () => {
    answer = { body: '{"key":"SEC-1"}', headers: {}, status: 200, statusText: 'OK', isAttachment: false };
    vi.stubGlobal(
      'Request',
      class extends Request {
        constructor(_input: string, init?: RequestInit) {
          super('http://localhost:8080/', init);
        }
      },
    );
    const response = await bridge.requestJira('/rest/api/3/issue/SEC-1');
    expect(await response.json()).toEqual({ key: 'SEC-1' });
    expect(posted[0]).toMatchObject({ path: '/_site/bridge/product', body: { product: 'jira', multipart: false } });
  });

  it('opens a modal with its context, without the location of the page, and hears it close', async () => {
    const closed: unknown[] = [];
    const modal = new bridge.Modal({
      resource: 'ui/edit',
      context: { id: 'T1' },
      onClose: (payload) => closed.push(payload),
    });
    await modal.open();
    expect(opened[0]?.descriptor.resource).toBe('ui/edit');
    expect(opened[0]?.descriptor.context.extension).toEqual({
      type: 'jira:issuePanel',
      issue: { id: '10042' },
      modal: { id: 'T1' },
    });
    opened[0]?.options.onClose({ saved: true });
    await vi.waitFor(() => expect(closed).toEqual([{ saved: true }]));
  });

  it('cannot open a modal on a resource that the manifest does not have', async () => {
    await expect(new bridge.Modal({ resource: 'nothing' }).open()).rejects.toThrow('Unable to open modal.');
  });

  it.each([
    ['close', 'not closable'],
    ['submit', 'not submittable'],
    ['open', 'not openable'],
  ] as const)('hears that a panel cannot %s', async (method, words) => {
    await expect(bridge.view[method]()).rejects.toThrow(words);
  });

  it('hears its own events and those of other frames', async () => {
    const heard: unknown[] = [];
    const subscription = await bridge.events.on('saved', (payload) => heard.push(payload));
    await bridge.events.emit('saved', { rev: 5 });
    page.events.emit('saved', { rev: 6 });
    await vi.waitFor(() => expect(heard).toEqual([{ rev: 5 }, { rev: 6 }]));
    // Ends with the emit after it: calls arrive in the order they were made.
    subscription.unsubscribe();
    await bridge.events.emit('other', {});
    page.events.emit('saved', { rev: 7 });
    await bridge.events.emit('another', {});
    expect(heard).toHaveLength(2);
  });

  it('shows a flag and closes it', async () => {
    const flag = bridge.showFlag({ id: 'f', title: 'Saved' });
    await flag.close();
    expect(flags).toEqual([{ id: 'f', title: 'Saved', type: 'info' }]);
  });

  it('subscribes to a channel', async () => {
    const heard: unknown[] = [];
    const subscription = await bridge.realtime.subscribe('room', (payload) => heard.push(payload));
    await vi.waitFor(() => expect(heard).toEqual([{ n: 1 }]));
    await subscription.unsubscribe();
  });

  it('gets addresses of this site', async () => {
    const url = async (location: Parameters<Bridge['router']['getUrl']>[0]) =>
      (await bridge.router.getUrl(location))?.href;
    expect(await url({ target: 'issue', issueKey: 'SEC-3' })).toBe('http://localhost:8080/browse/SEC-3');
    expect(await url({ target: 'module', moduleKey: 'gp' })).toBe('http://localhost:8080/apps/gp');
    expect(await url({ target: 'module', moduleKey: 'pp', projectKey: 'PAY' })).toBe(
      'http://localhost:8080/projects/PAY/apps/pp',
    );
    await expect(url({ target: 'module', moduleKey: 'pp' })).rejects.toThrow('needs a projectKey');
    await expect(url({ target: 'dashboard', dashboardId: '1' })).rejects.toThrow('no page for the target');
  });

  it('has no history outside full pages, and no Rovo', async () => {
    await expect(bridge.view.createHistory()).rejects.toThrow('full pages only');
    expect(await bridge.rovo.isEnabled()).toBe(false);
  });

  it('is refused an unknown command by its name', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const call = (globalThis as unknown as { __bridge: { callBridge: (name: string) => Promise<unknown> } }).__bridge;
    await expect(call.callBridge('somethingNew')).rejects.toThrow('no bridge command "somethingNew"');
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});
