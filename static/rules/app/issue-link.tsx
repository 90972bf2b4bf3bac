/** An issue to open in a tab of its own. */
import { useRulesPage } from './rules-context.ts';

export function IssueLink({ issueKey }: { issueKey: string }) {
  const { openIssue } = useRulesPage();
  return (
    <a
      href={`/browse/${encodeURIComponent(issueKey)}`}
      onClick={(event) => {
        // The frame itself may not leave the app: Jira opens the issue.
        event.preventDefault();
        openIssue(issueKey);
      }}
    >
      {issueKey}
    </a>
  );
}
