/** `new Modal().open()`: another frame of the app, with the caller's context and `extension.modal`. */
import type { FrameLink } from './frame-link.ts';
import { callable, object, text } from './command-data.ts';

/** Opens the modal; true once it is shown, as the package expects. */
export const openModalCommand = (link: FrameLink, data: Record<string, unknown>): true => {
  const { descriptor, page } = link;
  const resource = typeof data['resource'] === 'string' ? data['resource'] : descriptor.resource;
  if (page.facts.resources[resource] === undefined) throw new Error(`The manifest has no resource "${resource}".`);
  // Documented modal contexts carry no location: bridge-context-issue-action-modal.json, modalFromPanel.
  const { location: _location, ...extension } = descriptor.context.extension;
  const context = { ...descriptor.context, extension: { ...extension, modal: object(data['context']) } };
  const onClose = callable(data['onClose']);
  page.openModal(
    { ...descriptor, resource, height: 'max', historyBase: null, context },
    {
      title: text(data['title']),
      size: data['size'],
      closeOnEscape: data['closeOnEscape'] !== false,
      closeOnOverlayClick: data['closeOnOverlayClick'] !== false,
      onClose: (payload) => {
        onClose?.(payload);
      },
    },
  );
  return true;
};
