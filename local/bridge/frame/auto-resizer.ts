/**
 * Second script of an app's page: tells the page around it how high the content is, as iframe-resizer does on Forge
 * (its default, the body's own height).
 */
import type { FrameMessage } from '../frame-messages.ts';

/** How often the content may grow because the frame grew (`100vh` plus a margin), before that is ignored. */
const SELF_GROWTH_LIMIT = 3;

const contentHeight = (): number => {
  const style = getComputedStyle(document.body);
  const margins = parseFloat(style.marginTop) + parseFloat(style.marginBottom);
  return Math.ceil(document.body.getBoundingClientRect().height + margins);
};

const watch = (): void => {
  let reported = -1;
  let selfGrowth = 0;
  let frameResized = false;

  const report = (): void => {
    const height = contentHeight();
    if (!frameResized) selfGrowth = 0;
    if (height === reported) return;
    if (frameResized && height > reported && (selfGrowth += 1) > SELF_GROWTH_LIMIT) return;
    reported = height;
    const message: FrameMessage = { localBridge: 'height', height };
    window.parent.postMessage(message, '*');
  };

  // Order within one rendered frame: resize event, then resize observers, then the time-out.
  window.addEventListener('resize', () => {
    frameResized = true;
    setTimeout(() => {
      frameResized = false;
    });
  });
  new ResizeObserver(report).observe(document.body);
  // A frame out of sight is not rendered, so its resize observers wait; mutation observers do not.
  const changes = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(() => report()).observe(document.body, changes);
  window.addEventListener('load', report);
  report();
};

if (window.parent !== window) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
  else watch();
}
