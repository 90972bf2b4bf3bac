/** Changes one field of an answer; the first change makes the answer. */
import { AppError } from '../domain/app-error.ts';
import { type Answer, answer } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { type AnsweredId, answerIdOf, wrapUp } from '../domain/question.ts';
import { birth } from './add-item.ts';
import { changeItem } from './change-item.ts';
import { changeModel } from './change-model.ts';
import type { Clock, Models, RulesStore } from './ports.ts';
import type { Session } from './session.ts';

export interface AnswerDeps {
  models: Models;
  clock: Clock;
  rules: Pick<RulesStore, 'read'>;
}

type Content = Pick<Answer, 'text' | 'references'>;

interface AnswerEdit {
  question: AnsweredId;
  /** 0: not answered yet, as far as the person saw. */
  rev: number;
  field: keyof Content;
  /** Null: it says so already. */
  apply: (current: Content) => Partial<Content> | null;
}

/**
 * A question that the rules dropped can still be edited where it was answered.
 *
 * @throws AppError INVALID for a question that nobody asks, CONFLICT with somebody else's newer version
 */
export async function changeAnswer(
  deps: AnswerDeps,
  session: Session,
  edit: AnswerEdit,
): Promise<{ item: Answer; model: ModelRecord }> {
  const id = answerIdOf(edit.question);
  const asked = await askedNow(deps, edit.question);
  const first = await firstAnswer(deps, session, { ...edit, words: asked ?? null });
  if (first.item !== null) return { item: first.item, model: first.model };
  const item = await changeItem({
    models: deps.models,
    modelId: session.issueId,
    id,
    field: edit.field,
    seenRev: edit.rev,
    as: (stored) => answer.parse(stored),
    apply: (current) => {
      const change = edit.apply(current);
      if (change === null) return null;
      const words = asked === undefined ? {} : wordsOf(asked);
      return { ...current, ...words, ...change, by: session.accountId, at: deps.clock.now().toISOString() };
    },
  });
  return { item, model: first.model };
}

/** Undefined: the rules do not ask it. What is asked at the end of a meeting is in no rules. */
async function askedNow({ rules }: AnswerDeps, of: AnsweredId): Promise<{ text: string | null } | undefined> {
  if (wrapUp.safeParse(of).success) return { text: null };
  const { content } = await rules.read();
  return content.questions.find((one) => one.id === of);
}

/** The team's own words are kept with the answer: they may drop the question later. */
function wordsOf({ text }: { text: string | null }): { asked?: string } {
  return text === null ? {} : { asked: text };
}

type First = AnswerEdit & { words: { text: string | null } | null };

/** Creates the answer where there is none; `item` is null where there was one. */
async function firstAnswer(
  { models, clock }: AnswerDeps,
  session: Session,
  { question, field, apply, words }: First,
): Promise<{ item: Answer | null; model: ModelRecord }> {
  const id = answerIdOf(question);
  const made: { item: Answer | null } = { item: null };
  const model = await changeModel(models, session.issueId, (current) => {
    made.item = null;
    if (current.items.includes(id)) return null;
    if (words === null) throw new AppError('INVALID', 'errors.noSuchQuestion', { field: 'question' });
    const start = birth(session, clock.now().toISOString(), current.items.length);
    const item: Answer = {
      ...start,
      changed: { [field]: 1 },
      kind: 'answer',
      id,
      question,
      text: '',
      ...wordsOf(words),
      ...apply({ text: '' }),
    };
    made.item = item;
    return {
      record: { ...current, items: [...current.items, id] },
      also: [{ write: 'item', modelId: session.issueId, item, expectedRev: null }],
    };
  });
  return { item: made.item, model };
}
