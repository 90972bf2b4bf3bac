/** What a frame posts to the page around it, before and beside the bridge calls. */

/** The two messages, told apart by their one key. */
export type FrameMessage = { localBridge: 'connect' } | { localBridge: 'height'; height: number };

/** How a frame should look: what `view.theme.enable()` switches on and the page's theme switch changes. */
export interface FrameTheme {
  colorMode: 'light' | 'dark';
  /** Value of `data-theme`, as Atlassian's token style sheets expect it. */
  themes: string;
  /** Address of the token style sheet on the frame's own origin. */
  stylesheet: string;
}

/** Reads a posted message; null for anything that is not ours. */
export const readFrameMessage = (data: unknown): FrameMessage | null => {
  if (typeof data !== 'object' || data === null || !('localBridge' in data)) return null;
  if (data.localBridge === 'connect') return { localBridge: 'connect' };
  if (data.localBridge !== 'height' || !('height' in data) || typeof data.height !== 'number') return null;
  return { localBridge: 'height', height: data.height };
};
