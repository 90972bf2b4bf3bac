/** Where the focus goes when the row that had it is about to disappear: its neighbour, else the box of its part. */
export function focusNear(gone: Element): void {
  const row = gone.closest('li');
  placeNear(row, row === null ? null : neighbourOf(row), gone)?.focus();
}

/** Of the same list; in a long one, rows stand in groups. */
function neighbourOf(row: Element): Element | null {
  const group = row.parentElement?.matches('.row-group') ? row.parentElement : null;
  return (
    row.nextElementSibling ??
    group?.nextElementSibling?.firstElementChild ??
    row.previousElementSibling ??
    group?.previousElementSibling?.lastElementChild ??
    null
  );
}

function placeNear(row: Element | null, neighbour: Element | null, gone: Element): HTMLElement | null {
  // Whoever came by the keys of the row goes on with the keys of the next one.
  if (row?.matches('[data-via="keys"]') && neighbour instanceof HTMLElement) return neighbour;
  return (
    neighbour?.querySelector<HTMLElement>('button, textarea') ??
    row?.parentElement?.parentElement?.querySelector<HTMLElement>(':scope > .add-box textarea') ??
    gone.closest<HTMLElement>('[role="tabpanel"]')
  );
}
