/** Where the focus goes when the row that had it is about to disappear: its neighbour, else the box of its part. */
export function focusNear(gone: Element): void {
  const row = gone.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling ?? null;
  // Whoever came by the keys of the row goes on with the keys of the next one.
  const byKeys = row?.matches('[data-via="keys"]') && neighbour instanceof HTMLElement ? neighbour : null;
  const place =
    byKeys ??
    neighbour?.querySelector<HTMLElement>('button, textarea') ??
    row?.parentElement?.parentElement?.querySelector<HTMLElement>(':scope > .add-box textarea') ??
    gone.closest<HTMLElement>('[role="tabpanel"]');
  place?.focus();
}
