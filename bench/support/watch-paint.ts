/** Runs in the frames of the page: notes when something was painted, as the page itself sees it. */

export interface Paint {
  /** Milliseconds since the epoch. */
  firstRow: number;
  clicked: number;
  /** Milliseconds; see bench/panel.ts. */
  keys: { work: number; toScreen: number }[];
  longTasks: number;
}

declare global {
  interface Window {
    paint: Paint;
    watchAdd: (text: string) => void;
    added: Promise<number>;
  }
}

/** Serialized into the page: it may use nothing from outside. */
export function watchPaint(): void {
  const paint: Paint = { firstRow: 0, clicked: 0, keys: [], longTasks: 0 };
  window.paint = paint;
  /** After the next frame was painted: its rendering comes between the callback and the message. */
  const afterPaint = (then: (began: number) => void): void => {
    requestAnimationFrame(() => {
      const began = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(began);
      port2.postMessage(null);
    });
  };
  const seen = (found: () => boolean, then: () => void): void => {
    const look = (): void => {
      if (!found()) return;
      watching.disconnect();
      afterPaint(then);
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { childList: true, subtree: true });
    look();
  };
  seen(
    () => document.querySelector('[data-row]') !== null,
    () => (paint.firstRow = Date.now()),
  );
  addEventListener('click', () => (paint.clicked = Date.now()), true);
  new PerformanceObserver((list) => (paint.longTasks += list.getEntries().length)).observe({ type: 'longtask' });

  let pressed = 0;
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  addEventListener(
    'input',
    (event) => {
      const [from, began] = [pressed, event.timeStamp];
      let handled = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (handled ||= performance.now());
      port2.postMessage(null);
      afterPaint((frame) => {
        const end = performance.now();
        const handlers = Math.max(0, Math.min(handled || frame, frame) - began);
        paint.keys.push({ work: handlers + end - frame, toScreen: end - from });
      });
    },
    true,
  );
  window.watchAdd = (text) => {
    let at = 0;
    addEventListener('keydown', (event) => (at = event.timeStamp), { capture: true, once: true });
    window.added = new Promise<number>((resolve) => {
      seen(
        () => at > 0 && [...document.querySelectorAll('.row-text')].some((one) => one.textContent === text),
        () => resolve(performance.now() - at),
      );
    });
  };
}
