/** One frame's connection, as its commands see it. */
import type { FrameDescriptor } from '../frame-descriptor.ts';
import type { Rpc } from '../rpc.ts';
import type { Page } from './page.ts';

/** How a frame may be closed: only frames inside a modal can be. */
export interface Closable {
  close(payload?: unknown): void;
  closesOnEscape: boolean;
}

/** What a frame leaves behind, to be ended with it. */
export type Disposers = Set<() => void>;

export interface FrameLink {
  page: Page;
  descriptor: FrameDescriptor;
  closable: Closable | null;
  disposers: Disposers;
  /** The way back into the frame. */
  frame: () => Rpc | null;
}
