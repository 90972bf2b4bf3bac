/** Brings somebody to what a line of the check names: the tab, and in it the row, the question or the meeting. */

export type PanelTab = 'prepare' | 'meet' | 'follow-up';

/** Where an id is worked on. */
export function tabOf(id: string): PanelTab {
  if (/^T\d/.test(id)) return 'meet';
  return /^R\d/.test(id) ? 'follow-up' : 'prepare';
}

/** Drawings to wait for: the tab may have to be drawn first. */
const patience = 30;

/** @param missed called where it is not on the page after all */
export function focusPlace(page: Document, id: string, missed: () => void, left: number = patience): void {
  const place = placeOf(page, id);
  if (place !== null) {
    place.scrollIntoView({ block: 'center' });
    const control = place.querySelector<HTMLElement>('textarea, input, button');
    if (control === null) place.setAttribute('tabindex', '-1');
    (control ?? place).focus({ preventScroll: true });
  } else if (left > 0) requestAnimationFrame(() => focusPlace(page, id, missed, left - 1));
  else missed();
}

function placeOf(page: Document, id: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(
    `[role="tabpanel"] [data-place="${CSS.escape(id)}"], [role="tabpanel"] li[aria-label^="${CSS.escape(id)}:"]`,
  );
}
