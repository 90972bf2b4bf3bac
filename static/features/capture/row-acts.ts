/** What keys do to a row: they press the row's own buttons, so that a key never does what a button would not. */
import type { PanelStore } from '../../store/panel-store.ts';
import { placeBeside, placeBeyond } from '../../store/row-place.ts';
import type { Priority } from '../../../src/domain/priority.ts';

/** Buttons name their keys in this attribute, parted by spaces. */
const keysOf = 'data-key';

/** The key as buttons name it; letters count whatever shift does. */
function keyName(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

/** False where the row has no such button now. */
export function pressButton(row: HTMLElement, key: string): boolean {
  const buttons = row.querySelectorAll<HTMLElement>(`:scope > .row [${keysOf}~="${CSS.escape(keyName(key))}"]`);
  const button = [...buttons].find((one) => !one.matches(':disabled'));
  if (button === undefined) return false;
  // Where the focus comes back to when what the button opens is closed.
  row.dataset['via'] = 'keys';
  button.click();
  return true;
}

/** Takes the mark away that `pressButton` set; the row, if it was there. */
export function cameByKeys(from: Element | null | undefined): HTMLElement | null {
  const row = from?.closest<HTMLElement>('[data-via="keys"]') ?? null;
  if (row) delete row.dataset['via'];
  return row;
}

/** The box under a threat; on a recommendation, that of its threat. */
export function recommendationBox(row: HTMLElement): HTMLElement | null {
  const threat = row.querySelector(':scope > .add-box') ? row : row.parentElement?.closest<HTMLElement>('[data-row]');
  return threat?.querySelector<HTMLElement>(':scope > .add-box textarea') ?? null;
}

/** False at the end of its list. For a recommendation the list goes on under the next threat. */
export function moveRow(store: PanelStore, key: string, step: -1 | 1): boolean {
  const { lists } = store.state.shown();
  const place = placeBeside(lists, key, step);
  if (place !== null) store.move(key, place);
  const beyond = place === null ? placeBeyond(lists, key, step) : null;
  if (beyond !== null) store.regroup(key, beyond.threat, beyond.place);
  return place !== null || beyond !== null;
}

export function prioritise(store: PanelStore, key: string, priority: Priority): boolean {
  const row = store.state.shown().rows.get(key);
  const allowed = store.state.read().records?.access.includes('contribute') ?? false;
  if (!allowed || row?.kind !== 'recommendation' || row.removing) return false;
  if (row.priority !== priority) store.setPriority(key, priority);
  return true;
}
