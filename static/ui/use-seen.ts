/** Calls back when an element comes into sight: what only it needs is not asked for when the panel opens. */
import { type RefObject, useEffect, useRef } from 'react';

/** @param wanted false: nothing is watched */
export function useSeen(element: RefObject<Element>, seen: () => void, wanted = true): void {
  const latest = useRef(seen);
  useEffect(() => void (latest.current = seen));
  useEffect(() => {
    if (!wanted || element.current === null) return;
    const watching = new IntersectionObserver((entries) => {
      if (!entries.some((one) => one.isIntersecting)) return;
      watching.disconnect();
      latest.current();
    });
    watching.observe(element.current);
    return () => watching.disconnect();
  }, [element, wanted]);
}
