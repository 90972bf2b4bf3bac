/** Two live regions: one that waits its turn, one that interrupts. */
import { type ReactNode, useCallback, useRef } from 'react';

export type Announce = (sentence: string, urgent?: boolean) => void;

/** The function that announces, and the regions to put on the page once. */
export function useAnnouncer(): { announce: Announce; regions: ReactNode } {
  const polite = useRef<HTMLDivElement>(null);
  const urgent = useRef<HTMLDivElement>(null);
  const announce = useCallback<Announce>((sentence, isUrgent = false) => {
    const region = (isUrgent ? urgent : polite).current;
    if (region === null) return;
    // The same sentence twice is no change to a live region: a new node is.
    const line = document.createElement('p');
    line.textContent = sentence;
    region.replaceChildren(line);
  }, []);
  const regions = (
    <div className="visually-hidden">
      <div ref={polite} role="status" aria-live="polite" />
      <div ref={urgent} role="alert" aria-live="assertive" />
    </div>
  );
  return { announce, regions };
}
