/** Puts the parts of a page together, and opens the frames that the server asked for. */
import type { FrameDescriptor, PageFacts } from '../frame-descriptor.ts';
import type { FrameTheme } from '../frame-messages.ts';
import { connectFrame } from './connect-frame.ts';
import { createEventBus } from './event-bus.ts';
import { createFlagStack } from './flag-stack.ts';
import { createLiveStream } from './live-stream.ts';
import { openModalDialog } from './modal-dialog.ts';
import type { Page } from './page.ts';

/** The page, plus what the site's own scripts need to steer it. */
export interface SteeredPage extends Page {
  setColorMode(colorMode: 'light' | 'dark'): void;
}

/** Builds the page around the facts; `refresh` updates what the server rendered. */
export const createPage = (facts: PageFacts, refresh: () => void): SteeredPage => {
  let theme: FrameTheme = {
    colorMode: facts.colorMode,
    themes: facts.themes,
    stylesheet: `${facts.appOrigin}/_app/~host/tokens.css`,
  };
  const themeListeners = new Set<(theme: FrameTheme) => void>();
  const flagHolder = document.getElementById('flags') ?? document.body;
  const page: SteeredPage = {
    facts,
    events: createEventBus(),
    publicEvents: createEventBus(),
    flags: createFlagStack(flagHolder),
    live: createLiveStream(facts),
    theme: () => theme,
    onTheme: (listener) => {
      themeListeners.add(listener);
      listener(theme);
      return () => void themeListeners.delete(listener);
    },
    setColorMode: (colorMode) => {
      theme = { ...theme, colorMode };
      for (const listener of themeListeners) listener(theme);
    },
    openModal: (descriptor, options) => openModalDialog(page, descriptor, options),
    refresh,
  };
  return page;
};

/** Opens every frame whose holder is on the page and not open yet. */
export const openFrames = (page: Page, root: ParentNode): void => {
  for (const holder of root.querySelectorAll<HTMLElement>('[data-app-frame]')) {
    const descriptor = JSON.parse(holder.dataset['appFrame'] ?? '') as FrameDescriptor;
    delete holder.dataset['appFrame'];
    connectFrame(page, holder, descriptor, null);
  }
};
