/** Flags: short messages in a corner of the page, announced to screen readers. */
import { element } from './dom.ts';

/** Forge dismisses an automatic flag after eight seconds. */
const AUTO_DISMISS_MS = 8_000;

/** Options of the bridge's `showFlag`. */
export interface FlagOptions {
  id: string;
  title?: string;
  description?: string;
  type?: string;
  appearance?: string;
  isAutoDismiss?: boolean;
  actions?: { text: string; onClick: () => void }[];
}

export interface FlagStack {
  show(options: FlagOptions): void;
  /** False when no such flag is shown. */
  close(id: string): boolean;
}

const KINDS: Record<string, string> = { success: 'Success', warning: 'Warning', error: 'Error', info: 'Information' };

const flagElement = (options: FlagOptions, close: () => void): HTMLElement => {
  const kind = KINDS[options.type ?? ''] === undefined ? 'info' : String(options.type);
  const dismiss = element('button', { type: 'button', class: 'flag-dismiss', 'aria-label': 'Dismiss' }, '×');
  dismiss.addEventListener('click', close);
  const actions = (options.actions ?? []).map(({ text, onClick }) => {
    const button = element('button', { type: 'button', class: 'link-button' }, text);
    button.addEventListener('click', () => onClick());
    return button;
  });
  const body = element('div', { class: 'flag-body' });
  body.append(
    element('strong', {}, element('span', { class: 'visually-hidden' }, `${KINDS[kind]}: `), options.title ?? ''),
  );
  if (options.description) body.append(element('p', {}, options.description));
  if (actions.length > 0) body.append(element('p', { class: 'flag-actions' }, ...actions));
  const bold = options.appearance !== undefined && options.appearance !== 'info';
  return element('div', { class: `flag flag-${kind}${bold ? ' flag-bold' : ''}` }, body, dismiss);
};

/** Shows flags in `container`, which is a live region of the page. Showing an id again replaces it. */
export const createFlagStack = (container: HTMLElement): FlagStack => {
  const shown = new Map<string, HTMLElement>();
  const close = (id: string): boolean => {
    shown.get(id)?.remove();
    return shown.delete(id);
  };
  return {
    close,
    show: (options) => {
      close(options.id);
      const flag = flagElement(options, () => close(options.id));
      shown.set(options.id, flag);
      container.append(flag);
      if (options.isAutoDismiss === true) {
        setTimeout(() => {
          if (shown.get(options.id) === flag) close(options.id);
        }, AUTO_DISMISS_MS);
      }
    },
  };
};
