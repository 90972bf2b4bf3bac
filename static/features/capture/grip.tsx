/**
 * The handle that moves a row: dragged to another place of its list, or pressed for two buttons that move it by one. A
 * recommendation can be dragged to another threat, too.
 */
import { type PointerEvent, useRef, useState } from 'react';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { placeNextTo, placeUnderOther } from '../../store/row-place.ts';
import { Button } from '../../ui/button.tsx';
import { listAround, rowAround } from './row-walk.ts';
import { moveRow } from './row-acts.ts';

/** Further than this, in pixels, a press is a drag. */
const slack = 5;
/** Nearer than this to the edge, in pixels, the page scrolls along. */
const edge = 48;

interface Drag {
  row: HTMLElement;
  from: number;
  moving: boolean;
  over: { row: HTMLElement; side: 'before' | 'after' } | null;
}

export function Grip({ row }: { row: Row }) {
  const { store, t } = usePanel();
  const [open, setOpen] = useState(false);
  const drag = useRef<Drag | null>(null);
  /** The press that ends a drag is no press of the button. */
  const dragged = useRef(false);
  const id = row.id ?? t('panel.row.new');

  const unmark = () => {
    const over = drag.current?.over?.row;
    if (over) delete over.dataset['drop'];
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const around = rowAround(event.currentTarget);
    dragged.current = false;
    if (event.button !== 0 || around === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { row: around, from: event.clientY, moving: false, over: null };
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    const now = drag.current;
    if (now === null || (!now.moving && Math.abs(clientY - now.from) < slack)) return;
    now.moving = true;
    now.row.dataset['dragging'] = '';
    unmark();
    now.over = overAt(now.row, clientX, clientY);
    if (now.over) now.over.row.dataset['drop'] = now.over.side;
    if (clientY < edge) window.scrollBy({ top: -edge / 3 });
    else if (clientY > window.innerHeight - edge) window.scrollBy({ top: edge / 3 });
  };
  const end = (drop: boolean) => {
    const now = drag.current;
    if (now === null) return;
    unmark();
    delete now.row.dataset['dragging'];
    drag.current = null;
    dragged.current = now.moving;
    const other = now.over?.row.dataset['row'];
    if (!drop || !now.over || other === undefined) return;
    const { lists } = store.state.shown();
    const place = placeNextTo(lists, row.key, other, now.over.side);
    const under = placeUnderOther(lists, row.key, other, now.over.side);
    if (place) store.move(row.key, place);
    else if (under) store.regroup(row.key, under.threat, under.place);
  };
  const step = (by: -1 | 1) => {
    moveRow(store, row.key, by);
    // Under another threat it is drawn anew: the focus stays with the row.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) rowNamed(row.key)?.focus();
    });
  };
  return (
    <span className="grip">
      <button
        type="button"
        className="grip-handle"
        aria-label={t('panel.capture.move', { id })}
        title={t('panel.capture.move', { id })}
        aria-expanded={open}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => end(true)}
        onPointerCancel={() => end(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') end(false);
        }}
        onClick={() => {
          if (!dragged.current) setOpen(!open);
          dragged.current = false;
        }}
      >
        <svg viewBox="0 0 8 16" width="8" height="16" aria-hidden="true" focusable="false">
          <path d="M2 3h.01M6 3h.01M2 8h.01M6 8h.01M2 13h.01M6 13h.01" />
        </svg>
      </button>
      {open && (
        <>
          <Button
            appearance="subtle"
            icon="up"
            aria-label={t('panel.capture.moveUp', { id })}
            title={t('panel.capture.moveUp', { id })}
            onClick={() => step(-1)}
          />
          <Button
            appearance="subtle"
            icon="down"
            aria-label={t('panel.capture.moveDown', { id })}
            title={t('panel.capture.moveDown', { id })}
            onClick={() => step(1)}
          />
        </>
      )}
    </span>
  );
}

function rowNamed(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
}

/** The row under the pointer, and the half of it: of the same list, or what a recommendation can be put under or beside. */
function overAt(row: HTMLElement, x: number, y: number): Drag['over'] {
  const nearest = rowAround(document.elementFromPoint(x, y));
  let under = nearest;
  while (under !== null && listAround(under) !== listAround(row)) under = rowAround(under.parentElement);
  if (under === null && row.matches('.recommendation') && nearest?.matches('.recommendation, .threat') === true)
    under = nearest.contains(row) ? null : nearest;
  if (under === null || under === row) return null;
  const { top, height } = under.getBoundingClientRect();
  return { row: under, side: y < top + height / 2 ? 'before' : 'after' };
}
