/** Where the focus goes when the row that had it is about to disappear: its neighbour, else the box of its part. */
export function focusNear(gone: Element): void {
  const row = gone.closest('li');
  placeNear(row, row?.nextElementSibling ?? row?.previousElementSibling ?? null, gone)?.focus();
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
