/** Finishes what a dead invocation left: adopts the tickets it made, makes the missing ones, sets the missing links. */
import type { AppError } from '../domain/app-error.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import type { FilingIntent, Recommendation } from '../domain/item.ts';
import { isFiled } from '../domain/progress.ts';
import { ticketMarker } from '../domain/ticket-record.ts';
import { completeFiling } from './complete-filing.ts';
import { type CreateDeps, createTickets } from './create-tickets.ts';
import type { FoundTicket, Jira, OpenModel } from './ports.ts';
import { type NewlyFiled, recordTickets } from './record-ticket.ts';

/** The app acts for a person only this long after that person's permission was seen. */
const permissionMilliseconds = 15 * 60 * 1_000;

/** Machines disagree on the time by a little. */
const clockSkewMilliseconds = 60_000;

export interface FinishDeps extends CreateDeps {
  /** Whoever creates what is missing: the app, or a person who came back. */
  jira: Jira;
  jiraAsApp: Jira;
}

/** Which intents without a ticket may be filed now. */
export type MayFile = (intent: FilingIntent) => boolean;

export interface Finished {
  outcome: 'nothing-left' | 'finished' | 'waits-for-a-person';
  recorded: Recommendation[];
  /** Why a link is still missing; null when none is. */
  linkFault: AppError | null;
}

/** The app's rule: for the person who pressed, and only shortly after their permission was seen. */
export function permittedFor(by: AccountId, permittedAt: string, now: Date): MayFile {
  const recent = now.getTime() - Date.parse(permittedAt) < permissionMilliseconds;
  return (intent) => recent && intent.by === by;
}

/**
 * Runs long after the filing began, so that its invocation has ended and Jira's search knows its tickets. Tickets that
 * exist are adopted whoever asks; what is missing is created only where `mayFile` says so.
 */
export async function finishFiling(deps: FinishDeps, modelId: IssueId, mayFile: MayFile): Promise<Finished> {
  const open = await deps.models.open(modelId, {});
  const recommendations = (open?.items ?? []).filter((item): item is Recommendation => item.kind === 'recommendation');
  const intended = recommendations.filter((one) => one.filing !== null);
  const filed = recommendations.filter(isFiled);
  if (open === null || intended.length + filed.length === 0)
    return { outcome: 'nothing-left', recorded: [], linkFault: null };
  const { adopted, missing } = await adopt(deps, open, intended);
  const fileable = missing.filter((one) => one.filing !== null && mayFile(one.filing));
  const created = await createTickets(deps, deps.jira, { open, recommendations: fileable });
  const recorded = [...adopted, ...created.recorded];
  // Also when nothing was missing: the run that filed may have died before the stage and the property followed.
  const all = [...filed, ...recorded];
  const linkFault = all.length === 0 ? null : (await completeFiling(deps, modelId, all)).linkFault;
  return { outcome: missing.length > fileable.length ? 'waits-for-a-person' : 'finished', recorded, linkFault };
}

async function adopt({ models, jiraAsApp }: FinishDeps, open: OpenModel, intended: readonly Recommendation[]) {
  const nonces = intended.flatMap((one) => (one.filing === null ? [] : [one.filing.nonce]));
  const found = nonces.length === 0 ? [] : await jiraAsApp.findTickets(nonces);
  const answered: NewlyFiled[] = [];
  const missing: Recommendation[] = [];
  for (const recommendation of intended) {
    const ticket = found.find((one) => isAnswerTo(one, recommendation, open));
    if (ticket === undefined) missing.push(recommendation);
    else answered.push({ recommendation, ticket });
  }
  return { adopted: await recordTickets(models, open.model.issueId, answered), missing };
}

/** Properties can be written by anybody who edits the ticket: creator, time and nonce must match the stored intent too. */
function isAnswerTo(ticket: FoundTicket, { id, filing }: Recommendation, { model }: OpenModel): boolean {
  if (filing === null) return false;
  const marker = ticketMarker.safeParse(ticket.marker);
  return (
    marker.success &&
    marker.data.nonce === filing.nonce &&
    marker.data.modelId === model.issueId &&
    marker.data.recommendation === id &&
    (ticket.createdByApp || ticket.creator === filing.by) &&
    ticket.created.getTime() >= Date.parse(filing.at) - clockSkewMilliseconds
  );
}
