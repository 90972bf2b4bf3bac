/** Places of the app that open on demand: context rows and actions; and which rows a person left open. */
import type { FrameDescriptor, PageFacts } from '../../bridge/frame-descriptor.ts';
import { openFrames } from '../../bridge/host/create-page.ts';
import type { Page } from '../../bridge/host/page.ts';

const storageKey = (accountId: string, name: string): string => `local-site:${accountId}:${name}`;

/** Jira remembers per person whether a context row is open. */
export const rememberDetails = ({ accountId }: PageFacts): void => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-remember]')) {
    const key = storageKey(accountId, details.dataset['remember'] ?? '');
    details.open = localStorage.getItem(key) === 'open';
    details.addEventListener('toggle', () => localStorage.setItem(key, details.open ? 'open' : 'closed'));
  }
};

/** A row's frame is loaded when the row is opened for the first time. */
export const openRowsWhenOpened = (page: Page): void => {
  for (const row of document.querySelectorAll<HTMLDetailsElement>('details.context-row')) {
    const open = (): void => {
      const holder = row.querySelector<HTMLElement>('[data-app-frame-lazy]');
      if (!row.open || holder === null) return;
      holder.dataset['appFrame'] = holder.dataset['appFrameLazy'] ?? '';
      delete holder.dataset['appFrameLazy'];
      openFrames(page, row);
    };
    row.addEventListener('toggle', open);
    open();
  }
};

/** An issue action opens in a modal. */
export const openActionsOnClick = (page: Page): void => {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-app-action]') : null;
    if (target === null) return;
    const action = JSON.parse(target.dataset['appAction'] ?? '') as {
      descriptor: FrameDescriptor;
      size: unknown;
      title: string;
    };
    target.closest('details')?.removeAttribute('open');
    page.openModal(action.descriptor, {
      title: action.title,
      size: action.size,
      closeOnEscape: true,
      closeOnOverlayClick: true,
      onClose: () => undefined,
    });
  });
};
