/**
 * The rows and boxes of the meeting as one place for the keyboard: one tab stop among the rows, arrows walk, letters act
 * while a row itself has the focus. In a text box only keys with Ctrl or Alt act, and arrows while it is empty.
 */
import { type FocusEvent, type KeyboardEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { topic } from '../../store/panel-state.ts';
import { usePanel } from '../../store/use-panel.ts';
import { priorityKey } from '../../ui/keys.ts';
import { later } from '../../ui/later.ts';
import { CaptureBar } from './capture-bar.tsx';
import { moveRow, pressButton, prioritise, recommendationBox } from './row-acts.ts';
import { firstRow, lastRow, nextRow, previousRow, rowAround, rowAt, rowInside, rowOutside } from './row-walk.ts';
import { undoText } from './undo-text.ts';
import { useKeysOn } from './use-capture.ts';
import './capture.css';

const ShortcutSheet = later(() => import('./shortcut-sheet.tsx'));

export function CaptureArea({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  const { store, capture, t, announce } = usePanel();
  const area = useRef<HTMLDivElement>(null);
  const keysOn = useKeysOn();
  const [sheet, setSheet] = useState(false);

  useEffect(() => {
    const root = area.current;
    if (root === null) return undefined;
    if (keysOn) keepTabStop(root);
    else for (const row of root.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')) row.tabIndex = -1;
    return keysOn
      ? store.state.subscribe(topic.lists, () => requestAnimationFrame(() => keepTabStop(root)))
      : undefined;
  }, [keysOn, store]);

  const undo = () => {
    const undone = store.undo.undo();
    announce(undoText(undone, t), undone.is === 'refused');
    if (undone.is === 'nothing') return;
    if (undone.row !== null && area.current) focusOnceThere(area.current, undone.row);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const around = rowAround(target);
    const key = around?.dataset['row'];
    const row = key === undefined ? undefined : store.state.shown().rows.get(key);
    const threat = row?.kind === 'threat' ? row.key : row?.parent;
    if (threat) capture.setThreat(threat);
    const focused = rowAt(target);
    if (focused && area.current && keysOn) moveTabStop(area.current, focused);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !keysOn || area.current === null) return;
    const root = area.current;
    const row = rowAt(event.target);
    const handled = row
      ? onRowKey(event, row, { root, store, undo, end: (up) => announceEnd(row, up), help: () => setSheet(!sheet) })
      : onBoxKey(event, { root, undo });
    if (handled) event.preventDefault();
  };
  const announceEnd = (row: HTMLElement, up: boolean) => {
    const id = store.state.shown().rows.get(row.dataset['row'] ?? '')?.id ?? t('panel.row.new');
    announce(t(up ? 'panel.capture.atTop' : 'panel.capture.atBottom', { id }));
  };
  return (
    <div ref={area} className="capture-area" onKeyDown={onKeyDown} onFocus={onFocus}>
      <CaptureBar sheet={sheet} onSheet={() => setSheet(!sheet)} onUndo={undo}>
        {actions}
      </CaptureBar>
      {sheet && (
        <Suspense fallback={null}>
          <ShortcutSheet onClose={() => setSheet(false)} />
        </Suspense>
      )}
      {children}
    </div>
  );
}

interface RowKeys {
  root: HTMLElement;
  store: ReturnType<typeof usePanel>['store'];
  undo: () => void;
  end: (up: boolean) => void;
  help: () => void;
}

/** True when the key was meant for the row. */
function onRowKey(event: KeyboardEvent, row: HTMLElement, { root, store, undo, end, help }: RowKeys): boolean {
  const key = row.dataset['row'] ?? '';
  const priority = priorityKey(event);
  if (priority !== null) return prioritise(store, key, priority);
  if (isUndo(event)) return did(undo);
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
    const up = event.key === 'ArrowUp';
    if (!moveRow(store, key, up ? -1 : 1)) end(up);
    else requestAnimationFrame(() => findRow(root, key)?.focus());
    return true;
  }
  switch (event.key) {
    case 'ArrowDown':
      return focusOn(nextRow(row, root) ?? root.querySelector('[data-box="threat"] textarea'));
    case 'ArrowUp':
      return focusOn(previousRow(row, root));
    case 'ArrowRight':
      return focusOn(rowInside(row));
    case 'ArrowLeft':
      return focusOn(rowOutside(row));
    case 'Home':
      return focusOn(firstRow(root));
    case 'End':
      return focusOn(lastRow(root));
    case 'Enter':
      return pressButton(row, 'e');
    case 'r':
      return focusOn(recommendationBox(row));
    case 't':
      return focusOn(root.querySelector('[data-box="threat"] textarea'));
    case 'l':
      return focusOn(root.querySelector('[data-box="last-thing"] textarea'));
    case 'u':
      return did(undo);
    case '?':
      return did(help);
    default:
      return pressButton(row, event.key);
  }
}

/** In a box only what no text could mean. Everywhere else Ctrl+Z takes back the last act. */
function onBoxKey(event: KeyboardEvent, { root, undo }: { root: HTMLElement; undo: () => void }): boolean {
  const { target } = event;
  if (!(target instanceof HTMLTextAreaElement) && !(target instanceof HTMLInputElement)) {
    return isUndo(event) && did(undo);
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || target.closest('.add-box') === null)
    return false;
  if (event.key === 'Escape') return focusOn(rowAround(target) ?? previousRow(target, root));
  if (target.value !== '') return false;
  if (event.key === 'ArrowUp') return focusOn(previousRow(target, root));
  return event.key === 'ArrowDown' && focusOn(nextRow(target, root));
}

function isUndo(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}

/** A row that comes back needs its answer first; by then somebody may be somewhere else. */
function focusOnceThere(root: HTMLElement, key: string): void {
  const [began, was] = [performance.now(), document.activeElement];
  const look = () => {
    const row = findRow(root, key);
    if (row) row.focus();
    else if (document.activeElement === was && performance.now() - began < patience) requestAnimationFrame(look);
  };
  look();
}

/** How long, in milliseconds, a row is waited for. */
const patience = 3_000;

function did(act: () => void): true {
  act();
  return true;
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}

function findRow(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null;
}

/** Exactly one row is reached by Tab. */
function moveTabStop(root: HTMLElement, row: HTMLElement): void {
  for (const before of root.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')) before.tabIndex = -1;
  row.tabIndex = 0;
}

function keepTabStop(root: HTMLElement): void {
  if (root.querySelector('[data-row][tabindex="0"]')) return;
  const first = firstRow(root);
  if (first) first.tabIndex = 0;
}
