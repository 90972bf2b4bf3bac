/** Sends the create form to Jira, in one request: the link is part of it, so that one event carries everything. */
import type { JiraResponse } from '../../../parts.ts';
import { textToAdf } from '../../adf/text-to-adf.ts';
import type { JiraClient } from '../../jira-client.ts';
import type { FormValues } from '../issue/issue-actions.ts';

const linkUpdate = (choice: string, key: string): Record<string, unknown> => {
  const other = key.trim().toUpperCase();
  if (other === '') return {};
  const [id, direction] = choice.split(':');
  const end = direction === 'inward' ? { inwardIssue: { key: other } } : { outwardIssue: { key: other } };
  return { update: { issuelinks: [{ add: { type: { id }, ...end } }] } };
};

/** Leaves out what was left empty: a field that the project does not have would be refused. */
export const createIssue = (jira: JiraClient, values: FormValues): Promise<JiraResponse> => {
  const labels = (values['labels'] ?? '').split(/\s+/).filter((label) => label !== '');
  const parent = (values['parent'] ?? '').trim().toUpperCase();
  const description = textToAdf(values['description'] ?? '');
  return jira.send('POST', '/rest/api/3/issue', {
    fields: {
      project: { key: values['project'] ?? '' },
      issuetype: { id: values['issuetype'] ?? '' },
      summary: values['summary'] ?? '',
      ...(description === null ? {} : { description }),
      ...(values['priority'] ? { priority: { id: values['priority'] } } : {}),
      ...(values['assignee'] ? { assignee: { accountId: values['assignee'] } } : {}),
      ...(labels.length === 0 ? {} : { labels }),
      ...(parent === '' ? {} : { parent: { key: parent } }),
    },
    ...linkUpdate(values['linkType'] ?? '', values['linkKey'] ?? ''),
  });
};
