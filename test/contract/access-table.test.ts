/** Every operation of the contract for every kind of person: generated, so that a new operation is covered by itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import { type PanelContract, panelContract } from '../../src/contract/panel.ts';
import type { Access } from '../../src/domain/access.ts';
import * as story from '../support/story.ts';

type Name = keyof PanelContract;

/** Who has what on a Threat model issue in SEC, by the rules of the product and the people of the local host. */
const people: Record<string, readonly Access[]> = {
  security: ['view', 'contribute', 'decide', 'manage', 'approve', 'configure'],
  admin: ['view', 'contribute', 'decide', 'manage', 'approve', 'configure', 'site'],
  product: ['view', 'contribute', 'decide', 'manage'],
  lead: ['view', 'contribute', 'decide', 'manage'],
  engineer: ['view', 'contribute', 'decide', 'manage'],
  partner: ['view', 'contribute'],
  reader: ['view'],
  outsider: [],
};

/** A valid input for each operation; what it does is tested elsewhere. */
function inputOf(name: Name, person: string): unknown {
  const requestId = crypto.randomUUID();
  const text = `What ${person} typed`;
  switch (name) {
    case 'addLastThing':
    case 'addThreat':
      return { requestId, text };
    case 'addRecommendation':
      return { requestId, text, threatId: 'T1' };
    case 'addMany':
      return { adds: [{ kind: 'threat', requestId, text }] };
    case 'editText':
      return { id: 'T1', rev: 1_000, text };
    case 'setPriority':
      return { id: 'R1', rev: 1_000, priority: 'high' };
    case 'mapThreats':
      return { id: 'R1', rev: 1_000, add: [], remove: [] };
    case 'agreeOnPriority':
      return { id: 'R1', rev: 1_000, priority: 'medium', stance: 'pushed-back', note: text };
    case 'removeItem':
      return { id: 'T400', rev: 1 };
    case 'moveItem':
      return { id: 'T1', after: null, before: null };
    case 'restoreItem':
      return { id: 'T400', after: 'T1', before: null };
    case 'saveAnswer':
      return { question: 'goals', rev: 1_000, text };
    case 'tickStep':
      return { step: 2, done: true };
    case 'fileTickets':
      return { ids: ['R400'], destination: { projectId: '1', issueTypeId: '1', parentId: null } };
    case 'filingFields':
      return { projectId: '1', issueTypeId: '1' };
    case 'findAssignees':
      return { projectKey: 'PAY', query: 'security' };
    case 'findTickets':
      return { text: 'no such words' };
    case 'linkTicket':
      return { id: 'R1', ticket: 'PAY-400' };
    case 'unlinkTicket':
      return { id: 'R400', ticketId: '400' };
    case 'changesSince':
      return { rev: 0, since: null, ids: ['T1'] };
    case 'joinLive':
      return { after: 0 };
    case 'people':
      return { accountIds: ['unknown-account'] };
    case 'setSize':
      return { size: 'L', from: 'none', reason: `What ${person} knows` };
    case 'scheduleMeeting':
      return { number: 1, rev: 1_000, at: '2026-03-02T09:00:00Z' };
    case 'markHeld':
      return { number: 1, rev: 1_000, held: true };
    case 'namePerson':
      return { role: 'facilitator', accountId: 'unknown-account', named: true };
    case 'findPeople':
      return { query: 'security' };
    case 'seesIssue':
      return { accountId: 'unknown-account' };
    case 'askFollowUp':
      return { requestId, text, to: null };
    case 'answerFollowUp':
      return { id: 'F400', rev: 1, text };
    case 'askToMeet':
      return { wanted: true };
    case 'settleInWriting':
      return { settled: true };
    case 'saveReferences':
      return { question: 'architecture', rev: 1_000, references: [] };
    case 'editThreat':
      return { id: 'T1', rev: 1_000, patch: { threatSource: text } };
    case 'setDisposition':
      return { id: 'T1', rev: 1_000, state: 'accepted', reason: text };
    case 'sayCovered':
      return { id: 'T1', rev: 1_000, of: ['R400'], covered: true, note: '', reason: null };
    case 'addAssumption':
      return { requestId, text };
    case 'settleAssumption':
      return { id: 'A400', rev: 1, state: 'confirmed' };
    case 'linkAssumption':
      return { id: 'A400', rev: 1, threatId: null };
    case 'decideRecommendation':
      return { id: 'R1', rev: 1_000, outcome: 'accepted', note: text };
    case 'askException':
      return { recommendationId: 'R400', outcome: 'deferred', requestId, text, expiresOn: '2030-01-01', to: null };
    case 'decideException':
      return { id: 'X400', rev: 1, approve: true, note: text };
    case 'withdrawException':
      return { id: 'X400' };
    case 'takeBackGoLive':
      return { number: 1, reason: text };
    case 'notifyGoLive':
    case 'readHistory':
    case 'suggestPeople':
    case 'issuePointers':
    case 'open':
    case 'glance':
    case 'library':
    case 'askAnyway':
    case 'sizeNow':
    case 'filingPlan':
    case 'linkTypes':
      return {};
  }
}

/** What an allowed person may be answered to these inputs. */
const answers: Record<Name, string[]> = {
  open: ['ok'],
  addLastThing: ['ok'],
  addThreat: ['ok'],
  addRecommendation: ['ok'],
  addMany: ['ok'],
  library: ['ok'],
  editText: ['INVALID'],
  setPriority: ['INVALID'],
  mapThreats: ['INVALID'],
  agreeOnPriority: ['INVALID'],
  removeItem: ['ok'],
  moveItem: ['ok'],
  restoreItem: ['NOT_FOUND'],
  saveAnswer: ['ok', 'INVALID'],
  tickStep: ['ok'],
  askAnyway: ['INVALID'],
  setSize: ['CONFLICT'],
  glance: ['ok'],
  sizeNow: ['ok'],
  filingPlan: ['ok'],
  fileTickets: ['FORBIDDEN'],
  filingFields: ['INVALID'],
  linkTypes: ['ok'],
  findAssignees: ['ok'],
  findTickets: ['ok'],
  linkTicket: ['INVALID'],
  unlinkTicket: ['NOT_FOUND'],
  people: ['ok'],
  scheduleMeeting: ['INVALID'],
  markHeld: ['INVALID'],
  namePerson: ['INVALID'],
  suggestPeople: ['ok'],
  findPeople: ['ok'],
  seesIssue: ['ok'],
  askFollowUp: ['ok'],
  answerFollowUp: ['NOT_FOUND'],
  askToMeet: ['ok'],
  settleInWriting: ['INVALID'],
  issuePointers: ['ok'],
  saveReferences: ['ok', 'INVALID'],
  editThreat: ['INVALID'],
  setDisposition: ['INVALID'],
  sayCovered: ['INVALID'],
  addAssumption: ['ok'],
  settleAssumption: ['NOT_FOUND'],
  linkAssumption: ['NOT_FOUND'],
  notifyGoLive: ['INVALID'],
  takeBackGoLive: ['INVALID'],
  readHistory: ['ok'],
  decideRecommendation: ['INVALID'],
  askException: ['NOT_FOUND'],
  decideException: ['NOT_FOUND'],
  withdrawException: ['NOT_FOUND'],
  changesSince: ['ok'],
  joinLive: ['ok'],
};

const names = Object.keys(panelContract) as Name[];

describe('access to a model', () => {
  let kit: Kit;
  let model: story.Created;
  let other: story.Created;

  beforeAll(async () => {
    // Many people in one second: the pace is the test's own.
    kit = await story.startEmpty({
      limits: {
        storageRequestsPerSecond: 100_000,
        realtimeOperationsPerSecond: 100_000,
        storageReadUnitsPerMinute: 100_000,
        storageBatchesPerMinute: 100_000,
        invocationsPerSecond: 100_000,
        invocationsPerMinute: 100_000,
        invocationsPerMinutePerUser: 100_000,
      },
    });
    model = await story.threatModel(kit.as('engineer'));
    // An issue of the outsider's own project: rights there are no rights here.
    other = await story.createIssue(kit.as('outsider'), {
      project: { key: 'OPS' },
      issuetype: { name: 'Task' },
      summary: 'Order badges',
    });
    await kit.settle();
    await story.capture(await story.openPanel(kit.as('engineer'), model.key), 1);
  });
  afterAll(() => kit.close());

  for (const [person, held] of Object.entries(people)) {
    it(`is exactly ${held.join(', ') || 'nothing'} for ${person}@`, async () => {
      const opened = await story.openPanel(kit.as(person), model.key);
      expect(opened.ok ? opened.value.access : []).toEqual(held);
    });
  }

  describe.each(names.filter((name) => name !== 'open'))('%s', (name) => {
    const needs: Access = panelContract[name].access;
    for (const [person, held] of Object.entries(people)) {
      const expected = held.includes(needs) ? 'allowed' : held.length === 0 ? 'NOT_FOUND' : 'FORBIDDEN';
      it(`is ${expected} for ${person}@`, async () => {
        const opened = await story.openPanel(kit.as(person), model.key);
        const grant = opened.ok ? opened.grant.token : null;
        const answer = await kit
          .as(person)
          .invoke('threat-model-panel', name, { grant, input: inputOf(name, person) }, model.key);
        const { ok, error } = answer.body as { ok: boolean; error?: { code: string; message: string } };
        // Where these inputs name what is not there, that is said only after access was given.
        const outcome = ok ? 'ok' : (error?.code ?? 'crash');
        if (expected === 'allowed') {
          expect(answers[name]).toContain(outcome);
          expect(error?.message ?? '').not.toMatch(/no threat model here|needs the permission/);
        } else expect(outcome).toBe(expected);
      });
    }

    // What opens needs no grant: Jira is asked about the issue of the context.
    if ('opens' in panelContract[name]) return;
    it('refuses a missing, a forged and a borrowed grant', async () => {
      const { grant } = await story.openPanel(kit.as('security'), model.key);
      const [body] = grant.token.split('.');
      const outsider = kit.as('outsider');
      for (const token of [null, 'nonsense', `${body}.${'A'.repeat(43)}`, grant.token]) {
        const answer = await outsider.invoke(
          'threat-model-panel',
          name,
          { grant: token, input: inputOf(name, 'outsider') },
          other.key,
        );
        expect(answer.body).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
      }
    });
  });

  it('opens nothing for an issue that the front end only claims to be on', async () => {
    const answer = await kit.as('outsider').invoke('threat-model-panel', 'open', { grant: null, input: {} }, model.key);
    const missing = await kit
      .as('outsider')
      .invoke('threat-model-panel', 'open', { grant: null, input: {} }, 'SEC-999');
    expect(answer.body).toEqual(missing.body);
  });
});
