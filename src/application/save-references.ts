/** Saves what an answer points at: attachments of the issue, pages elsewhere. */
import { AppError } from '../domain/app-error.ts';
import { type Answer, answer } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { type QuestionId, answerIdOf } from '../domain/question.ts';
import type { Reference } from '../domain/reference.ts';
import { type AnswerDeps, changeAnswer } from './change-answer.ts';
import type { Jira } from './ports.ts';
import type { Session } from './session.ts';

export interface ReferencesInput {
  question: QuestionId;
  rev: number;
  /** All of them, in order. */
  references: readonly Reference[];
}

/**
 * Jira is asked, as the person, only about attachments that the answer does not point at yet.
 *
 * @throws AppError INVALID for an attachment that the issue does not have
 */
export async function saveReferences(
  deps: AnswerDeps & { jiraAsUser: Pick<Jira, 'pointers'> },
  session: Session,
  { question, rev, references }: ReferencesInput,
): Promise<{ item: Answer; model: ModelRecord }> {
  const wanted = await named(deps, session, { question, references: unique(references) });
  const apply = ({ references: before = [] }: Pick<Answer, 'references'>) =>
    same(before, wanted) ? null : { references: wanted };
  return changeAnswer(deps, session, { question, rev, field: 'references', apply });
}

/** Attachments with the names that Jira has for them, whatever the front end calls them. */
async function named(
  { models, jiraAsUser }: AnswerDeps & { jiraAsUser: Pick<Jira, 'pointers'> },
  { issueId }: Session,
  { question, references }: { question: QuestionId; references: readonly Reference[] },
): Promise<Reference[]> {
  if (references.every((one) => one.kind === 'link')) return [...references];
  const stored = answer.safeParse(await models.readItem(issueId, answerIdOf(question))).data?.references ?? [];
  const names = new Map(stored.filter((one) => one.kind === 'attachment').map((one) => [one.id, one.name]));
  if (references.some((one) => one.kind === 'attachment' && !names.has(one.id))) {
    const pointers = await jiraAsUser.pointers(issueId);
    for (const { id, name } of pointers?.attachments ?? []) names.set(id, name);
  }
  return references.map((one) => {
    if (one.kind === 'link') return one;
    const name = names.get(one.id);
    if (name === undefined)
      throw new AppError('INVALID', 'errors.noSuchAttachment', { params: { name: one.name }, field: 'references' });
    return { ...one, name: name.slice(0, 255) };
  });
}

/** Chosen twice is chosen once. */
function unique(references: readonly Reference[]): Reference[] {
  const by = (one: Reference) => (one.kind === 'link' ? one.url : one.id);
  return [...new Map(references.map((one) => [`${one.kind} ${by(one)}`, one])).values()];
}

function same(before: readonly Reference[], after: readonly Reference[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
