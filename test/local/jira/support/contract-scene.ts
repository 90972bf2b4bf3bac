/** A threat model, a ticket, and one of everything that hangs on an issue. */
import { doc, ENGINEER, inPay, SECURITY, threatModel } from './local-jira.ts';
import type { ServedJira } from './serve-jira.ts';

export interface ContractScene {
  accountId: string;
  model: { id: string; key: string };
  ticket: { id: string; key: string };
  commentId: string;
  linkId: string;
  remoteLinkId: string;
  attachmentId: string;
}

export async function buildScene(served: ServedJira): Promise<ContractScene> {
  const client = served.client(SECURITY);
  const component = await client.projectComponents.createComponent({ project: 'PAY', name: 'Payouts' });
  const epic = await client.issues.createIssue({
    fields: inPay('Epic', 'Partner payouts', { components: [{ id: component.id }], duedate: '2026-12-01' }),
  });
  const model = await client.issues.createIssue({
    fields: threatModel('Payouts API for partners', {
      description: doc('Partners start payouts with their own credentials.'),
      labels: ['api'],
      priority: { name: 'High' },
    }),
    properties: [{ key: 'threat-model', value: { v: 1, size: 'L' } }],
  });
  const ticket = await client.issues.createIssue({
    fields: inPay('Story', 'Limit payouts per hour', { parent: { key: epic.key } }),
  });
  await client.issueLinks.linkIssues({
    type: { name: 'Relates' },
    inwardIssue: { key: model.key },
    outwardIssue: { key: ticket.key },
  });
  await client.issues.doTransition({ issueIdOrKey: ticket.key, transition: { id: '31' } });
  const comment = await served.client(ENGINEER).issueComments.addComment({
    issueIdOrKey: model.key,
    body: {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Who signs?' }] }],
    },
  });
  const remote = await client.issueRemoteLinks.createOrUpdateRemoteIssueLink({
    issueIdOrKey: ticket.key,
    object: { title: 'Design', url: 'https://wiki.example.com/payouts' },
  });
  const [attachment] = await client.issueAttachments.addAttachment({
    issueIdOrKey: model.key,
    attachments: { filename: 'diagram.png', content: Buffer.from('PNG') },
  });
  const { fields } = await client.issues.getIssue({ issueIdOrKey: model.key, fields: ['issuelinks'] });
  const links: { id: string }[] = fields?.['issuelinks'] ?? [];
  return {
    accountId: served.jira.userByEmail(ENGINEER)?.accountId ?? '',
    model: { id: model.id, key: model.key },
    ticket: { id: ticket.id, key: ticket.key },
    commentId: comment.id ?? '',
    linkId: links[0]?.id ?? '',
    remoteLinkId: String(remote.id),
    attachmentId: attachment?.id ?? '',
  };
}
