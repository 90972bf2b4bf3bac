/** A believable model: paying refunds out to a card other than the one that paid. */
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import { accountId, issueId, type ItemId, lastThingId, recommendationId, threatId } from '../../../src/domain/ids.ts';
import type { Item } from '../../../src/domain/item.ts';

const security = accountId.parse('account-security');
const at = '2026-11-10T09:30:00.000Z';
const base = { v: 1, rev: 1, order: 0, by: security, at, changed: {} } as const;

export function sampleModel(items: ItemId[]): ModelView {
  const count = (letter: string) => items.filter((id) => id.startsWith(letter)).length;
  return {
    v: 1,
    rev: 7,
    issueId: issueId.parse('10042'),
    issueKey: 'SEC-12',
    projectId: '10010',
    createdAt: at,
    requester: accountId.parse('account-engineer'),
    size: 'M',
    stage: items.length > 0 ? 'meeting' : 'preparing',
    triage: { at, askedAnyway: null, result: sampleTriage },
    items,
    counters: { L: count('L'), T: count('T'), R: count('R') },
    ticks: [],
  };
}

const sampleTriage: ModelView['triage']['result'] = {
  rulesVersion: '1',
  size: 'M',
  sizeRank: 2,
  scope: { score: 1, reasons: [{ code: 'criterion-C', points: 0.5, evidence: [] }] },
  risk: {
    score: 2,
    reasons: [
      { code: 'criterion-B2', points: 1.2, evidence: [] },
      { code: 'third-party', points: 0.4, evidence: [] },
    ],
  },
  impact: { score: 2, reasons: [{ code: 'money', points: 1.6, evidence: [] }] },
  criteria: [
    {
      code: 'C',
      signals: ['payment-data'],
      evidence: [
        {
          where: 'description',
          text: 'card number',
          quote: 'Customers who lost their card type the card number of the new one into the refund form.',
        },
        { where: 'summary', text: 'new card', quote: 'Pay refunds out to a new card' },
      ],
    },
    {
      code: 'B2',
      signals: ['permission'],
      evidence: [
        {
          where: 'description',
          text: 'support staff may',
          quote: 'Support staff may enter the new card for a customer on the phone.',
        },
      ],
    },
  ],
  nearMisses: [
    {
      code: 'A3',
      signals: ['endpoint'],
      evidence: [{ where: 'description', text: 'refund endpoint', quote: 'The refund endpoint gets one more field.' }],
    },
  ],
  askedAnyway: false,
  confidence: { level: 'medium', why: ['score-close'] },
  questions: [
    {
      code: 'callers',
      answers: [
        { answer: 'internal', size: 'S' },
        { answer: 'anonymous', size: 'L' },
      ],
    },
  ],
};

export function sampleItems(): Item[] {
  const threat = (n: number, text: string, from: string | null = null): Item => ({
    ...base,
    kind: 'threat',
    id: threatId.parse(`T${n}`),
    text,
    fromLastThing: from === null ? null : lastThingId.parse(from),
  });
  const last = (n: number, text: string): Item => ({
    ...base,
    kind: 'last-thing',
    id: lastThingId.parse(`L${n}`),
    text,
  });
  return [
    last(1, 'A refund ends up on a stranger’s card and nobody notices for a month.'),
    last(2, 'The card numbers of everybody who asked for a refund are in a log file.'),
    threat(
      1,
      'Somebody who took over a customer’s account asks for a refund to their own card, and the money is gone.',
      'L1',
    ),
    recommendation({
      n: 1,
      threat: 1,
      text: 'Let customers confirm a new card by a code sent to the phone they paid with.',
      priority: 'high',
    }),
    recommendation({
      n: 2,
      threat: 1,
      text: 'Hold refunds to a card that was added less than a day ago.',
      priority: 'medium',
    }),
    threat(2, 'A support agent enters their own card for a customer who never called.'),
    recommendation({
      n: 3,
      threat: 2,
      text: 'Show every refund to a new card in the team lead’s daily list.',
      priority: 'low',
    }),
  ];
}

export function recommendation(of: {
  n: number;
  threat: number;
  text: string;
  priority: 'high' | 'medium' | 'low';
}): Item {
  return {
    ...base,
    kind: 'recommendation',
    id: recommendationId.parse(`R${of.n}`),
    text: of.text,
    threatIds: [threatId.parse(`T${of.threat}`)],
    priority: of.priority,
    accepted: null,
    tickets: [],
    filing: null,
  };
}

export const sampleTargets: FilingTarget[] = [
  {
    destination: { projectId: '10020', issueTypeId: '10101', parentId: issueId.parse('10030') },
    kind: 'child',
    projectKey: 'PAY',
    projectName: 'Payments',
    issueTypeName: 'Task',
    parent: { key: 'PAY-1', summary: 'Refunds to a new card' },
  },
  {
    destination: { projectId: '10010', issueTypeId: '10102', parentId: issueId.parse('10042') },
    kind: 'sub-task',
    projectKey: 'SEC',
    projectName: 'Security',
    issueTypeName: 'Sub-task',
    parent: { key: 'SEC-12', summary: 'Threat model: pay refunds out to a new card' },
  },
];
