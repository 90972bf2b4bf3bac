/** Says why a ticket exists, to whoever may see the Threat model issue it belongs to. */
import { agreementOn } from '../domain/agreement.ts';
import { asksForReview } from '../domain/code-review.ts';
import type { AccountId, IssueId, RecommendationId, ThreatId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import type { Priority } from '../domain/priority.ts';
import type { Jira, Models } from './ports.ts';
import type { RulesInForce } from './read-once.ts';
import { type Answer, answersOf } from './ticket-answers.ts';

export interface ExplainDeps {
  models: Models;
  rules: RulesInForce;
  jiraAsUser: Pick<Jira, 'visibleAmong' | 'names'>;
}

export interface Explanation {
  model: { issueId: IssueId; issueKey: string };
  id: RecommendationId;
  text: string;
  priority: Priority;
  threats: { id: ThreatId; text: string }[];
  agreed: { accountId: AccountId; name: string | null }[];
  pushedBack: number;
  review: boolean;
}

export type Explained = { is: 'not-part' } | { is: 'hidden' } | { is: 'explained'; recommendations: Explanation[] };

/**
 * The record decides, not the property on the ticket: a clone carries that, and anybody who edits can write it. No Jira
 * call for what is none of ours, one for what is, and one more for the names of those who agreed.
 */
export async function explainTicket(deps: ExplainDeps, ticket: IssueId): Promise<Explained> {
  const record = await deps.models.readTicket(ticket);
  const answers = record === null ? [] : await answersOf(deps.models, record);
  if (answers.length === 0) return { is: 'not-part' };
  const visible = await deps.jiraAsUser.visibleAmong([...new Set(answers.map(({ modelId }) => modelId))]);
  const shown = answers.filter(({ modelId }) => visible.has(modelId));
  if (shown.length === 0) return { is: 'hidden' };
  const names = await namesOf(deps, shown);
  const recommendations = await Promise.all(shown.map((one) => explanationOf(deps, one, names)));
  const known = recommendations.filter((one) => one !== null);
  return known.length === 0 ? { is: 'not-part' } : { is: 'explained', recommendations: known };
}

type Names = ReadonlyMap<AccountId, string>;

function whoAgreed(recommendation: Recommendation): AccountId[] {
  return agreementOn(recommendation).agreed.map(({ by }) => by);
}

async function namesOf({ jiraAsUser }: ExplainDeps, shown: readonly Answer[]): Promise<Names> {
  const accounts = [...new Set(shown.flatMap(({ recommendation }) => whoAgreed(recommendation)))];
  return accounts.length === 0 ? new Map() : jiraAsUser.names(accounts);
}

/** Null where the model is gone. */
async function explanationOf(
  { models, rules }: ExplainDeps,
  { modelId, recommendation }: Answer,
  names: Names,
): Promise<Explanation | null> {
  const [model, { content }] = await Promise.all([models.read(modelId), rules.read()]);
  if (model === null) return null;
  const cited = recommendation.threatIds.filter((id) => model.items.includes(id));
  const threats = cited.length === 0 ? [] : await models.readItems(modelId, cited);
  const { id, text, priority } = recommendation;
  return {
    model: { issueId: modelId, issueKey: model.issueKey },
    id,
    text,
    priority,
    threats: cited.flatMap((one) => {
      const found = threats.find((item) => item.id === one);
      return found?.kind === 'threat' ? [{ id: found.id, text: found.text }] : [];
    }),
    agreed: whoAgreed(recommendation).map((accountId) => ({ accountId, name: names.get(accountId) ?? null })),
    pushedBack: agreementOn(recommendation).pushedBack.length,
    review: asksForReview(content.codeReview, priority),
  };
}
