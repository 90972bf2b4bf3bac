/** Saves the answer to one of the questions asked before the meeting. */
import type { AnswerId } from '../domain/ids.ts';
import { type Answer, answer } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { type QuestionId, answerIdOf } from '../domain/question.ts';
import { birth } from './add-item.ts';
import { changeItem } from './change-item.ts';
import { changeModel } from './change-model.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export interface AnswerInput {
  question: QuestionId;
  /** 0: not answered yet, as far as the person saw. */
  rev: number;
  text: string;
}

/** A repeat of the same text is no error; somebody else's newer text is a CONFLICT with the current record. */
export async function saveAnswer(
  deps: { models: Models; clock: Clock },
  session: Session,
  input: AnswerInput,
): Promise<{ item: Answer; model: ModelRecord }> {
  const id = answerIdOf(input.question);
  const first = await firstAnswer(deps, session, { ...input, id });
  if (first.item !== null) return { item: first.item, model: first.model };
  const item = await changeItem({
    models: deps.models,
    modelId: session.issueId,
    id,
    field: 'text',
    seenRev: input.rev,
    apply: (current) => {
      if (current.text === input.text) return null;
      return { ...current, text: input.text, by: session.accountId, at: deps.clock.now().toISOString() };
    },
  });
  return { item: answer.parse(item), model: first.model };
}

/** Creates the answer where there is none; `item` is null where there was one. */
async function firstAnswer(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  input: AnswerInput & { id: AnswerId },
): Promise<{ item: Answer | null; model: ModelRecord }> {
  const made: { item: Answer | null } = { item: null };
  const model = await changeModel(models, session.issueId, (current) => {
    made.item = null;
    if (current.items.includes(input.id)) return null;
    const start = birth(session, clock.now().toISOString(), current.items.length);
    const item: Answer = {
      ...start,
      changed: { text: 1 },
      kind: 'answer',
      id: input.id,
      question: input.question,
      text: input.text,
    };
    made.item = item;
    return {
      record: { ...current, items: [...current.items, input.id] },
      also: [{ write: 'item', modelId: session.issueId, item, expectedRev: null }],
    };
  });
  return { item: made.item, model };
}
