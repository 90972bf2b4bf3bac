import { describe, expect, it } from 'vitest';
import { findLapsed } from '../../src/application/find-lapsed.ts';
import { lapseExceptions } from '../../src/application/lapse-exceptions.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { lapseComment } from '../../src/domain/exception-comment.ts';
import { issueId } from '../../src/domain/ids.ts';
import { readModelKey } from '../../src/domain/read-model.ts';
import { adfFault } from '../support/adf-schema.ts';
import {
  approver,
  askAhead,
  daysLater,
  decidable,
  decide,
  declineAndAsk,
  exceptionIn,
  inTime,
  prioritise,
  recommendationIn,
  verdict,
} from '../support/decisions.ts';
import { exceptionOf, ticketOf } from '../support/items.ts';
import { type Scene, engineer, inEnglish, modelId } from '../support/scene.ts';

/** High, declined, approved until 31 May, and the clock on 1 June. */
async function over(): Promise<Scene> {
  const made = await decidable();
  await declineAndAsk(made);
  await verdict(made);
  daysLater(made, 91);
  return made;
}
const run = (made: Scene, claim = 'claim-1', isRetry = false) =>
  lapseExceptions({ ...made.deps, jiraAsApp: made.jira.asApp }, modelId, { claim, isRetry });
const told = ({ jira }: Scene) => jira.comments.filter((one) => JSON.stringify(one.body).includes('has lapsed'));
const property = ({ jira }: Scene) => jira.properties.get(`${modelId} ${readModelKey}`);
const busy = async () => {
  throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 } });
};

describe('an exception whose last day is over', () => {
  it('opens its recommendation again, keeps what was decided, and says so once', async () => {
    const made = await over();
    await run(made);
    expect((await exceptionIn(made)).state).toBe('lapsed');
    const { decision, decisionHistory } = await recommendationIn(made);
    expect(decision).toBeNull();
    expect(decisionHistory).toMatchObject([{ outcome: 'declined', by: engineer }]);
    expect(told(made)).toMatchObject([{ issue: modelId, by: 'app' }]);
    expect(property(made)).toMatchObject({ openHigh: 1, exceptions: 0 });
    expect(property(made)).not.toHaveProperty('exceptionsUntil');
    await run(made, 'claim-2');
    expect(told(made)).toHaveLength(1);
  });

  it('holds on its last day, without a call to Jira', async () => {
    const made = await decidable();
    await declineAndAsk(made);
    await verdict(made);
    daysLater(made, 90);
    made.jira.calls.length = 0;
    expect(await run(made)).toEqual({ lapsed: 0 });
    expect((await exceptionIn(made)).state).toBe('approved');
    expect(made.jira.calls).toEqual([]);
  });

  it('is told by a later run when Jira was too busy, and found until then', async () => {
    const made = await over();
    made.jira.intercept('addComment', busy);
    await expect(run(made)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(property(made)).toMatchObject({ openHigh: 1, exceptionsUntil: inTime });
    await run(made, 'claim-2');
    expect(told(made)).toHaveLength(1);
    expect(property(made)).not.toHaveProperty('exceptionsUntil');
  });

  it('is told once when the answer of Jira was lost', async () => {
    const made = await over();
    made.jira.intercept('addComment', async () => {
      await made.jira.asApp.addComment(modelId, lapseComment(await exceptionIn(made), inEnglish));
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 }, maybeApplied: true });
    });
    await expect(run(made)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await run(made, 'claim-1', true);
    expect(told(made)).toHaveLength(1);
  });

  it('is told although who asked for it wrote the same words by hand', async () => {
    const made = await over();
    await made.jira.asUser.addComment(modelId, lapseComment(await exceptionIn(made), inEnglish));
    await run(made);
    expect(told(made)).toMatchObject([{ by: 'user' }, { by: 'app' }]);
  });

  it('is told once by two runs at the same time', async () => {
    const made = await over();
    await Promise.all([run(made), run(made, 'claim-2')]);
    expect(told(made)).toHaveLength(1);
    expect((await recommendationIn(made)).decisionHistory).toHaveLength(1);
  });

  it('opens nothing where it was renewed in time, and tells nobody', async () => {
    const made = await decidable();
    await declineAndAsk(made);
    await verdict(made);
    await askAhead(made, engineer, { expiresOn: '2026-12-31' });
    await verdict(made, { id: 'X2' });
    daysLater(made, 91);
    await run(made);
    expect((await exceptionIn(made)).state).toBe('lapsed');
    expect(await recommendationIn(made)).toMatchObject({ decision: { outcome: 'declined' } });
    expect(property(made)).toMatchObject({ openHigh: 0, exceptions: 1, exceptionsUntil: '2026-12-31' });
    expect(told(made)).toEqual([]);
  });

  it('opens nothing that is Low by now: it is declined freely', async () => {
    const made = await over();
    await prioritise(made, 'low');
    await run(made);
    expect(await recommendationIn(made)).toMatchObject({ decision: { outcome: 'declined' } });
    expect(told(made)).toEqual([]);
  });

  it('opens nothing that is done, whatever was decided: the ticket says so', async () => {
    const made = await over();
    const item = await recommendationIn(made);
    const done = { ...item, rev: item.rev + 1, tickets: [ticketOf('done')] };
    await made.models.transact([{ write: 'item', modelId, item: done, expectedRev: item.rev }]);
    await run(made);
    expect((await exceptionIn(made)).state).toBe('lapsed');
    expect(await recommendationIn(made)).toMatchObject({ decision: { outcome: 'declined' } });
    expect(told(made)).toEqual([]);
  });

  it('leaves what was accepted meanwhile as it is', async () => {
    const made = await over();
    await decide(made, { outcome: 'accepted' });
    await run(made);
    expect((await exceptionIn(made)).state).toBe('withdrawn');
    expect(told(made)).toEqual([]);
  });

  it('is told in rich text that Jira takes, to who asked and who approved', () => {
    const decided = { by: approver, at: '2026-03-02T09:00:00.000Z', note: '' };
    const body = lapseComment(exceptionOf({ state: 'lapsed', decided }), inEnglish);
    expect(adfFault(body)).toBeNull();
    for (const one of [engineer, approver]) expect(JSON.stringify(body)).toContain(one);
  });
});

describe('looking for ended exceptions', () => {
  it('gives the models to the queue in pieces, and minds no project that is gone', async () => {
    const { pushed, deps } = await decidable();
    const ids = Array.from({ length: 12 }, (_, at) => issueId.parse(String(20_001 + at)));
    const scope = deps.settings.scopes[0] ?? { projectKey: 'SEC', issueTypeName: 'Threat model' };
    const settings = { ...deps.settings, scopes: [{ ...scope, projectKey: 'GONE' }, scope] };
    const findModels = {
      withEndedException: async ({ projectKey }: { projectKey: string }) => (projectKey === 'GONE' ? null : ids),
    };
    expect(await findLapsed({ ...deps, settings, findModels })).toEqual({ found: 12 });
    const sent = pushed.flatMap(({ message }) =>
      message.kind === 'lapse-exceptions' ? [message.issueIds.length] : [],
    );
    expect(sent).toEqual([10, 2]);
  });
});
