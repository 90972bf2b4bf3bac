/** What `expand` adds to an issue: changelog, transitions, names and schema of the fields. */
import { availableTransitions } from '../issues/transition-issue.ts';
import type { JsonRecord } from '../json.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import { FIELD_DETAILS } from './field-details.ts';
import { renderHistory } from './render-history.ts';
import { renderTransition } from './render-transition.ts';

/** Jira puts at most this many changelog entries into an issue. */
const CHANGELOG_LIMIT = 100;

export function expandIssue(call: Call, issue: IssueRecord, expand: readonly string[]): JsonRecord {
  return {
    ...(expand.includes('changelog') ? { changelog: changelogOf(call, issue) } : {}),
    ...(expand.some((one) => one === 'transitions' || one === 'transitions.fields')
      ? { transitions: transitionsOf(call, issue, expand.includes('transitions.fields')) }
      : {}),
    ...(expand.includes('names')
      ? { names: Object.fromEntries(FIELD_DETAILS.map((field) => [field.id, field.name])) }
      : {}),
    ...(expand.includes('schema')
      ? { schema: Object.fromEntries(FIELD_DETAILS.map((field) => [field.id, field.schema])) }
      : {}),
  };
}

/** Newest first, unlike the changelog's own endpoint. */
function changelogOf(call: Call, issue: IssueRecord): JsonRecord {
  const histories = call.site.store.histories.ofIssue(issue.id).reverse();
  const shown = histories.slice(0, CHANGELOG_LIMIT);
  return {
    startAt: 0,
    maxResults: shown.length,
    total: histories.length,
    histories: shown.map((history) => renderHistory(call, history)),
  };
}

const transitionsOf = (call: Call, issue: IssueRecord, withFields: boolean): JsonRecord[] =>
  availableTransitions(call, issue).map((transition) => renderTransition(call.site, transition, withFields));
