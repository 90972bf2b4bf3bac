/** Opens the issue panel in a dialog over the issue. */
import { Modal } from '@forge/bridge';

/**
 * Resolves when the dialog was closed, rejects when it could not be opened. Escape belongs to what is being typed:
 * the panel brings its own Close button.
 */
export function openPanelDialog(title: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const modal = new Modal({
      resource: 'panel',
      size: 'max',
      title,
      context: { dialog: true },
      closeOnEscape: false,
      closeOnOverlayClick: false,
      onClose: () => resolve(),
    });
    modal.open().catch(reject);
  });
}
