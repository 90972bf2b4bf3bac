/** An issue with what hangs on it, either as it is now or as the search index last saw it. */
import type { CommentRecord, IssueRecord } from './issue-record.ts';
import type { Store } from './store.ts';

export interface IssueView {
  issue: IssueRecord;
  comments: CommentRecord[];
  properties: Record<string, unknown>;
  /** Link types the issue is an end of, with the end: `outward` for the source. */
  links: { typeId: string; direction: 'inward' | 'outward'; otherId: number }[];
  watchers: string[];
}

export function liveView(store: Store, issue: IssueRecord): IssueView {
  return {
    issue,
    comments: store.comments.ofIssue(issue.id),
    properties: store.properties.ofIssue(issue.id),
    links: store.links.ofIssue(issue.id).map((link) => {
      const outward = link.sourceId === issue.id;
      return {
        typeId: link.typeId,
        direction: outward ? ('outward' as const) : ('inward' as const),
        otherId: outward ? link.destinationId : link.sourceId,
      };
    }),
    watchers: store.watchers.ofIssue(issue.id),
  };
}
