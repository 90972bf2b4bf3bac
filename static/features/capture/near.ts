/**
 * In a large model, a row away from the screen is drawn with its words alone: buttons and boxes come when the browser
 * begins to lay out its group, or when the row gets the focus. So the first drawing and every change stay quick however
 * many rows there are. The groups need `content-visibility: auto`: then the browser tells by itself. Groups, because it
 * looks at every such element in every frame.
 */
import { type RefObject, createContext, startTransition, useContext, useLayoutEffect, useState } from 'react';

/** Whether rows are drawn with everything; `in-sight`: once their group is nearly in sight. */
export const RowsNear = createContext<boolean | 'in-sight'>(true);

/** From this many rows on. */
const manyRows = 60;

const event = 'contentvisibilityautostatechange';
/** Where the browser does not tell, all rows are drawn with everything. */
const isTold = typeof document !== 'undefined' && `on${event}` in document.documentElement;

export function nearIn(rows: number): boolean | 'in-sight' {
  return rows <= manyRows || !isTold ? true : 'in-sight';
}

/** Whether the rows of this group are drawn with everything. */
export function useGroupNear(group: RefObject<Element>): boolean {
  const rows = useContext(RowsNear);
  /** What had everything keeps it, however many rows there are by now. */
  const [seen, setSeen] = useState(rows === true);
  useLayoutEffect(() => {
    const element = group.current;
    if (seen || rows !== 'in-sight' || element === null) return undefined;
    const look = (told: Event) => {
      // Many buttons at once: whoever scrolls or types goes first.
      if (told.target === element && Reflect.get(told, 'skipped') === false) startTransition(() => setSeen(true));
    };
    element.addEventListener(event, look);
    return () => element.removeEventListener(event, look);
  }, [seen, rows, group]);
  return seen || rows === true;
}

export interface Near {
  near: boolean;
  /** The row has the focus: it is needed now. */
  wake: () => void;
}

export function useNear(): Near {
  const rows = useContext(RowsNear) === true;
  const [woken, setWoken] = useState(rows);
  return { near: woken || rows, wake: () => setWoken(true) };
}
