/** Asking for a threat model, on the local host: from an issue or without one, once, sized and linked. */
import { describe, expect, it } from 'vitest';
import { adfFault } from '../support/adf-schema.ts';
import * as asking from '../support/asking.ts';
import { localHosts } from '../support/local-host.ts';
import * as story from '../support/story.ts';

const host = localHosts();
const start = () => host();

describe('asking from an issue', () => {
  it('starts with what the issue says: summary, description, people', async () => {
    const kit = await start();
    const epic = await asking.payEpic(kit);
    const form = await asking.openAsk(kit.as('engineer'), epic.key);
    expect(form.value.change).toContain('Let partners upload settlement files');
    expect(form.value.change).toContain('bank account numbers');
    expect(form.value.people.map((one) => one.name)).toEqual(['Product manager']);
    expect(form.value.source).toMatchObject({ key: epic.key, labels: ['settlement'] });
    expect(form.value.way).toEqual({ how: 'self' });
  });

  it('creates one sized issue as the person, linked both ways, with one comment', async () => {
    const kit = await start();
    const epic = await asking.payEpic(kit);
    const engineer = kit.as('engineer');
    const form = await asking.openAsk(engineer, epic.key);
    const people = form.value.people.map((one) => one.accountId);
    const answer = await form.call('ask', asking.requestFor(form.value.change, { goLiveOn: '2027-03-31', people }));
    await kit.settle();
    const { issue, size } = answer.value;
    expect(answer.value).toMatchObject({ outcome: 'asked', linked: true });
    expect(size).toMatch(/^[SML]$/);
    const created = (await engineer.get(`/rest/api/3/issue/${issue.key}`)).body as {
      fields: { creator: { displayName: string }; summary: string; issuetype: { name: string }; description: unknown };
    };
    expect(created.fields.creator.displayName).toBe('Engineer');
    expect(created.fields.issuetype.name).toBe('Threat model');
    expect(created.fields.summary).toBe('Let partners upload settlement files through a new public API');
    expect(adfFault(created.fields.description)).toBeNull();
    expect(await asking.linksOf(engineer, epic.key)).toEqual([issue.key]);
    expect(await asking.linksOf(engineer, issue.key)).toEqual([epic.key]);
    expect(await story.comments(engineer, issue.key)).toHaveLength(1);
    expect(await story.property(engineer, issue.key)).toMatchObject({ size, goLiveOn: '2027-03-31' });
  });

  it('previews the size that the issue gets, and creates nothing by it', async () => {
    const kit = await start();
    const epic = await asking.payEpic(kit);
    const form = await asking.openAsk(kit.as('engineer'), epic.key);
    const { change, source } = form.value;
    const before = kit.invocations().length;
    const preview = await form.call('preview', { change, answers: {}, source });
    expect(kit.invocations()[before]?.calls.filter((call) => call.to === 'jira')).toEqual([]);
    expect(await story.search(kit.as('engineer'), 'project = SEC')).toEqual([]);
    const answer = await form.call('ask', asking.requestFor(change));
    expect(answer.value.size).toBe((preview.value as unknown as { size: string }).size);
  });

  it('says which requests are linked to the issue already', async () => {
    const kit = await start();
    const epic = await asking.payEpic(kit);
    const form = await asking.openAsk(kit.as('engineer'), epic.key);
    const { issue } = (await form.call('ask', asking.requestFor(form.value.change))).value;
    const again = await asking.openAsk(kit.as('lead'), epic.key);
    expect(again.value.linked.map((one) => one.key)).toEqual([issue.key]);
  });
});

describe('asking without an issue', () => {
  it('creates a sized issue from the one answer', async () => {
    const kit = await start();
    const form = await asking.openAsk(kit.as('product'));
    expect(form.value).toMatchObject({ source: null, change: '' });
    const answer = await form.call('ask', asking.requestFor(asking.upload));
    expect(answer.value).toMatchObject({ outcome: 'asked', linked: true });
    expect(answer.value.size).toMatch(/^[SML]$/);
  });
});

describe('a change that meets no criterion', () => {
  const typo = 'Fix a typo on the imprint page\n\nThe street name is misspelt.';

  it('creates nothing, and says so', async () => {
    const kit = await start();
    const form = await asking.openAsk(kit.as('product'));
    const answer = await form.call('ask', asking.requestFor(typo));
    expect(answer.value).toMatchObject({ outcome: 'not-needed', result: { size: 'none' } });
    await kit.settle();
    expect(await story.search(kit.as('product'), 'project = SEC')).toEqual([]);
  });

  it('gets a small threat model when somebody asks anyway', async () => {
    const kit = await start();
    const form = await asking.openAsk(kit.as('product'));
    const answer = await form.call('ask', asking.requestFor(typo, { anyway: true }));
    expect(answer.value).toMatchObject({ outcome: 'asked', size: 'S' });
    const panel = await story.openPanel(kit.as('product'), answer.value.issue.key);
    expect(panel.value.model).toMatchObject({ size: 'S', stage: 'preparing' });
  });

  it('is sized by what was ticked, which wins over the text and is kept with the model', async () => {
    const kit = await start();
    const form = await asking.openAsk(kit.as('product'));
    const answers = { criteria: { B1: true }, sensitiveData: ['credentials'] };
    const answer = await form.call('ask', asking.requestFor(typo, { answers }));
    expect(answer.value.outcome).toBe('asked');
    const panel = await story.openPanel(kit.as('product'), answer.value.issue.key);
    expect(panel.value.model).toMatchObject({ triage: { answers, askedAnyway: null } });
  });
});

describe('the same request sent twice', () => {
  it('is one issue when both arrive at once', async () => {
    const kit = await start();
    const epic = await asking.payEpic(kit);
    const engineer = kit.as('engineer');
    const form = await asking.openAsk(engineer, epic.key);
    const request = asking.requestFor(form.value.change);
    const answers = await Promise.all([form.call('ask', request), form.call('ask', request)]);
    await kit.settle();
    expect(answers.some((one) => one.ok)).toBe(true);
    for (const one of answers.filter((other) => !other.ok)) expect(one.error.code).toBe('UNAVAILABLE');
    expect(await story.search(engineer, 'project = SEC')).toHaveLength(1);
    const later = await form.call('ask', request);
    expect(later.value).toMatchObject({ outcome: 'asked', issue: { key: 'SEC-1' } });
  });

  it('is one issue when the answer of Jira is lost, found again by the nonce in its property', async () => {
    const kit = await start();
    const form = await asking.openAsk(kit.as('product'));
    const request = asking.requestFor(asking.upload);
    kit.faults({ match: 'POST /rest/api/3/issue', status: 503, after: true, times: 1 });
    expect((await form.call('ask', request)).error.code).toBe('UNAVAILABLE');
    kit.clearFaults();
    await kit.settle();
    expect((await form.call('ask', request)).value).toMatchObject({ outcome: 'asked', issue: { key: 'SEC-1' } });
    expect(await story.search(kit.as('product'), 'project = SEC')).toHaveLength(1);
  });

  it('belongs to the person who sent it first', async () => {
    const kit = await start();
    const request = asking.requestFor(asking.upload);
    await (await asking.openAsk(kit.as('product'))).call('ask', request);
    const other = await (await asking.openAsk(kit.as('engineer'))).call('ask', request);
    expect(other.error.code).toBe('NOT_FOUND');
  });
});

describe('who may ask', () => {
  it('is told whom to ask without the right to create there', async () => {
    const kit = await start();
    const epic = await asking.payEpic(kit);
    for (const person of ['partner', 'reader']) {
      const form = await asking.openAsk(kit.as(person), epic.key);
      expect(form.value.way, person).toEqual({ how: 'nobody', lead: 'Security engineer' });
      const answer = await form.call('ask', asking.requestFor(form.value.change));
      expect(answer.error, person).toMatchObject({ code: 'FORBIDDEN' });
      expect(answer.error.message).toContain('Security engineer');
    }
    expect(await story.search(kit.as('admin'), 'project = SEC')).toEqual([]);
  });

  it('has the app create it and is named, where the settings allow that', async () => {
    const kit = await start();
    const epic = await asking.payEpic(kit);
    const admin = kit.as('admin');
    const open = await admin.invoke('threat-model-admin', 'readSettings', { grant: null, input: {} });
    const { settings } = (open.body as { value: { settings: Record<string, unknown> } }).value;
    const { rev, scopes, notDoneResolutionIds, priorityIds, siteLocale, approvers } = settings;
    const input = { rev, scopes, notDoneResolutionIds, priorityIds, siteLocale, approvers, askForOthers: true };
    const saved = await admin.invoke('threat-model-admin', 'saveSettings', { grant: null, input });
    expect(saved.body).toMatchObject({ ok: true });
    const partner = kit.as('partner');
    const form = await asking.openAsk(partner, epic.key);
    expect(form.value.way).toEqual({ how: 'app' });
    const answer = await form.call('ask', asking.requestFor(form.value.change));
    await kit.settle();
    expect(answer.value).toMatchObject({ outcome: 'asked', linked: true });
    const created = await admin.get(`/rest/api/3/issue/${answer.value.issue.key}`);
    const { fields } = created.body as { fields: { creator: { accountType: string }; description: unknown } };
    expect(fields.creator.accountType).toBe('app');
    const me = (await partner.get('/rest/api/3/myself')).body as { accountId: string };
    expect(JSON.stringify(fields.description)).toContain(me.accountId);
    const panel = await story.openPanel(admin, answer.value.issue.key);
    expect(panel.value.model).toMatchObject({ requester: me.accountId });
  });

  it('learns nothing of an issue that they cannot see', async () => {
    const kit = await start();
    const epic = await asking.payEpic(kit);
    const answer = await kit
      .as('outsider')
      .invoke('ask-for-threat-model', 'open', { grant: null, input: {} }, epic.key);
    const { ok, error } = answer.body as asking.AskAnswer;
    expect({ ok, code: error.code }).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  it('needs a grant of their own, for asking', async () => {
    const kit = await start();
    const epic = await asking.payEpic(kit);
    const model = await story.threatModel(kit.as('engineer'));
    await kit.settle();
    const mine = (await asking.openAsk(kit.as('engineer'), epic.key)).grant.token;
    const ofPanel = (await story.openPanel(kit.as('product'), model.key)).grant.token;
    for (const [operation, input] of [
      ['preview', { change: 'x', answers: {}, source: null }],
      ['ask', asking.requestFor(asking.upload)],
    ] as const) {
      for (const grant of [null, 'nonsense', mine, ofPanel]) {
        const answer = await kit.as('product').invoke('ask-for-threat-model', operation, { grant, input }, epic.key);
        expect((answer.body as asking.AskAnswer).error.code).toBe('NOT_FOUND');
      }
    }
    const panel = await kit
      .as('engineer')
      .invoke('threat-model-panel', 'tickStep', { grant: mine, input: { step: 2, done: true } }, model.key);
    expect((panel.body as asking.AskAnswer).ok).toBe(false);
  });
});
