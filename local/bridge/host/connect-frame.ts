/** Opens one sandboxed app frame and answers its bridge calls for as long as it lives. */
import type { FrameDescriptor } from '../frame-descriptor.ts';
import { readFrameMessage } from '../frame-messages.ts';
import { createRpc, type Rpc } from '../rpc.ts';
import { bridgeCommands } from './bridge-commands.ts';
import { element } from './dom.ts';
import type { Closable, Disposers } from './frame-link.ts';
import type { Page } from './page.ts';

/** The sandbox attribute as documented: no pop-ups, no top navigation (platform/forge/custom-ui/iframe). */
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';
/** The permission policy of the same page. */
const ALLOW = 'camera; clipboard-write; display-capture; fullscreen; microphone';

/** Puts the iframe of `descriptor` into `holder`. */
export const connectFrame = (
  page: Page,
  holder: HTMLElement,
  descriptor: FrameDescriptor,
  closable: Closable | null,
): { disconnect(): void } => {
  const path = page.facts.resources[descriptor.resource] ?? '';
  const iframe = element('iframe', { title: descriptor.title, sandbox: SANDBOX, allow: ALLOW, class: 'app-frame' });
  // As iframe-resizer does to a frame that it sizes.
  if (descriptor.height === 'auto') iframe.setAttribute('scrolling', 'no');
  const disposers: Disposers = new Set();
  let rpc: Rpc | null = null;

  const disconnectPort = (): void => {
    for (const dispose of disposers) dispose();
    disposers.clear();
    rpc?.close();
    rpc = null;
  };
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== iframe.contentWindow || event.origin !== page.facts.appOrigin) return;
    const message = readFrameMessage(event.data);
    const port = event.ports[0];
    if (message?.localBridge === 'height' && descriptor.height === 'auto') {
      iframe.style.height = `${message.height}px`;
    }
    if (message?.localBridge !== 'connect' || port === undefined) return;
    // A frame that reloads itself connects anew: what belonged to its former document ends here.
    disconnectPort();
    const commands = bridgeCommands({ page, descriptor, closable, disposers, frame: () => rpc });
    rpc = createRpc(port, (command, args) => commands(command, args[0]));
  };

  window.addEventListener('message', hear);
  iframe.src = `${page.facts.appOrigin}${path}`;
  if (descriptor.height !== 'auto') holder.classList.add(`frame-${descriptor.height}`);
  holder.replaceChildren(iframe);
  return {
    disconnect: () => {
      window.removeEventListener('message', hear);
      disconnectPort();
      iframe.remove();
    },
  };
};
