/** The queue `model-work`: what does not fit in an event's or a person's own invocation. */
import { Queue } from '@forge/events';
import type { WorkQueue } from '../../application/ports.ts';
import { AppError } from '../../domain/app-error.ts';

/** As in manifest.yml. */
const queueName = 'model-work';

export function workQueue(): WorkQueue {
  return {
    push: async (message, delaySeconds) => {
      try {
        // One at a time per model: two writers of one property would only overwrite each other.
        const concurrency = { key: `model-${message.modelId}`, limit: 1 };
        await new Queue({ key: queueName }).push({ body: { ...message }, delayInSeconds: delaySeconds, concurrency });
      } catch (cause) {
        throw new AppError('UNAVAILABLE', 'errors.storageBusy', { retryAfterSeconds: 5, cause });
      }
    },
  };
}
