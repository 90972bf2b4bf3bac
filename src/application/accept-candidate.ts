/** Makes the threat model of a candidate as the person who presses: once, whoever else presses, linked and sized. */
import { AppError } from '../domain/app-error.ts';
import type { CandidateRecord, Making } from '../domain/candidate.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import { peopleLimit, type Request } from '../domain/request.ts';
import { changeOf } from '../domain/request-text.ts';
import type { Size } from '../domain/size.ts';
import type { AskDeps } from './ask-deps.ts';
import { askForThreatModel } from './ask-for-threat-model.ts';
import { changeCandidate } from './change-candidate.ts';
import { type DecideDeps, beingMade, decidedBefore, noCandidate, visibleIssue } from './decide-candidate.ts';
import type { CandidateIssue } from './ports/candidates.ts';
import { modelLinkedTo } from './size-candidate.ts';

export type AcceptDeps = DecideDeps & AskDeps;

export type Accepted =
  | { outcome: 'made'; issue: { id: IssueId; key: string }; size: Size; linked: boolean }
  /** Somebody else was there first: this is theirs. */
  | { outcome: 'there'; key: string };

/** A function run ends after 25 seconds (Forge): after this long a press that left no request never will. */
const pressMilliseconds = 35_000;

/** After this long the queue has tried to finish a request, and no longer acts for the person. */
const requestMilliseconds = 20 * 60 * 1_000;

/**
 * The claim in the candidate's record decides who makes it; *Ask for a threat model* makes it, under the id of the claim.
 *
 * @throws AppError as asking does; UNAVAILABLE while somebody else's press is on its way
 */
export async function acceptCandidate(deps: AcceptDeps, by: AccountId, issueId: IssueId): Promise<Accepted> {
  const issue = await visibleIssue(deps, issueId);
  const linked = modelLinkedTo(deps.settings, issue);
  if (linked !== null) return settled(deps, issueId, null, linked);
  if (issue.closed) throw new AppError('INVALID', 'errors.candidateClosed');
  const claim = await claimFor(deps, by, issueId);
  if ('there' in claim) return settled(deps, issueId, claim.by, claim.there);
  return make(deps, claim.making, issue);
}

async function make(deps: AcceptDeps, { by, requestId }: Making, issue: CandidateIssue): Promise<Accepted> {
  try {
    const asker = { accountId: by, sourceId: issue.id };
    const answer = await askForThreatModel(deps, asker, { requestId, ...requestFor(issue) });
    if (answer.outcome === 'not-needed') throw new AppError('UNEXPECTED', 'errors.malformed');
    const { issue: model, size, linked } = answer;
    await settled(deps, issue.id, by, model.key);
    return { outcome: 'made', issue: model, size, linked };
  } catch (error) {
    // What cannot be released now ages out.
    await release(deps, issue.id, requestId).catch(() => undefined);
    throw error;
  }
}

/** A person decided: it gets at least a small one, whatever the rules say of it now. */
function requestFor(issue: CandidateIssue): Request {
  return {
    change: changeOf(issue),
    answers: {},
    goLiveOn: null,
    people: issue.people.slice(0, peopleLimit),
    anyway: true,
  };
}

type Claim = { making: Making; write?: CandidateRecord } | { there: string; by: AccountId | null };

async function claimFor(deps: AcceptDeps, by: AccountId, issueId: IssueId): Promise<Claim> {
  const claims: Claim[] = [];
  await changeCandidate(deps.candidates, issueId, async (known) => {
    const claim = await claimOn(deps, known, by);
    claims.push(claim);
    return 'write' in claim ? { write: claim.write } : null;
  });
  // The last one is the one that was written.
  const claim = claims.at(-1);
  if (claim === undefined) throw noCandidate();
  return claim;
}

async function claimOn(deps: AcceptDeps, known: CandidateRecord | null, by: AccountId): Promise<Claim> {
  if (known === null) throw noCandidate();
  const { decision } = known;
  if (decision.state === 'taken') return { there: decision.modelKey, by: decision.by };
  if (decision.state === 'dismissed') throw decidedBefore(known);
  if (decision.making !== null) {
    const claim = decision.making.by === by ? { making: decision.making } : await othersClaim(deps, decision.making);
    if (claim !== null) return claim;
  }
  const making: Making = { by, at: deps.clock.now().toISOString(), requestId: deps.ids.next() };
  return { making, write: withMaking(known, making) };
}

/**
 * Null: it is free to take over.
 *
 * @throws AppError UNAVAILABLE while it may still become an issue
 */
async function othersClaim(deps: AcceptDeps, { by, at, requestId }: Making): Promise<Claim | null> {
  const request = await deps.requests.read(requestId);
  const age = (since: string) => deps.clock.now().getTime() - Date.parse(since);
  if (request !== null && request.progress.state !== 'claimed') return { there: request.progress.issueKey, by };
  const over = request === null ? age(at) >= pressMilliseconds : age(request.at) >= requestMilliseconds;
  if (!over) throw beingMade();
  return null;
}

async function settled(
  deps: AcceptDeps,
  issueId: IssueId,
  by: AccountId | null,
  modelKey: string,
): Promise<Extract<Accepted, { outcome: 'there' }>> {
  const at = deps.clock.now().toISOString();
  await changeCandidate(deps.candidates, issueId, (known) => {
    if (known === null || known.decision.state === 'taken') return null;
    return { write: { ...known, rev: known.rev + 1, decision: { state: 'taken', by, at, modelKey } } };
  });
  return { outcome: 'there', key: modelKey };
}

/** Jira said no, and there is no request left: somebody else may try. A request that is on its way keeps the claim. */
async function release(deps: AcceptDeps, issueId: IssueId, requestId: string): Promise<void> {
  if ((await deps.requests.read(requestId)) !== null) return;
  await changeCandidate(deps.candidates, issueId, (known) => {
    const mine = known?.decision.state === 'open' && known.decision.making?.requestId === requestId;
    return known !== null && mine ? { write: withMaking(known, null) } : null;
  });
}

function withMaking(known: CandidateRecord, making: Making | null): CandidateRecord {
  return { ...known, rev: known.rev + 1, decision: { state: 'open', making } };
}
