/** What the frames of one page share: its facts, events, flags, live stream and modals. */
import type { FrameDescriptor, PageFacts } from '../frame-descriptor.ts';
import type { FrameTheme } from '../frame-messages.ts';
import type { EventBus } from './event-bus.ts';
import type { FlagStack } from './flag-stack.ts';
import type { LiveStream } from './live-stream.ts';

/** Handle on a modal on top of the page. */
export interface OpenModal {
  close(payload?: unknown): void;
}

/** Options of `new Modal()` as the bridge sends them. */
export interface ModalOptions {
  title: string;
  size: unknown;
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  onClose: (payload: unknown) => void;
}

/** The page as its frames reach it. */
export interface Page {
  facts: PageFacts;
  /** Events between the app's own frames. */
  events: EventBus;
  /** Events that every app of the page would hear. */
  publicEvents: EventBus;
  flags: FlagStack;
  live: LiveStream;
  theme(): FrameTheme;
  /** Calls back now and at every change of the theme, until the answer is called. */
  onTheme(listener: (theme: FrameTheme) => void): () => void;
  openModal(descriptor: FrameDescriptor, options: ModalOptions): OpenModal;
  /** Brings the product's own parts of the page up to date, frames untouched. */
  refresh(): void;
}
