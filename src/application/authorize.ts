/** Decides access once per surface, then trusts the signed grant; asks Jira again when it ends or when told to. */
import { type Access, accessFrom } from '../domain/access.ts';
import { AppError, notFound } from '../domain/app-error.ts';
import { type GrantClaims, grantMilliseconds } from '../domain/grant.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import { type NamedPerson, decides } from '../domain/named-person.ts';
import type { Clock, Grants, Jira } from './ports.ts';
import type { Session } from './session.ts';

export interface Authority {
  jiraAsUser: Pick<Jira, 'permissions'>;
  /** The people named in the model of an issue: read while Jira is asked. */
  namedOn: (id: IssueId) => Promise<readonly NamedPerson[]>;
  /** Whether the settings let this person approve; null: whoever administers the project does. Read at the same time. */
  approves: (account: AccountId) => Promise<boolean | null>;
  grants: Pick<Grants, 'ready' | 'sign' | 'read'>;
  clock: Clock;
}

export interface IssuedGrant {
  token: string;
  expiresAt: string;
  access: Access[];
}

export interface Authorized {
  session: Session;
  /** Present when Jira was asked: the client carries this one from now on. */
  grant?: IssuedGrant;
}

/**
 * Access for an operation that carries a grant. The grant must be this person's own.
 *
 * @throws AppError FORBIDDEN for a forged grant or missing access, NOT_FOUND where the person no longer sees the issue
 */
export async function authorize(
  authority: Authority,
  asked: { accountId: AccountId; token: string; needs: Access; fresh: boolean },
): Promise<Authorized> {
  const claims = await authority.grants.read(asked.token);
  if (claims === null || claims.accountId !== asked.accountId) throw notFound();
  // Not a moment before its end: eight people for an hour ask Jira a hundred times as it is.
  const over = Date.parse(claims.expiresAt) <= authority.clock.now().getTime();
  const authorized =
    asked.fresh || over
      ? await authorizeAfresh(authority, asked.accountId, claims.issueId)
      : { session: sessionOf(claims) };
  if (!authorized.session.access.has(asked.needs)) {
    throw new AppError('FORBIDDEN', `errors.forbidden.${asked.needs}`);
  }
  return authorized;
}

/**
 * Asks Jira as the person (one call), reads meanwhile whom the model names, and signs the answer. The issue id is a claim
 * until Jira confirms it.
 */
export async function authorizeAfresh(
  authority: Authority,
  accountId: AccountId,
  issueId: IssueId,
): Promise<Required<Authorized>> {
  const beside = Promise.all([authority.namedOn(issueId), authority.approves(accountId)]);
  // Nobody waits for it when the answer is no; its failure is told by whoever does.
  beside.catch(() => undefined);
  const [permissions] = await Promise.all([authority.jiraAsUser.permissions({ issueId }), authority.grants.ready()]);
  if (!permissions.issue.has('BROWSE_PROJECTS')) throw notFound();
  const [people, approver] = await beside;
  const access = accessFrom(permissions.issue, { named: decides(people, accountId), approver });
  const expiresAt = new Date(authority.clock.now().getTime() + grantMilliseconds).toISOString();
  const claims: GrantClaims = { v: 1, accountId, issueId, access, expiresAt };
  return { session: sessionOf(claims), grant: { token: await authority.grants.sign(claims), expiresAt, access } };
}

function sessionOf(claims: GrantClaims): Session {
  return { accountId: claims.accountId, issueId: claims.issueId, access: new Set(claims.access) };
}
