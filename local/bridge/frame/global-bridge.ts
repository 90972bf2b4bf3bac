/**
 * First script of an app's page: defines `globalThis.__bridge.callBridge` before the app's own code runs, as Forge's
 * script does. `@forge/bridge` captures it when it is loaded.
 */
import type { FrameMessage, FrameTheme } from '../frame-messages.ts';
import { createRpc } from '../rpc.ts';

const applyTheme = (theme: FrameTheme): void => {
  const root = document.documentElement;
  root.dataset['colorMode'] = theme.colorMode;
  root.dataset['theme'] = theme.themes;
  if (document.querySelector('link[data-local-tokens]') !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = theme.stylesheet;
  link.dataset['localTokens'] = '';
  document.head.prepend(link);
};

const connect = (): void => {
  const { port1, port2 } = new MessageChannel();
  const rpc = createRpc(port1, (command, args) => {
    if (command !== 'applyTheme') throw new Error(`The frame does not know "${command}".`);
    applyTheme(args[0] as FrameTheme);
  });
  const callBridge = (command: string, data?: unknown): Promise<unknown> => rpc.call(command, data);
  Object.defineProperty(globalThis, '__bridge', { value: { callBridge } });
  const hello: FrameMessage = { localBridge: 'connect' };
  // The message carries only the port. Who may frame this page is settled by its frame-ancestors.
  window.parent.postMessage(hello, '*', [port2]);

  // A key pressed inside a frame never reaches the page, so a modal's Escape is passed on.
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) void rpc.call('escapePressed');
  });
};

// Opened on its own there is no page to talk to: `@forge/bridge` then says so in its own words.
if (window.parent !== window) connect();
