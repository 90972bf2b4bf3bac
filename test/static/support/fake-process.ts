/** The operations around the meetings, as the fake back end answers them. */
import type { HandlersFor } from '../../../src/contract/contract.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import type { ProcessContract } from '../../../src/contract/process.ts';
import { followUpId } from '../../../src/domain/ids.ts';
import type { Answer, FollowUp, Item } from '../../../src/domain/item.ts';
import { answerIdOf } from '../../../src/domain/question.ts';
import { type Birth, Refusal, born, me } from './born.ts';

interface Parts {
  end: { items: Map<string, Item>; model: ModelView | null };
  modelNow(): ModelView;
  add<T extends Item>(
    letter: 'F',
    requestId: string,
    make: (id: string, base: Birth) => T,
  ): { item: T; model: ModelView };
  added<T extends Item>(item: T): { item: T; model: ModelView };
  edited(id: string, rev: number, field: string, change: object): Item;
}

export function fakeProcess({ end, modelNow, add, added, edited }: Parts): HandlersFor<ProcessContract, null> {
  const notHere = async () => {
    throw new Refusal({ code: 'UNEXPECTED', message: 'This back end has no meetings.' });
  };

  return {
    scheduleMeeting: async (_session, { number, rev, at }) => {
      const now = modelNow();
      const before = now.meetings?.find((one) => one.number === number);
      if ((before?.rev ?? 0) > rev) throw new Refusal({ code: 'CONFLICT', message: 'Changed first.', model: now });
      const next = {
        number,
        rev: (before?.rev ?? 0) + 1,
        changed: {},
        at,
        scheduled: { by: me, at: born.at },
        held: null,
      };
      return (end.model = { ...now, rev: now.rev + 1, meetings: [next] });
    },
    markHeld: notHere,
    namePerson: notHere,
    suggestPeople: notHere,
    findPeople: notHere,
    seesIssue: async () => ({ sees: null }),
    askFollowUp: async (_session, { requestId, text, to }) =>
      add('F', requestId, (id, base): FollowUp => ({
        ...base,
        kind: 'follow-up',
        id: followUpId.parse(id),
        text,
        to,
        mention: { state: to === null ? 'none' : 'due' },
        answer: null,
      })),
    answerFollowUp: async (_session, { id, rev, text }) =>
      edited(id, rev, 'answer', { answer: text === '' ? null : { text, by: me, at: born.at } }) as FollowUp,
    askToMeet: notHere,
    settleInWriting: notHere,
    issuePointers: async () => ({ summary: 'Pay refunds out to a new card', attachments: [], links: [] }),
    saveReferences: async (_session, { question: asked, rev, references }) => {
      const id = answerIdOf(asked);
      if (end.items.has(id))
        return { item: edited(id, rev, 'references', { references }) as Answer, model: modelNow() };
      const changed = { references: 1 };
      const answer: Answer = { ...born, changed, kind: 'answer', id, question: asked, text: '', references };
      return added(answer);
    },
  };
}
