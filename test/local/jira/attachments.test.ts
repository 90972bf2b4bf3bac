import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINEER, OUTSIDER, PARTNER, READER, SECURITY, startJira, threatModel } from './support/local-jira.ts';
import { serveJira } from './support/serve-jira.ts';
import type { ServedJira } from './support/serve-jira.ts';

let served: ServedJira;
let key: string;

beforeAll(async () => {
  served = await serveJira();
  ({ key } = await served.client(SECURITY).issues.createIssue({ fields: threatModel('Payouts API') }));
});
afterAll(async () => {
  await served.close();
});

const attachmentsOf = async (): Promise<{ id: string; filename: string }[]> => {
  const { fields } = await served.client(READER).issues.getIssue({ issueIdOrKey: key, fields: ['attachment'] });
  return fields?.['attachment'] ?? [];
};
const attach = (email: string, filename = 'diagram.png') =>
  served
    .client(email)
    .issueAttachments.addAttachment({ issueIdOrKey: key, attachments: { filename, content: Buffer.from('PNG') } });
const upload = (headers: Record<string, string>, form: FormData) =>
  fetch(`${served.url}/rest/api/3/issue/${key}/attachments`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${ENGINEER}:x`).toString('base64')}`, ...headers },
    body: form,
  });

describe('attachments', () => {
  it('show in their issue with name, type, size and who attached them', async () => {
    const [added] = await attach(ENGINEER);
    expect(added).toMatchObject({ filename: 'diagram.png', mimeType: 'image/png', size: 3 });
    expect(added?.author).toMatchObject({ displayName: 'Engineer' });
    expect(await attachmentsOf()).toMatchObject([{ id: added?.id, filename: 'diagram.png' }]);
  });

  it('need Create attachments, and a sight of the issue', async () => {
    await expect(attach(PARTNER)).rejects.toMatchObject({ status: 403 });
    await expect(attach(OUTSIDER)).rejects.toMatchObject({ status: 404 });
  });

  it('need the header against forged forms, and a part named file', async () => {
    const form = new FormData();
    form.append('file', new File(['x'], 'notes.txt'));
    expect((await upload({}, form)).status).toBe(403);
    const other = new FormData();
    other.append('attachment', new File(['x'], 'notes.txt'));
    expect((await upload({ 'X-Atlassian-Token': 'no-check' }, other)).status).toBe(400);
  });

  it('are deleted by whoever attached them, or may delete all; then the issue has them no more', async () => {
    const before = await attachmentsOf();
    const [mine] = await attach(ENGINEER, 'mine.png');
    const [theirs] = await attach(SECURITY, 'theirs.png');
    const remove = (email: string, id = '') => served.client(email).issueAttachments.removeAttachment({ id });
    await expect(remove(ENGINEER, theirs?.id)).rejects.toMatchObject({ status: 403 });
    await remove(ENGINEER, mine?.id);
    await remove(SECURITY, theirs?.id);
    await expect(remove(SECURITY, theirs?.id)).rejects.toMatchObject({ status: 404 });
    expect(await attachmentsOf()).toEqual(before);
  });
});

describe('the lead of a component', () => {
  it('is shown among the components of its project', async () => {
    const { as, accountId } = startJira();
    const body = { project: 'PAY', name: 'Vault', leadAccountId: accountId(ENGINEER) };
    expect((await as(SECURITY)('POST', 'component', body)).status).toBe(201);
    const unknown = { project: 'PAY', name: 'Cellar', leadAccountId: 'nobody' };
    expect((await as(SECURITY)('POST', 'component', unknown)).status).toBe(400);
    const { body: components } = await as(READER)('GET', 'project/PAY/components');
    const vault = components.find((one: { name: string }) => one.name === 'Vault');
    expect(vault.lead).toMatchObject({ accountId: accountId(ENGINEER), active: true });
    expect(components.filter((one: object) => 'lead' in one)).toHaveLength(1);
  });
});
