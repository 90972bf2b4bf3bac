/** The Admin page's operations on the local host: for Jira admins only, asked afresh, with every fault beside its field. */
import { describe, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import { type AdminContract, adminContract } from '../../src/contract/admin.ts';
import { localHosts } from '../support/local-host.ts';
import * as story from '../support/story.ts';

const host = localHosts();
const open = (options: Parameters<typeof host>[0] = {}) => host({ seed: 'empty', ...options } as never);

interface Answer {
  ok: boolean;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the test says what it expects to find
  value?: any;
  error?: { code: string; field?: string; message: string };
}

async function call(kit: Kit, name: string, input: unknown = {}, user = 'admin'): Promise<Answer> {
  const answer = await kit.as(user).invoke('threat-model-admin', name, { grant: null, input });
  return answer.body as Answer;
}

const change = {
  rev: 0,
  scopes: [{ projectKey: 'SEC', issueTypeName: 'Threat model' }],
  notDoneResolutionIds: ['10001'],
  priorityIds: { high: '2', medium: null, low: null },
  siteLocale: 'en-US',
  approvers: [] as string[],
};

const inputs: Record<keyof AdminContract, unknown> = {
  readSettings: {},
  saveSettings: change,
  checkSetUp: {},
  pinPanel: { projectKey: 'PAY' },
  retryDeadLetter: { id: 'dead-letter.x' },
  dismissDeadLetter: { id: 'dead-letter.x' },
  findPeople: { query: 'engineer' },
};

describe('the Admin page', () => {
  it('refuses every operation to everybody but Jira admins, whatever grant they bring', async () => {
    const kit = await open();
    for (const name of Object.keys(adminContract) as (keyof AdminContract)[]) {
      for (const person of ['security', 'engineer', 'reader', 'outsider']) {
        expect(await call(kit, name, inputs[name], person), `${name} ${person}`).toMatchObject({
          ok: false,
          error: { code: 'FORBIDDEN' },
        });
      }
      const asked = kit.invocations().filter((one) => one.cause === `invoke:${name}`);
      expect(asked.every((one) => one.calls.length === 1 && one.calls[0]?.as === 'user')).toBe(true);
    }
    expect((await call(kit, 'readSettings')).value.settings.rev).toBe(0);
  });

  it('offers the resolutions whose names say that nothing was done', async () => {
    const kit = await open();
    expect((await call(kit, 'readSettings')).value.suggestedNotDone).toEqual(['10001', '10002', '10003']);
  });

  it('saves in Jira’s spelling, counts the rev up, and refuses who saw an older one', async () => {
    const kit = await open();
    const typed = { ...change, scopes: [{ projectKey: 'pay', issueTypeName: 'sTory' }] };
    const saved = await call(kit, 'saveSettings', typed);
    expect(saved.value.settings).toMatchObject({ rev: 1, scopes: [{ projectKey: 'PAY', issueTypeName: 'Story' }] });
    expect(await call(kit, 'saveSettings', change)).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(await call(kit, 'saveSettings', { ...change, rev: 1 })).toMatchObject({ ok: true });
    expect((await call(kit, 'readSettings')).value.settings).toMatchObject({ rev: 2, scopes: change.scopes });
  });

  it('lets one of two win who save the same rev at the same moment', async () => {
    const kit = await open();
    for (const rev of [0, 1]) {
      const answers = await Promise.all([1, 2].map(() => call(kit, 'saveSettings', { ...change, rev })));
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(answers.find(({ ok }) => !ok)?.error?.code).toBe('CONFLICT');
    }
  });

  it.each([
    ['a project that is not there', { scopes: [{ projectKey: 'NOPE', issueTypeName: 'Task' }] }, 'scopes.0.projectKey'],
    ['a key that is a path', { scopes: [{ projectKey: '../x', issueTypeName: 'Task' }] }, 'scopes.0.projectKey'],
    [
      'an issue type that is not there',
      { scopes: [...change.scopes, { projectKey: 'PAY', issueTypeName: 'Threat model' }] },
      'scopes.1.issueTypeName',
    ],
    [
      'the same twice',
      { scopes: [...change.scopes, { projectKey: 'sec', issueTypeName: 'threat model' }] },
      'scopes.1.issueTypeName',
    ],
    ['no project at all', { scopes: [] }, 'scopes'],
    ['a priority that is gone', { priorityIds: { ...change.priorityIds, low: '99' } }, 'priorityIds.low'],
    ['a resolution that is gone', { notDoneResolutionIds: ['77'] }, 'notDoneResolutionIds'],
    ['somebody who left', { approvers: ['712020:nobody'] }, 'approvers.0'],
    ['an unknown language', { siteLocale: 'xx' }, 'siteLocale'],
    ['an unknown member', { extra: 1 }, 'extra'],
  ])('refuses %s beside its field', async (_what, part, field) => {
    const kit = await open();
    expect(await call(kit, 'saveSettings', { ...change, ...part })).toMatchObject({
      ok: false,
      error: { code: 'INVALID', field },
    });
    expect((await call(kit, 'readSettings')).value.settings.rev).toBe(0);
  });

  it('says which saved issue type was renamed since, and which it has', async () => {
    const kit = await open();
    const { accountId } = (await call(kit, 'findPeople', { query: 'security' })).value[0];
    await call(kit, 'saveSettings', { ...change, approvers: [accountId] });
    expect((await call(kit, 'readSettings')).value.approvers).toEqual([{ accountId, name: 'Security engineer' }]);
    const codes = (await call(kit, 'checkSetUp')).value.lines.map(({ code }: { code: string }) => code);
    expect(codes).toEqual([
      'scopeFound',
      'appRightsHeld',
      'securityLevelsSeen',
      'pinUnknown',
      'eventNone',
      'sweepNone',
      'noDeadLetters',
    ]);
  });

  it('shows work that was given up, tries it again, and forgets it when dismissed', async () => {
    const kit = await open();
    const { id } = await story.threatModel(kit.as('engineer'));
    await kit.settle();
    await story.capture(await story.openPanel(kit.as('engineer'), 'SEC-1'), 1);
    kit.faults({ match: `PUT /rest/api/3/issue/${id}/properties`, status: 503, times: 1_000 });
    await kit.advance('PT24H');
    await kit.settle();
    const letters: { id: string; kind: string; issueKey: string | null }[] = (await call(kit, 'checkSetUp')).value
      .deadLetters;
    const [property, ...others] = letters;
    expect(property).toMatchObject({ kind: 'write-property', issueKey: 'SEC-1' });
    kit.clearFaults();
    expect(await call(kit, 'retryDeadLetter', { id: property?.id })).toMatchObject({ ok: true });
    expect(await call(kit, 'retryDeadLetter', { id: property?.id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    await kit.settle();
    expect(kit.invocations().at(-1)).toMatchObject({ cause: 'queue:model-work', outcome: 'ok' });
    // The sweep met the same fault.
    for (const { id } of others) expect(await call(kit, 'dismissDeadLetter', { id })).toMatchObject({ ok: true });
    await kit.settle();
    expect((await call(kit, 'checkSetUp')).value.deadLetters).toEqual([]);
  });
});

describe('an installation whose licence is not active', () => {
  it('is read-only: nothing is sized, nothing is changed, and the panel says so', async () => {
    const kit = await open({ license: { active: false } });
    await story.threatModel(kit.as('engineer'));
    await kit.settle();
    expect(await story.comments(kit.as('engineer'), 'SEC-1')).toEqual([]);
    const opened = await kit.as('engineer').invoke('threat-model-panel', 'open', { grant: null, input: {} }, 'SEC-1');
    const { value, grant } = opened.body as { value: unknown; grant: { token: string } };
    expect(value).toMatchObject({ access: ['view'], unlicensed: true });
    const sizing = { grant: grant.token, input: {} };
    const answer = await kit.as('engineer').invoke('threat-model-panel', 'sizeNow', sizing, 'SEC-1');
    expect(answer.body).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect((await call(kit, 'readSettings')).value.licensed).toBe(false);
    expect((await call(kit, 'checkSetUp')).value.lines[0]).toMatchObject({ code: 'unlicensed', state: 'broken' });
  });

  it('works as ever with an active licence', async () => {
    const kit = await open({ license: { active: true } });
    await story.threatModel(kit.as('engineer'));
    await kit.settle();
    expect(await story.comments(kit.as('engineer'), 'SEC-1')).toHaveLength(1);
  });
});
