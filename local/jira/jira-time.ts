/** Dates as Jira writes them. The local site lives in UTC. */

/** `2026-10-05T09:14:03.120+0000`, the format of every timestamp in Jira's REST bodies. */
export function jiraTimestamp(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('Z', '+0000');
}
