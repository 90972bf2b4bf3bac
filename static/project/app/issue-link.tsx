/** An issue to open in a tab of its own. */
import { type ReactNode, forwardRef } from 'react';
import { useProject } from './project-context.ts';

interface IssueLinkProps {
  issueKey: string;
  children?: ReactNode;
}

export const IssueLink = forwardRef<HTMLAnchorElement, IssueLinkProps>(function IssueLink(
  { issueKey, children = issueKey },
  ref,
) {
  const { openIssue } = useProject();
  return (
    <a
      ref={ref}
      href={`/browse/${encodeURIComponent(issueKey)}`}
      onClick={(event) => {
        // The frame itself may not leave the app: Jira opens the issue.
        event.preventDefault();
        openIssue(issueKey);
      }}
    >
      {children}
    </a>
  );
});
