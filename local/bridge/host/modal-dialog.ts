/** Modals: an app frame on top of the page, in Forge's sizes. */
import type { FrameDescriptor } from '../frame-descriptor.ts';
import { connectFrame } from './connect-frame.ts';
import { element } from './dom.ts';
import type { ModalOptions, OpenModal, Page } from './page.ts';

/** Width and height by name: platform/forge/apis-reference/ui-api-bridge/modal; the last two are in the package only. */
const SIZES: Record<string, { width: string; height: string; minHeight?: string }> = {
  small: { width: '400px', height: '20vh', minHeight: '320px' },
  medium: { width: '600px', height: '40vh', minHeight: '520px' },
  large: { width: '800px', height: '70vh', minHeight: '720px' },
  xlarge: { width: '968px', height: '90vh' },
  max: { width: '100%', height: '100%' },
  fullscreen: { width: '100vw', height: '100vh' },
  resizable: { width: '600px', height: '40vh', minHeight: '520px' },
};

const sizeOf = (size: unknown): { width: string; height: string; minHeight?: string } => {
  if (typeof size === 'object' && size !== null && 'width' in size) {
    const height = 'height' in size ? String(size.height) : '40vh';
    return { width: String(size.width), height };
  }
  return SIZES[String(size)] ?? { width: '600px', height: '40vh', minHeight: '520px' };
};

/** Opens the frame of `descriptor` in a dialog. */
export const openModalDialog = (page: Page, descriptor: FrameDescriptor, options: ModalOptions): OpenModal => {
  const heading = options.title === '' ? descriptor.title : options.title;
  const holder = element('div', { class: 'modal-frame' });
  const closeButton = element('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close' }, '×');
  const header = element('div', { class: 'modal-header' }, element('h2', {}, heading), closeButton);
  const dialog = element('dialog', { class: 'modal', 'aria-label': heading }, header, holder);
  const size = sizeOf(options.size);
  dialog.style.width = size.width;
  dialog.style.height = size.height;
  if (size.minHeight !== undefined) dialog.style.minHeight = `min(${size.minHeight}, 100vh)`;
  dialog.classList.toggle('modal-full', options.size === 'fullscreen');

  const close = (payload?: unknown): void => {
    if (!dialog.isConnected) return;
    frame.disconnect();
    dialog.close();
    dialog.remove();
    options.onClose(payload);
  };
  const frame = connectFrame(page, holder, descriptor, { close, closesOnEscape: options.closeOnEscape });
  closeButton.addEventListener('click', () => close());
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (options.closeOnEscape) close();
  });
  dialog.addEventListener('mousedown', (event) => {
    if (event.target === dialog && options.closeOnOverlayClick) close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { close };
};
