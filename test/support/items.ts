/** Items as tests need them: believable defaults, and what the test is about. */
import {
  accountId,
  assumptionId,
  exceptionId,
  followUpId,
  issueId,
  recommendationId,
  threatId,
} from '../../src/domain/ids.ts';
import { type AnsweredId, answerIdOf } from '../../src/domain/question.ts';
import type {
  Answer,
  Assumption,
  Exception,
  FollowUp,
  Recommendation,
  Threat,
  TicketReference,
} from '../../src/domain/item.ts';

const born = {
  v: 1 as const,
  rev: 1,
  order: 0,
  by: accountId.parse('account-engineer'),
  at: '2026-03-02T09:00:00.000Z',
  changed: {},
};

export function ticketOf(state: TicketReference['state']): TicketReference {
  return { issueId: issueId.parse('20001'), key: 'PAY-101', state, linked: true };
}

export function recommendationOf(given: Partial<Recommendation> = {}): Recommendation {
  return {
    ...born,
    kind: 'recommendation',
    id: recommendationId.parse('R1'),
    text: 'Sign every upload with the partner’s own key',
    threatIds: [threatId.parse('T1')],
    priority: 'medium',
    accepted: null,
    tickets: [],
    filing: null,
    ...given,
  };
}

export function threatOf(given: Partial<Threat> = {}): Threat {
  const text = 'Somebody uploads a file in another partner’s name';
  return { ...born, kind: 'threat', id: threatId.parse('T1'), text, fromLastThing: null, ...given };
}

export function assumptionOf(given: Partial<Assumption> = {}): Assumption {
  const rest = { text: 'Only employees reach the admin page', state: 'unconfirmed', settled: null } as const;
  return { ...born, kind: 'assumption', id: assumptionId.parse('A1'), threatId: null, ...rest, ...given };
}

export function answerTo(one: AnsweredId): Answer {
  return { ...born, kind: 'answer', id: answerIdOf(one), question: one, text: 'Partners settle a day earlier' };
}

export function followUpOf(given: Partial<FollowUp> = {}): FollowUp {
  const text = 'Where are the uploaded files kept?';
  const mention = { state: 'none' as const };
  return { ...born, kind: 'follow-up', id: followUpId.parse('F1'), text, to: null, mention, answer: null, ...given };
}

/** Asked by the engineer for R1, and not decided yet. */
export function exceptionOf(given: Partial<Exception> = {}): Exception {
  return {
    ...born,
    kind: 'exception',
    id: exceptionId.parse('X1'),
    text: 'The partner replaces this interface in May',
    recommendationId: recommendationId.parse('R1'),
    outcome: 'declined',
    priority: 'medium',
    expiresOn: '2026-05-31',
    state: 'asked',
    decided: null,
    mention: { state: 'none' },
    to: null,
    ...given,
  };
}
