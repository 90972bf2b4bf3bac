/** Opens the issue panel in a dialog over the issue: as it is, or full screen for a meeting. */
import { Modal, events } from '@forge/bridge';

/** Named for all frames of the app on this page. */
const unsentEvent = 'threat-model.unsent';

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

/**
 * For a meeting whose browser keeps nothing: Jira's own × takes its frame away without asking, so the panel that opened
 * it knows beforehand what would be lost.
 */
export function tellPanelBehind(unsent: unknown): void {
  events.emit(unsentEvent, unsent).catch(ignored);
}

/**
 * @param handOver what the meeting starts with; it resolves with what the meeting hands back, else with what it told last,
 *   if anything
 */
export function openMeetingDialog(title: string, handOver: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let told: unknown;
    const hearing = events.on(unsentEvent, (unsent: unknown) => (told = unsent));
    const end = () => void hearing.then((one) => one.unsubscribe()).catch(ignored);
    const modal = new Modal({
      resource: 'panel',
      size: 'fullscreen',
      title,
      context: { dialog: true, meeting: handOver },
      closeOnEscape: false,
      closeOnOverlayClick: false,
      onClose: (handedBack) => {
        end();
        resolve(handedBack ?? told);
      },
    });
    const opening = modal.open();
    opening.catch(end);
    opening.catch(reject);
  });
}

/** A host without events costs what only they could save. */
function ignored(): void {}
