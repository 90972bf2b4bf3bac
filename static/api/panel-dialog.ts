/** Opens the issue panel in a dialog over the issue: as it is, or full screen for a meeting. */
import { Modal, events } from '@forge/bridge';

/** Each for all frames of the app on this page: a meeting can be opened out of the dialog. */
const unsentEvents = { dialog: 'threat-model.unsent-dialog', meeting: 'threat-model.unsent' } as const;

/**
 * For a dialog whose browser keeps nothing: Jira's own × takes its frame away without asking, so whoever opened it knows
 * beforehand what would be lost.
 */
export function tellFrameBehind(from: keyof typeof unsentEvents, unsent: unknown): void {
  events.emit(unsentEvents[from], unsent).catch(ignored);
}

/** @param handOver what an earlier dialog left unsent; it resolves with what this one leaves, as far as anybody knows */
export async function openPanelDialog(title: string, handOver: unknown): Promise<unknown> {
  const left = await openDialog('dialog', { title, size: 'max', context: { dialog: true, unsent: handOver ?? null } });
  return left ?? handOver;
}

/**
 * @param handOver what the meeting starts with; it resolves with what the meeting hands back, else with what it told last,
 *   if anything
 */
export function openMeetingDialog(title: string, handOver: unknown): Promise<unknown> {
  return openDialog('meeting', { title, size: 'fullscreen', context: { dialog: true, meeting: handOver } });
}

interface DialogParts {
  title: string;
  size: 'max' | 'fullscreen';
  context: Record<string, unknown>;
}

/**
 * Resolves when the dialog was closed, rejects when it could not be opened. Escape belongs to what is being typed:
 * the panel brings its own Close button.
 */
function openDialog(which: keyof typeof unsentEvents, parts: DialogParts): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let told: unknown;
    const hearing = events.on(unsentEvents[which], (unsent: unknown) => (told = unsent));
    const end = () => void hearing.then((one) => one.unsubscribe()).catch(ignored);
    const modal = new Modal({
      resource: 'panel',
      ...parts,
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
