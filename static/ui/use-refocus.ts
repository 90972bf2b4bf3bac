/** Gives the focus to an element that is only there after the next drawing: the button that a closed form came from. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export interface Refocus<T extends HTMLElement> {
  ref: RefObject<T>;
  refocus: () => void;
}

export function useRefocus<T extends HTMLElement>(): Refocus<T> {
  const ref = useRef<T>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) ref.current?.focus();
  }, [asked]);
  const refocus = useCallback(() => setAsked((before) => before + 1), []);
  return { ref, refocus };
}
