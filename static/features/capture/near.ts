/**
 * In a large model, a row away from the screen is drawn with its words alone: buttons and boxes come when it is nearly in
 * sight, or when it gets the focus. So the first drawing and every change stay quick however many rows there are.
 */
import { type RefObject, createContext, useContext, useEffect, useState } from 'react';

/** Whether there are so many rows that this is worth it. */
export const ManyRows = createContext(false);

/** From this many rows on. */
export const manyRows = 60;

/** How far from the screen, in pixels, rows are made ready. */
const margin = 600;

export interface Near {
  near: boolean;
  /** The row has the focus: it is needed now. */
  wake: () => void;
}

export function useNear(element: RefObject<Element>): Near {
  const many = useContext(ManyRows);
  const [near, setNear] = useState(!many);
  useEffect(() => {
    if (near || element.current === null) return undefined;
    return watched(element.current, () => setNear(true));
  }, [near, element]);
  return { near: near || !many, wake: () => setNear(true) };
}

const waiting = new Map<Element, () => void>();
let watching: IntersectionObserver | null = null;

/** One observer for all rows; the answer ends it for this one. */
function watched(element: Element, seen: () => void): () => void {
  watching ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin: `${margin}px 0px` },
  );
  waiting.set(element, seen);
  watching.observe(element);
  return () => {
    waiting.delete(element);
    watching?.unobserve(element);
  };
}
