/** Every command of the bridge that this host answers; any other is refused by its name. */
import type { FrameDescriptor } from '../frame-descriptor.ts';
import type { FrameLink } from './frame-link.ts';
import { createFrameHistory } from './frame-history.ts';
import { goTo, urlOf } from './navigation.ts';
import { callable, object, text } from './command-data.ts';
import { openModalCommand } from './open-modal-command.ts';
import type { FlagOptions } from './flag-stack.ts';
import type { Page } from './page.ts';
import { publishCommand, subscribeCommand } from './realtime-commands.ts';
import { fetchProductCommand, invokeCommand } from './server-commands.ts';

/** Long enough for the key that closed a modal to be released and handled. */
const KEY_UP_MS = 100;

type Command = (data: unknown) => unknown;

const pageCommands = (link: FrameLink): Record<string, Command> => ({
  getContext: () => ({ ...link.descriptor.context, theme: themeOf(link), surfaceColor: surfaceOf(link) }),
  invoke: (data) => invokeCommand(link, object(data)),
  fetchProduct: (data) => fetchProductCommand(link, object(data)),
  enableTheming: () => {
    link.disposers.add(link.page.onTheme((theme) => void link.frame()?.call('applyTheme', theme)));
  },
  changeWindowTitle: (title) => {
    document.title = text(title);
  },
  emitReadyEvent: () => undefined,
  navigate: (data) => goTo(link.page.facts, object(data)),
  getUrl: (data) => urlOf(link.page.facts, object(data)),
  reload: () => window.location.reload(),
  createHistory: () => {
    if (link.descriptor.historyBase === null) throw new Error('createHistory works on full pages only.');
    return createFrameHistory(link.descriptor.historyBase, link.disposers);
  },
});

const viewCommands = (link: FrameLink): Record<string, Command> => ({
  openModal: (data) => openModalCommand(link, object(data)),
  // False makes the package say that this view is not closable, submittable, openable.
  close: (payload) => {
    if (link.closable === null) return false;
    // Answered first: closing takes the frame and its port away.
    setTimeout(() => link.closable?.close(payload));
    return true;
  },
  onClose: () => false,
  submit: () => false,
  open: () => false,
  refresh: () => {
    link.page.refresh();
    return true;
  },
  showFlag: (data) => {
    link.page.flags.show(object(data) as unknown as FlagOptions);
    return true;
  },
  closeFlag: (data) => link.page.flags.close(text(object(data)['id'])),
  openRovo: () => false,
  isRovoEnabled: () => false,
  escapePressed: () => {
    // Not while the key is still going up: the browser would wait for a frame that is gone.
    if (link.closable?.closesOnEscape === true) setTimeout(() => link.closable?.close(), KEY_UP_MS);
  },
});

const listen = (link: FrameLink, bus: Page['events'], data: unknown): { unsubscribe: () => void } => {
  const { event } = object(data);
  const callback = callable(object(data)['callback']);
  if (callback === null) throw new Error('events.on needs a callback.');
  const unsubscribe = bus.on(text(event), (payload) => void callback(payload));
  link.disposers.add(unsubscribe);
  return { unsubscribe };
};

const eventCommands = (link: FrameLink): Record<string, Command> => ({
  on: (data) => listen(link, link.page.events, data),
  onPublic: (data) => listen(link, link.page.publicEvents, data),
  emit: (data) => link.page.events.emit(text(object(data)['event']), object(data)['payload']),
  emitPublic: (data) => link.page.publicEvents.emit(text(object(data)['event']), object(data)['payload']),
  subscribeRealtimeChannel: (data) => subscribeCommand(link, object(data)),
  publishRealtimeChannel: (data) => publishCommand(link, object(data)),
});

const themeOf = (link: FrameLink): FrameDescriptor['context']['theme'] => ({
  ...link.descriptor.context.theme,
  colorMode: link.page.theme().colorMode,
});

const surfaceOf = (link: FrameLink): string =>
  link.page.theme().colorMode === link.descriptor.context.theme.colorMode
    ? link.descriptor.context.surfaceColor
    : getComputedStyle(document.documentElement).getPropertyValue('--ds-surface').trim();

/** Answers one frame's commands. */
export const bridgeCommands = (link: FrameLink): ((command: string, data: unknown) => unknown) => {
  const commands = new Map(Object.entries({ ...pageCommands(link), ...viewCommands(link), ...eventCommands(link) }));
  return (command, data) => {
    const known = commands.get(command);
    if (known !== undefined) return known(data);
    const message = `The local host has no bridge command "${command}".`;
    console.error(message);
    throw new Error(message);
  };
};
