/** An answer of Jira, parsed; null for 404. */
import type * as z from 'zod';
import { AppError } from '../../domain/app-error.ts';
import type { JiraAnswer } from './jira-request.ts';

/** @throws AppError UNEXPECTED when Jira refuses the request or answers in a shape that is not known */
export function parsedOrNull<T extends z.ZodType>(schema: T, answer: JiraAnswer): z.output<T> | null {
  return answer.status === 404 ? null : parsedBody(schema, answer);
}

export function parsedBody<T extends z.ZodType>(schema: T, answer: JiraAnswer): z.output<T> {
  const parsed = answer.status < 400 ? schema.safeParse(answer.body) : null;
  if (parsed?.success === true) return parsed.data;
  throw unexpected(answer, parsed?.error);
}

export function checkDone(answer: JiraAnswer): void {
  if (answer.status >= 400) throw unexpected(answer, undefined);
}

/** Only the status and the shape's fault go to the log: an answer may hold people's words. */
function unexpected(answer: JiraAnswer, fault: z.ZodError | undefined): AppError {
  const where = fault?.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ') ?? '';
  return new AppError('UNEXPECTED', 'errors.jiraAnswer', {
    params: { status: answer.status },
    cause: new Error(`Jira answered ${answer.status} ${where}`),
  });
}
