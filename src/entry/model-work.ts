/** The consumer of the queue `model-work`: coalesced property writes, and filings that lost their invocation. */
import * as z from 'zod';
import type { App } from '../app.ts';
import { finishFiling } from '../application/finish-filing.ts';
import { finishRequest } from '../application/finish-request.ts';
import { type LookDeps, lookAtPage } from '../application/look-for-candidates.ts';
import { followRules } from '../application/follow-rules.ts';
import { lapseInModels } from '../application/lapse-in-models.ts';
import { followTickets } from '../application/follow-tickets.ts';
import { mentionAsked } from '../application/mention-asked.ts';
import { finishGoLive } from '../application/tell-go-live.ts';
import { tidyCandidates } from '../application/tidy-candidates.ts';
import { finishUnlinking } from '../application/unlink-ticket.ts';
import { visitModels } from '../application/visit-models.ts';
import { writePropertyNow } from '../application/write-property.ts';
import { type WorkMessage, workMessage } from '../contract/work-message.ts';
import { logEvent, logFailure } from './log.ts';

/** Forge would retry a failing message for 24 hours and then drop it silently: we keep it where it is seen. */
const tries = 8;

const sweeps: ReadonlySet<WorkMessage['kind']> = new Set([
  'triage',
  'look-for-candidates',
  'tidy-candidates',
  'follow-rules',
  'lapse-exceptions',
  'follow-tickets',
]);

const asyncEvent = z.looseObject({
  body: workMessage,
  jobId: z.string(),
  retryContext: z.looseObject({ retryCount: z.number() }).optional(),
});

/** @throws whatever went wrong: the queue delivers the message again, with growing delay */
export function modelWork(app: () => App) {
  return async (raw: unknown): Promise<void> => {
    const event = asyncEvent.safeParse(raw);
    if (!event.success) {
      const [issue] = event.error.issues;
      logEvent('model-work', 'malformed', { at: issue?.path.join('.') ?? '', reason: issue?.code ?? '' });
      return;
    }
    const { body, jobId, retryContext } = event.data;
    const deps = app();
    try {
      await work(deps, body, (retryContext?.retryCount ?? 0) > 0);
    } catch (error) {
      logFailure('model-work', error, jobId);
      if ((retryContext?.retryCount ?? 0) < tries) throw error;
      // The next sweep asks again for what is still to do: a letter for every run would bury the others.
      if (sweeps.has(body.kind)) return;
      const reason = error instanceof Error ? error.name : typeof error;
      await deps.deadLetters.keep({ at: deps.clock.now(), jobId, message: body, reason });
    }
  };
}

/** Settings as they are now: a look for candidates that was called off stops. */
async function looking(app: App): Promise<LookDeps> {
  return { ...app, settings: await app.settings.read() };
}

async function work(app: App, message: WorkMessage, isRetry: boolean): Promise<void> {
  const deps = { ...app, jiraAsApp: app.jira.asApp };
  switch (message.kind) {
    case 'write-property':
      return writePropertyNow(deps, message.modelId);
    case 'finish-unlinking':
      return finishUnlinking({ ...app, filing: app.filing.asApp, filingAsApp: app.filing.asApp }, message);
    case 'mention-asked':
      return mentionAsked({ ...app, settings: await app.settings.read() }, { ...message, isRetry });
    case 'finish-go-live':
      return finishGoLive({ ...deps, settings: await app.settings.read() }, message.modelId, { ...message, isRetry });
    case 'triage':
      return visitModels({ ...deps, settings: await app.settings.read() }, message.issueIds);
    case 'look-for-candidates':
      logEvent('look-for-candidates', await lookAtPage(await looking(app), message), { page: message.page });
      return;
    case 'tidy-candidates':
      logEvent('tidy-candidates', 'done', await tidyCandidates(await looking(app)));
      return;
    case 'follow-tickets':
      logEvent('follow-tickets', 'done', { ...(await followTickets(deps, message.issueIds)) });
      return;
    case 'follow-rules':
      logEvent('follow-rules', 'done', await followRules({ ...app, settings: await app.settings.read() }));
      return;
    case 'lapse-exceptions':
      logEvent(
        'lapse-exceptions',
        'done',
        await lapseInModels({ ...deps, settings: await app.settings.read() }, { ...message, isRetry }),
      );
      return;
    case 'finish-request': {
      const outcome = await finishRequest({ ...deps, settings: await app.settings.read() }, message);
      logEvent('finish-request', outcome, { attempt: message.attempt });
      return;
    }
    case 'finish-filing': {
      const { outcome, recorded, linkFault } = await finishFiling(
        { ...deps, settings: await app.settings.read() },
        message,
      );
      logEvent('finish-filing', outcome, { model: message.modelId, recorded: recorded.length });
      // A link that Jira forbids would be forbidden again; one that it was too busy for is tried again.
      if (linkFault?.code === 'UNAVAILABLE') throw linkFault;
    }
  }
}
