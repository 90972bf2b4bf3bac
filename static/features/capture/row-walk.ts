/** Ways from row to row in the order in which they stand on the page; a step looks at neighbours, not at all rows. */

/** A row that can have the focus carries its key in this attribute. */
const rowSelector = '[data-row]';

export function rowAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement && target.matches(rowSelector) ? target : null;
}

export function rowAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(rowSelector) : null;
}

/** The first row inside, else the next one beside, else the next one beside what is around. */
export function nextRow(row: Element, root: Element): HTMLElement | null {
  return row.querySelector<HTMLElement>(rowSelector) ?? nextAfter(row, root);
}

function nextAfter(from: Element, root: Element): HTMLElement | null {
  for (let at: Element | null = from; at !== null && at !== root; at = at.parentElement) {
    for (let beside = at.nextElementSibling; beside !== null; beside = beside.nextElementSibling) {
      const found = firstIn(beside);
      if (found) return found;
    }
  }
  return null;
}

/** The last row inside the one before, else the one before, else the row around. */
export function previousRow(from: Element, root: Element): HTMLElement | null {
  for (let at: Element | null = from; at !== null && at !== root; at = at.parentElement) {
    for (let beside = at.previousElementSibling; beside !== null; beside = beside.previousElementSibling) {
      const found = lastIn(beside);
      if (found) return found;
    }
    const around = rowAt(at.parentElement);
    if (around) return around;
  }
  return null;
}

export function firstRow(root: Element): HTMLElement | null {
  return root.querySelector<HTMLElement>(rowSelector);
}

export function lastRow(root: Element): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>(rowSelector)].at(-1) ?? null;
}

/** From a threat to its first recommendation. */
export function rowInside(row: Element): HTMLElement | null {
  return row.querySelector<HTMLElement>(rowSelector);
}

/** From a recommendation to its threat. */
export function rowOutside(row: Element): HTMLElement | null {
  return row.parentElement?.closest<HTMLElement>(rowSelector) ?? null;
}

/** The list that a row stands in, whatever group of it. */
export function listAround(row: Element): Element | null {
  return row.parentElement?.closest('[role="list"], ul:not([role])') ?? null;
}

function firstIn(element: Element): HTMLElement | null {
  return rowAt(element) ?? element.querySelector<HTMLElement>(rowSelector);
}

function lastIn(element: Element): HTMLElement | null {
  return [...element.querySelectorAll<HTMLElement>(rowSelector)].at(-1) ?? rowAt(element);
}
