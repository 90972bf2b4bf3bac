/** The create dialog: the create page's form, on top of the page. */
import type { PageFacts } from '../../bridge/frame-descriptor.ts';
import { element } from '../../bridge/host/dom.ts';
import { SESSION_HEADER } from '../../bridge/host/server-calls.ts';

interface TypeChoice {
  id: string;
  name: string;
}

/** Another project has other issue types; a type of the same name stays chosen. */
const followProject = (select: HTMLSelectElement): void => {
  const types = select.form?.querySelector<HTMLSelectElement>('[name="issuetype"]');
  const byProject = JSON.parse(select.dataset['types'] ?? '{}') as Record<string, TypeChoice[]>;
  if (!types) return;
  const chosen = types.selectedOptions[0]?.textContent.trim();
  const choices = byProject[select.value] ?? [];
  types.replaceChildren(...choices.map(({ id, name }) => new Option(name, id, name === chosen, name === chosen)));
};

const openDialog = async (facts: PageFacts, href: string): Promise<void> => {
  const response = await fetch(href, { headers: { [SESSION_HEADER]: facts.session } });
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const form = fresh.querySelector<HTMLElement>('[data-form="create"]');
  if (!response.ok || form === null) {
    window.location.assign(href);
    return;
  }
  const close = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Close', 'data-close-dialog': true },
    '×',
  );
  const heading = element('h2', { id: 'create-heading' }, 'Create issue');
  const header = element('div', { class: 'modal-header' }, heading, close);
  const dialog = element('dialog', { class: 'modal create-dialog', 'aria-labelledby': 'create-heading' }, header, form);
  for (const cancel of dialog.querySelectorAll<HTMLElement>('[data-close-dialog]')) cancel.hidden = false;
  dialog.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-close-dialog]') !== null) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('#create-summary')?.focus();
};

/** Opens the dialog instead of following a Create link; a click with a modifier key still follows it. */
export const createDialogOnClick = (facts: PageFacts): void => {
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.dataset['types'] !== undefined) {
      followProject(event.target);
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-create]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void openDialog(facts, link.href);
  });
};
