/** Sends the page's forms without leaving it: frames keep their state, a refusal stands beside what was typed. */
import type { SteeredPage } from '../../bridge/host/create-page.ts';
import { refreshRegions } from './live-regions.ts';

const send = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<Response> => {
  const data = new FormData(form, submitter);
  const body = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === 'string') body.append(name, value);
  return fetch(form.action, { method: 'POST', body, headers: { 'x-local-enhanced': '1' } });
};

/** Shows the form as the server sent it back: what was typed, and why it was refused. */
const showRefused = (form: HTMLFormElement, text: string): void => {
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  const name = CSS.escape(form.dataset['form'] ?? '');
  const refused = fresh.querySelector<HTMLFormElement>(`form[data-form="${name}"]`);
  if (refused === null) return showFailure(form, 'The local Jira gave no answer to this form. Try again.');
  for (const close of refused.querySelectorAll<HTMLElement>('[data-close-dialog]')) {
    close.hidden = form.closest('dialog') === null;
  }
  form.replaceWith(refused);
  const problem = refused.querySelector<HTMLElement>('[aria-invalid], .message-error');
  problem?.focus();
};

const showFailure = (form: HTMLFormElement, sentence: string): void => {
  const message = document.createElement('p');
  message.className = 'message message-error';
  message.setAttribute('role', 'alert');
  message.textContent = sentence;
  form.querySelector(':scope > .message-error')?.remove();
  form.prepend(message);
};

/** What was saved is no longer unsaved typing. */
const settleControls = (form: HTMLFormElement): void => {
  if (form.dataset['form'] === 'comment' || form.dataset['form'] === 'link') {
    form.reset();
    return;
  }
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    control.defaultValue = control.value;
  }
  for (const option of form.querySelectorAll('option')) option.defaultSelected = option.selected;
};

const finish = async (form: HTMLFormElement, page: SteeredPage, location: string): Promise<void> => {
  if (location !== window.location.pathname) {
    window.location.assign(location);
    return;
  }
  settleControls(form);
  form.removeAttribute('data-dirty');
  form.querySelector(':scope > .message-error')?.remove();
  if (form.closest('[data-live]')?.contains(document.activeElement)) {
    (document.activeElement as HTMLElement | null)?.blur();
  }
  form.closest<HTMLDetailsElement>('details.inline-form')?.removeAttribute('open');
  await refreshRegions(page);
};

/** A field that differs from what is saved says so, for its Save button. */
export const markDirtyFields = (): void => {
  document.addEventListener('input', (event) => {
    const form = event.target instanceof Element ? event.target.closest('form.field-form') : null;
    form?.setAttribute('data-dirty', '');
  });
};

/** Takes over every form that the server marked, those that come later included. */
export const enhanceForms = (page: SteeredPage): void => {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-enhance') || event.defaultPrevented) return;
    event.preventDefault();
    if (form.getAttribute('aria-busy') === 'true') return;
    form.setAttribute('aria-busy', 'true');
    send(form, event.submitter)
      .then(async (response) => {
        const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
        if (isPage) return showRefused(form, await response.text());
        const { location } = (await response.json()) as { location: string };
        await finish(form, page, location);
      })
      .catch(() => showFailure(form, 'The local Jira does not answer. What you typed is still here; try again.'))
      .finally(() => form.removeAttribute('aria-busy'));
  });
};
