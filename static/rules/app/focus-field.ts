/** Finds the control of a field, opens what it is folded into, and gives it the focus. */
import { outwards } from '../draft/problem.ts';

const controls = 'input, textarea, select, button, summary';

/** False where the page draws nothing of this field. */
export function focusField(path: string): boolean {
  for (const id of outwards(path)) {
    const found = document.getElementById(id);
    const control = found?.matches(controls) ? found : found?.querySelector<HTMLElement>(controls);
    if (!control) continue;
    for (let at = control.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null) {
      at.open = true;
    }
    control.focus();
    return true;
  }
  return false;
}

/** After the next drawing: what is new is not there yet. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}
