/**
 * In a large model, a row away from the screen is drawn with its words alone: buttons and boxes come when the browser
 * begins to lay it out, or when it gets the focus. So the first drawing and every change stay quick however many rows
 * there are. The rows need `content-visibility: auto`: then the browser tells by itself.
 */
import { type RefObject, createContext, useContext, useEffect, useState } from 'react';

/** Whether rows are drawn with everything; `in-sight`: each one once it is nearly in sight. */
export const RowsNear = createContext<boolean | 'in-sight'>(true);

/** From this many rows on. */
const manyRows = 60;

const event = 'contentvisibilityautostatechange';
/** Where the browser does not tell, all rows are drawn with everything. */
const isTold = typeof document !== 'undefined' && `on${event}` in document.documentElement;

export function nearIn(rows: number): boolean | 'in-sight' {
  return rows <= manyRows || !isTold ? true : 'in-sight';
}

export interface Near {
  near: boolean;
  /** The row has the focus: it is needed now. */
  wake: () => void;
}

export function useNear(element: RefObject<Element>): Near {
  const rows = useContext(RowsNear);
  /** What had everything keeps it, however many rows there are by now. */
  const [seen, setSeen] = useState(rows === true);
  useEffect(() => {
    const row = element.current;
    if (seen || rows !== 'in-sight' || row === null) return undefined;
    const look = (told: Event) => {
      if (told.target === row && Reflect.get(told, 'skipped') === false) setSeen(true);
    };
    row.addEventListener(event, look);
    return () => row.removeEventListener(event, look);
  }, [seen, rows, element]);
  return { near: seen || rows === true, wake: () => setSeen(true) };
}
