/** A sentence with a next step for everything that can go wrong between the panel and its back end. */
import type { ClientError } from '../api/panel-client.ts';
import type { Texts } from '../../src/domain/texts.ts';

/** The server's sentences carry their remedy; what never reached it, or came back garbled, is explained here. */
export function failureText(error: ClientError, t: Texts): string {
  if (error.code === 'UNREACHABLE') return t('panel.failure.unreachable');
  if (error.code === 'UNREADABLE') return t('panel.failure.unreadable');
  return 'message' in error && error.message !== '' ? error.message : t('panel.failure.unexpected');
}
