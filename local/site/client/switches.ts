/** The header's switches, without a reload where none is needed. */
import type { SteeredPage } from '../../bridge/host/create-page.ts';

/** A choice takes effect when it is made; without script there is a button. */
export const submitOnChange = (): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-auto-submit]')) {
    form.addEventListener('change', () => form.requestSubmit());
  }
};

/** Changes the theme of page and frames at once, so that nothing typed in a frame is lost. */
export const switchThemeInPlace = (page: SteeredPage): void => {
  const form = document.querySelector<HTMLFormElement>('form[data-theme-form]');
  const button = form?.querySelector<HTMLButtonElement>('button');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!button) return;
    const mode = button.value === 'dark' ? 'dark' : 'light';
    const body = new URLSearchParams({ mode });
    void fetch(form.action, { method: 'POST', body, headers: { 'x-local-enhanced': '1' } });
    document.documentElement.dataset['colorMode'] = mode;
    button.value = mode === 'dark' ? 'light' : 'dark';
    button.setAttribute('aria-pressed', String(mode === 'dark'));
    page.setColorMode(mode);
  });
};
