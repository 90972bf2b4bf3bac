/** Deciding in the usual scene: a model with High recommendations, who decides, who asks and who approves. */
import { askException } from '../../src/application/ask-exception.ts';
import type { CaseChanged } from '../../src/application/change-case.ts';
import { decideException } from '../../src/application/decide-exception.ts';
import { decideRecommendation } from '../../src/application/decide-recommendation.ts';
import { setPriority } from '../../src/application/set-priority.ts';
import type { ExceptionAsk } from '../../src/application/new-exception.ts';
import type { DecisionOutcome } from '../../src/domain/decision.ts';
import { type AccountId, accountId, exceptionId, recommendationId } from '../../src/domain/ids.ts';
import { type Exception, type Recommendation, exception, recommendation } from '../../src/domain/item.ts';
import type { Priority } from '../../src/domain/priority.ts';
import { type Scene, colleague, modelId, sceneWith, session } from './scene.ts';

export const approver = accountId.parse('account-security');
export const R1 = recommendationId.parse('R1');
export const X1 = exceptionId.parse('X1');

/** The clock of the scene stands at 2 March 2026; 90 days later is 31 May. */
export const inTime = '2026-05-31';

export async function decidable(priority: Priority = 'high', recommendations = 1): Promise<Scene> {
  const made = await sceneWith(recommendations);
  for (const one of [approver, colleague]) made.jira.names.set(one, 'Security engineer');
  for (let number = 1; number <= recommendations; number += 1) await prioritise(made, priority, number);
  return made;
}

export async function prioritise(made: Scene, priority: Priority, number = 1): Promise<void> {
  const id = recommendationId.parse(`R${number}`);
  const { rev } = await recommendationIn(made, id);
  await setPriority(made.deps, session(), { id, rev, priority });
}

export async function recommendationIn({ models }: Scene, id = R1): Promise<Recommendation> {
  return recommendation.parse(await models.readItem(modelId, id));
}

export async function exceptionIn({ models }: Scene, id: string = X1): Promise<Exception> {
  return exception.parse(await models.readItem(modelId, exceptionId.parse(id)));
}

let requests = 0;

export function ask(given: Partial<ExceptionAsk> = {}): ExceptionAsk {
  requests += 1;
  const text = 'The partner replaces this interface in May';
  return { requestId: `request-X${requests}`, text, expiresOn: inTime, to: null, ...given };
}

export interface Decision {
  outcome: DecisionOutcome | null;
  note?: string;
  exception?: ExceptionAsk;
  by?: AccountId;
  rev?: number;
  id?: typeof R1;
}

export async function decide(made: Scene, { note = '', by, id = R1, ...wanted }: Decision): Promise<CaseChanged> {
  const rev = wanted.rev ?? (await recommendationIn(made, id)).rev;
  return decideRecommendation(made.deps, session(by), { ...wanted, id, rev, note });
}

export function declineAndAsk(made: Scene, given: Partial<ExceptionAsk> = {}): Promise<CaseChanged> {
  return decide(made, { outcome: 'declined', exception: ask(given) });
}

/** The approver's word on an exception. */
export async function verdict(
  made: Scene,
  {
    id = 'X1',
    approve = true,
    note = '',
    by = approver,
  }: { id?: string; approve?: boolean; note?: string; by?: AccountId } = {},
): Promise<CaseChanged> {
  const { rev } = await exceptionIn(made, id);
  return decideException(made.deps, session(by), { id: exceptionId.parse(id), rev, approve, note });
}

export function askAhead(made: Scene, by: AccountId, given: Partial<ExceptionAsk> = {}): Promise<CaseChanged> {
  const asked = { recommendationId: R1, outcome: 'declined' as const, ...ask(given) };
  return askException(made.deps, session(by), asked);
}

export function daysLater(made: Scene, days: number): void {
  made.time.now = new Date(made.time.now.getTime() + days * 24 * 60 * 60 * 1_000);
}
