/** Opens the issue panel in a dialog over the issue: as it is, or full screen for a meeting. */
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

/** @param handOver what the meeting starts with; it resolves with what the meeting hands back, if anything */
export function openMeetingDialog(title: string, handOver: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const modal = new Modal({
      resource: 'panel',
      size: 'fullscreen',
      title,
      context: { dialog: true, meeting: handOver },
      closeOnEscape: false,
      closeOnOverlayClick: false,
      onClose: (handedBack) => resolve(handedBack),
    });
    modal.open().catch(reject);
  });
}
