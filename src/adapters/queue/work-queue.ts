/** The queue `model-work`: what does not fit in an event's or a person's own invocation. */
import { Queue } from '@forge/events';
import type { WorkMessage, WorkQueue } from '../../application/ports.ts';
import { AppError } from '../../domain/app-error.ts';

/** As in manifest.yml. */
const queueName = 'model-work';

export function workQueue(): WorkQueue {
  return {
    push: async (message, delaySeconds) => {
      try {
        // One at a time per model: two writers of one property would only overwrite each other.
        const concurrency = { key: subjectOf(message), limit: 1 };
        await new Queue({ key: queueName }).push({ body: { ...message }, delayInSeconds: delaySeconds, concurrency });
      } catch (cause) {
        throw new AppError('UNAVAILABLE', 'errors.storageBusy', { retryAfterSeconds: 5, cause });
      }
    },
  };
}

function subjectOf(message: WorkMessage): string {
  switch (message.kind) {
    case 'finish-request':
      return `request-${message.requestId}`;
    // One chunk after the other: many at once would use up what Jira allows everybody.
    case 'triage':
      return 'triage';
    case 'lapse-exceptions':
      return 'exceptions';
    case 'follow-tickets':
      return 'tickets';
    case 'follow-rules':
      return 'rules';
    case 'look-for-candidates':
    case 'tidy-candidates':
      return 'candidates';
    default:
      return `model-${message.modelId}`;
  }
}
