/** Who is asking, on which issue, with which access: what every operation of a panel is given. */
import type { Access } from '../domain/access.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';

export interface Session {
  accountId: AccountId;
  issueId: IssueId;
  access: ReadonlySet<Access>;
}
