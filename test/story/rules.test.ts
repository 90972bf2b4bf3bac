/** The security team edits its rules: what is saved sizes what is new, what is refused leaves everything as it was. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import type { CalibrationView, ImportView, PreviewView, RulesView } from '../../src/contract/rules.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { rulesWith } from '../support/in-memory-rules.ts';
import { localHosts } from '../support/local-host.ts';
import * as story from '../support/story.ts';

const host = localHosts();
const empty = { seed: 'empty' } as object;
let kit: Kit;
let engineer: KitClient;

beforeEach(async () => {
  kit = await host(empty);
  engineer = kit.as('engineer');
});
afterEach(() => kit.clearFaults());

interface Answer<T> {
  ok: boolean;
  value: T;
  error: { code: string; field?: string; message: string };
}

async function call<T = RulesView>(name: string, input: unknown = {}, user = 'security'): Promise<Answer<T>> {
  const answer = await kit.as(user).invokeIn('SEC', 'threat-model-rules', name, { grant: null, input });
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Answer<T>;
}

const ledger = rulesWith((c) => void c.criteria.C.words.push('ledger', '/ORBIT-\\d+/'));
const titled = (summary: string) => ({ summary });
const large = { ...story.partnerUpload, summary: `${story.partnerUpload.summary}: three teams, five months` };

async function sized(summary: string): Promise<{ key: string; size: unknown }> {
  const { key } = await story.threatModel(engineer, titled(summary));
  await kit.settle();
  return { key, size: (await story.property(engineer, key))?.['size'] };
}

describe('rules of the security team', () => {
  it('are previewed on the models that are there, saved, and size what is new', async () => {
    const old = await sized('Sort the ledger');
    await story.threatModel(engineer);
    await kit.settle();
    expect(old.size).toBe('none');

    const { value: preview } = await call<PreviewView>('previewRules', { content: ledger });
    expect(preview).toEqual({
      problems: [],
      preview: {
        looked: 2,
        setByHand: 0,
        closed: 0,
        changed: [
          {
            issueKey: old.key,
            summary: 'Sort the ledger',
            now: 'none',
            then: 'S',
            added: [{ criterion: 'C', words: 'ledger' }],
            dropped: [],
            closed: false,
          },
        ],
      },
    });
    expect((await call('readRules')).value.rev).toBe(0);

    const saved = await call('saveRules', { rev: 0, content: ledger });
    expect(saved.value).toMatchObject({ rev: 1, canUndo: true, content: ledger });
    const fresh = await sized('Check ORBIT-7 again');
    expect(fresh.size).toBe('S');
    const [comment] = await story.comments(engineer, fresh.key);
    expect(JSON.stringify(comment?.body)).toContain(
      'A word that your security team added to \\"Flow of sensitive data\\"',
    );
  });

  it('leave what was sized, also when the sweep comes by, until the issue says something else', async () => {
    const old = await sized('Sort the ledger');
    await call('saveRules', { rev: 0, content: ledger });
    await kit.advance('PT1H');
    await kit.settle();
    expect(await story.property(engineer, old.key)).toMatchObject({ size: 'none' });
    await engineer.put(`/rest/api/3/issue/${old.key}`, { fields: titled('Sort the ledger by date') });
    await kit.settle();
    expect(await story.property(engineer, old.key)).toMatchObject({ size: 'S' });
    expect(await story.comments(engineer, old.key)).toHaveLength(1);
  });

  it('are also those of Ask, before and after it is sent', async () => {
    await call('saveRules', { rev: 0, content: ledger });
    const open = await engineer.invoke('threat-model-page', 'open', { grant: null, input: {} });
    const { grant } = open.body as { grant: { token: string } };
    const asked = { change: 'Sort the ledger', answers: {} };
    const preview = await engineer.invoke('threat-model-page', 'preview', {
      grant: grant.token,
      input: { ...asked, source: null },
    });
    expect(preview.body).toMatchObject({ ok: true, value: { size: 'S', criteria: [{ code: 'C' }] } });
    const request = { ...asked, requestId: crypto.randomUUID(), goLiveOn: null, people: [], anyway: false };
    const sent = await engineer.invoke('threat-model-page', 'ask', { grant: grant.token, input: request });
    expect(sent.body).toMatchObject({ ok: true, value: { outcome: 'asked', size: 'S' } });
  });

  it('cost an issue of ours one storage read more, and a foreign issue nothing', async () => {
    await call('saveRules', { rev: 0, content: ledger });
    const before = kit.invocations().length;
    const { key } = await sized('Sort the ledger');
    const calls = kit.invocations().at(before)?.calls ?? [];
    expect(calls.filter((one) => one.to === 'jira').length).toBeLessThanOrEqual(4);
    // Settings, model, rules, new model, comment claimed (2), model opened (2), comment noted (2), heartbeat (2).
    expect(calls.filter((one) => one.to === 'storage').length).toBeLessThanOrEqual(12);
    expect(await story.comments(engineer, key)).toHaveLength(1);

    const foreign = kit.invocations().length;
    await story.createIssue(engineer, {
      project: { key: 'PAY' },
      issuetype: { name: 'Task' },
      summary: 'Sort the ledger',
    });
    await kit.settle();
    const spent = kit
      .invocations()
      .slice(foreign)
      .map((one) => one.calls.map((each) => each.to));
    expect(spent).toEqual([['storage']]);
  });

  it('go back by undo, and forth again', async () => {
    await call('saveRules', { rev: 0, content: ledger });
    const undone = await call('undoRules', { rev: 1 });
    expect(undone.value).toMatchObject({ rev: 2, canUndo: true, content: defaultRulesContent });
    expect((await sized('Sort the ledger')).size).toBe('none');
    expect((await call('undoRules', { rev: 2 })).value.content).toEqual(ledger);
  });

  it('let one of two win who save at the same moment, and tell the other', async () => {
    const wallet = rulesWith((c) => void c.criteria.C.words.push('wallet'));
    const both = await Promise.all([
      call('saveRules', { rev: 0, content: ledger }),
      call('saveRules', { rev: 0, content: wallet }, 'admin'),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)?.error).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('before you'),
    });
    const late = await call('saveRules', { rev: 0, content: wallet });
    expect(late.error.code).toBe('CONFLICT');
    expect((await call('readRules')).value.rev).toBe(1);
  });

  it('stay in force when what is saved or imported is broken, and the fault is told beside its field', async () => {
    await call('saveRules', { rev: 0, content: ledger });
    const bad = rulesWith((c) => void c.criteria.B1.words.push('/(a+/'));
    expect((await call('saveRules', { rev: 1, content: bad })).error).toMatchObject({
      code: 'INVALID',
      field: 'criteria.B1.words.0',
      message: expect.stringContaining('/(a+/'),
    });
    expect((await call('saveRules', { rev: 1, content: { criteria: [] } })).error.code).toBe('INVALID');
    expect((await call('saveRules', { rev: 1 })).error.code).toBe('INVALID');
    const project = rulesWith((c) => void c.targetProjects.push('OPS'));
    expect((await call('saveRules', { rev: 1, content: project })).error).toMatchObject({ field: 'targetProjects.0' });
    for (const text of ['no JSON', '{"format":"threat-model-rules","v":99}', '{"__proto__":{"format":1}}']) {
      const { value } = await call<ImportView>('importRules', { text });
      expect(value.content).toBeNull();
      expect(value.problems).toMatchObject([{ level: 'error', message: expect.stringMatching(/\.$/) }]);
    }
    expect((await call('readRules')).value).toMatchObject({ rev: 1, content: ledger });
    expect((await sized('Sort the ledger')).size).toBe('S');
  });

  it('go out as a file and come back as a draft that is not saved', async () => {
    await call('saveRules', { rev: 0, content: ledger });
    const { value: file } = await call<{ fileName: string; text: string }>('exportRules');
    expect(file.fileName).toBe('threat-model-rules-1.json');
    await call('undoRules', { rev: 1 });
    const { value } = await call<ImportView>('importRules', { text: file.text });
    expect(value).toEqual({ problems: [], content: ledger });
    expect((await call('readRules')).value).toMatchObject({ rev: 2, content: defaultRulesContent });
  });

  it('offer what there is: priorities, projects and the limits', async () => {
    const { value } = await call('readRules');
    expect(value.choices.projects.map(({ key }) => key)).toEqual(['PAY', 'SEC']);
    expect(value.choices.priorities.map(({ name }) => name)).toContain('Highest');
    expect(value.limits.patterns).toBe(30);
  });

  it('are there once when the answer to saving them is lost', async () => {
    await call('saveRules', { rev: 0, content: ledger });
    kit.faults({ match: { to: 'storage', path: 'transaction' }, status: 500, after: true });
    const wallet = rulesWith((c) => void c.criteria.C.words.push('wallet'));
    const lost = await call('saveRules', { rev: 1, content: wallet });
    expect(lost.ok).toBe(false);
    expect((await call('readRules')).value).toMatchObject({ rev: 2, content: wallet });
    expect((await call('saveRules', { rev: 1, content: wallet })).error.code).toBe('CONFLICT');
  });

  it('move the stages of models, and the days of their reviews, when a size means something else', async () => {
    const { key } = await story.threatModel(engineer, large);
    await kit.settle();
    const panel = await story.openPanel(engineer, key);
    const size = String((await story.property(engineer, key))?.['size']);
    expect(size).toBe('L');
    await panel.call('markHeld', { number: 1, rev: 0, held: true });
    await kit.settle();
    expect(await story.property(engineer, key)).toMatchObject({ stage: 'meeting' });

    const { value: before } = await call('readRules');
    const content = rulesWith((c) => {
      c.sizes.L.meetings = c.sizes.L.meetings.slice(0, 1);
      c.sizes.L.reviewAfterDays = 7;
    });
    const saved = await call('saveRules', { rev: before.rev, content });
    await kit.settle();
    const after = await story.property(engineer, key);
    expect(after).toMatchObject({ stage: 'responding' });
    expect(Date.parse(String(after?.['reviewOn'])) - Date.now()).toBeLessThan(8 * 86_400_000);
    await call('undoRules', { rev: saved.value.rev });
    await kit.settle();
    expect(await story.property(engineer, key)).toMatchObject({ stage: 'meeting' });
  });
});

describe('the calibration', () => {
  it('counts what this person can see, in at most 8 Jira calls', async () => {
    const one = await sized('Encrypt backups with a new cipher');
    await sized('Fix a typo');
    const asked = await sized('Fix another typo');
    await (
      await story.openPanel(engineer, one.key)
    ).call('setSize', { size: 'L', from: one.size, reason: 'Crown jewels' });
    await (await story.openPanel(engineer, asked.key)).call('askAnyway', {});
    const panel = await story.openPanel(engineer, one.key);
    await story.capture(panel, 1);
    const word = { id: 'R1', priority: 'medium', stance: 'pushed-back', note: 'The library does it' };
    await panel.call('agreeOnPriority', { ...word, rev: 1 });
    await panel.call('setPriority', { id: 'R1', rev: 2, priority: 'low' });
    await kit.settle();
    const before = kit.invocations().length;
    const { value } = await call<CalibrationView>('readCalibration');
    expect(value).toMatchObject({ models: 3, byRules: 2, setByHand: 1, askedAnyway: 1, looked: 1 });
    expect(value.pushBack).toEqual({ models: 1, changes: 1, all: true });
    expect(value.directions).toEqual([{ automatic: one.size, to: 'L', count: 1 }]);
    expect(value.criteria).toEqual([{ criterion: 'B3', larger: 1, smaller: 0, same: 0 }]);
    expect(value.signals[0]?.name).not.toBe('');
    expect(value.latest).toMatchObject([
      {
        issueKey: one.key,
        reason: 'Crown jewels',
        automatic: one.size,
        to: 'L',
        by: { name: expect.stringContaining('ngineer') },
      },
    ]);
    const calls = kit.invocations().at(before)?.calls ?? [];
    expect(calls.filter((each) => each.to === 'jira').length).toBeLessThanOrEqual(8);
    expect(calls.filter((each) => each.to === 'jira').every((each) => each.as === 'user')).toBe(true);
  });
});

describe('an installation whose licence is not active', () => {
  it('reads its rules and saves none', async () => {
    kit = await host({ ...empty, license: { active: false } });
    expect((await call('readRules')).value.licensed).toBe(false);
    for (const [name, input] of [
      ['saveRules', { rev: 0, content: ledger }],
      ['undoRules', { rev: 0 }],
    ] as const) {
      expect((await call(name, input)).error).toMatchObject({
        code: 'FORBIDDEN',
        message: expect.stringContaining('licence'),
      });
    }
  });
});
