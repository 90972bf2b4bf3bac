/** Every writing call of the public client that the local Jira answers, with the outcome for each person. */
import type { CloudClient } from 'jira.js';
import type { ContractScene } from './contract-scene.ts';
import { doc, inPay, threatModel } from './local-jira.ts';

/** Accepted, or the status of the refusal. */
export type Expected = 'ok' | number;

export type ContractWrite = [
  name: string,
  expected: [security: Expected, partner: Expected, reader: Expected],
  ask: (
    client: CloudClient,
    scene: ContractScene,
    helpers: { accountId: string; owner: CloudClient; colleague: CloudClient },
  ) => Promise<unknown>,
];

/** `doc` in the client's own type. */
const adf = (content: string) => doc(content) as { type: 'doc'; version: number; content: Record<string, unknown>[] };

/** The client types every body as an object; this endpoint takes a JSON string. */
const text = (value: string): Record<string, unknown> => value as unknown as Record<string, unknown>;

/** What each write answers: to the security engineer, the partner and the reader. */
export const WRITES: readonly ContractWrite[] = [
  [
    'create in SEC',
    ['ok', 400, 400],
    (client) => client.issues.createIssue({ fields: threatModel('Audit log export') }),
  ],
  ['create in PAY', ['ok', 'ok', 400], (client) => client.issues.createIssue({ fields: inPay('Task', 'Rotate keys') })],
  [
    'bulk create, one of them wrong',
    ['ok', 'ok', 400],
    (client) =>
      client.issues.createIssues({
        issueUpdates: [{ fields: inPay('Task', 'Alert on spikes') }, { fields: inPay('Task', '') }],
      }),
  ],
  [
    'the fields that can be filled in',
    ['ok', 'ok', 404],
    (client) => client.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: 'PAY', issueTypeId: '10002' }),
  ],
  [
    'move a ticket of one’s own to another type, and look at the task',
    ['ok', 'ok', 400],
    async (client) => {
      const { key } = await client.issues.createIssue({ fields: inPay('Task', 'Rotate keys') });
      const targetToSourcesMapping = {
        'PAY,10004': {
          inferClassificationDefaults: true,
          inferFieldDefaults: true,
          inferStatusDefaults: true,
          inferSubtaskTypeDefault: true,
          issueIdsOrKeys: [key],
        },
      };
      const { taskId } = await client.issueBulkOperations.submitBulkMove({ targetToSourcesMapping });
      return client.issueBulkOperations.getBulkOperationProgress({ taskId: taskId ?? '' });
    },
  ],
  [
    'edit in SEC',
    ['ok', 400, 400],
    (client, { model }) => client.issues.editIssue({ issueIdOrKey: model.key, fields: { labels: ['api', 'partner'] } }),
  ],
  [
    'edit in PAY',
    ['ok', 'ok', 400],
    (client, { ticket }) => client.issues.editIssue({ issueIdOrKey: ticket.key, update: { labels: [{ add: 'now' }] } }),
  ],
  [
    'comment in SEC',
    ['ok', 'ok', 400],
    (client, { model }) => client.issueComments.addComment({ issueIdOrKey: model.key, body: adf('Agreed.') }),
  ],
  [
    'attach a file in SEC',
    ['ok', 403, 403],
    (client, { model }) =>
      client.issueAttachments.addAttachment({
        issueIdOrKey: model.key,
        attachments: { filename: 'diagram.png', content: Buffer.from('PNG') },
      }),
  ],
  [
    'detach what a colleague attached',
    ['ok', 403, 403],
    async (client, { model }, { colleague }) => {
      const [attachment] = await colleague.issueAttachments.addAttachment({
        issueIdOrKey: model.key,
        attachments: { filename: 'old.png', content: Buffer.from('PNG') },
      });
      return client.issueAttachments.removeAttachment({ id: attachment?.id ?? '' });
    },
  ],
  [
    'comment in PAY',
    ['ok', 400, 400],
    (client, { ticket }) => client.issueComments.addComment({ issueIdOrKey: ticket.key, body: adf('Started.') }),
  ],
  [
    "edit the engineer's comment",
    ['ok', 400, 400],
    (client, { model, commentId }) =>
      client.issueComments.updateComment({
        issueIdOrKey: model.key,
        id: commentId,
        body: { body: adf('Agreed, with a note.') },
      }),
  ],
  [
    'transition in PAY',
    ['ok', 400, 400],
    (client, { ticket }) => client.issues.doTransition({ issueIdOrKey: ticket.key, transition: { id: '21' } }),
  ],
  [
    'link from PAY to SEC',
    ['ok', 'ok', 401],
    (client, { model, ticket }) =>
      client.issueLinks.linkIssues({
        type: { name: 'Blocks' },
        inwardIssue: { key: ticket.key },
        outwardIssue: { key: model.key },
      }),
  ],
  [
    'link from SEC to PAY',
    ['ok', 401, 401],
    (client, { model, ticket }) =>
      client.issueLinks.linkIssues({
        type: { name: 'Relates' },
        inwardIssue: { key: model.key },
        outwardIssue: { key: ticket.key },
      }),
  ],
  [
    'set a property in SEC',
    ['ok', 403, 403],
    (client, { model }) =>
      client.issueProperties.setIssueProperty({ issueIdOrKey: model.key, propertyKey: 'note', body: { seen: true } }),
  ],
  [
    'watch for oneself',
    ['ok', 'ok', 'ok'],
    (client, { model }, { accountId }) =>
      client.issueWatchers.addWatcher({ issueIdOrKey: model.key, body: text(accountId) }),
  ],
  [
    'watch for somebody else',
    ['ok', 403, 403],
    (client, { model, accountId }) =>
      client.issueWatchers.addWatcher({ issueIdOrKey: model.key, body: text(accountId) }),
  ],
  [
    'stop watching',
    ['ok', 'ok', 'ok'],
    (client, { model }, { accountId }) => client.issueWatchers.removeWatcher({ issueIdOrKey: model.key, accountId }),
  ],
  [
    'hang a remote link on a ticket',
    ['ok', 'ok', 403],
    (client, { ticket }) =>
      client.issueRemoteLinks.createOrUpdateRemoteIssueLink({
        issueIdOrKey: ticket.key,
        globalId: 'design-review',
        object: { title: 'Design review', url: 'https://wiki.example.com/review' },
      }),
  ],
  [
    'remove a comment of somebody else',
    ['ok', 400, 400],
    async (client, { model }, { colleague }) => {
      const { id = '' } = await colleague.issueComments.addComment({ issueIdOrKey: model.key, body: adf('Can wait.') });
      return client.issueComments.deleteComment({ issueIdOrKey: model.key, id });
    },
  ],
  [
    'remove a property in PAY',
    ['ok', 'ok', 403],
    async (client, { ticket }, { owner }) => {
      const property = { issueIdOrKey: ticket.key, propertyKey: 'spare' };
      await owner.issueProperties.setIssueProperty({ ...property, body: { any: 1 } });
      return client.issueProperties.deleteIssueProperty(property);
    },
  ],
  [
    'unlink',
    ['ok', 'ok', 401],
    async (client, { model, ticket }, { owner }) => {
      const pair = { inwardIssue: { key: ticket.key }, outwardIssue: { key: model.key } };
      await owner.issueLinks.linkIssues({ type: { name: 'Relates' }, ...pair });
      const { fields } = await owner.issues.getIssue({ issueIdOrKey: ticket.key, fields: ['issuelinks'] });
      const links: { id: string; type: { name: string }; outwardIssue?: unknown }[] = fields?.['issuelinks'] ?? [];
      const linkId = links.find((link) => link.type.name === 'Relates' && link.outwardIssue !== undefined)?.id ?? '';
      return client.issueLinks.deleteIssueLink({ linkId });
    },
  ],
  [
    'delete in PAY',
    ['ok', 403, 403],
    async (client, _scene, { owner }) => {
      const { key } = await owner.issues.createIssue({ fields: inPay('Task', 'Spare') });
      return client.issues.deleteIssue({ issueIdOrKey: key });
    },
  ],
];
