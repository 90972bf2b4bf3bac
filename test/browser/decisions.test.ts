/** A lead declines what is High, security approves it in two clicks: by name and keyboard, and for axe. */
import { type Browser, type Locator, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { capture, listApprovers, openPanel, property, threatModel } from '../support/story.ts';
import { violations } from './axe.ts';
import { type PanelPage, openIssue } from './panel-page.ts';

let kit: Kit;
let key: string;
test.beforeEach(async () => {
  test.slow();
  kit = await start({ seed: 'empty' });
  ({ key } = await threatModel(kit.as('engineer')));
  await kit.settle();
  const panel = await openPanel(kit.as('engineer'), key);
  await capture(panel, 2);
  await panel.call('setPriority', { id: 'R1', rev: 1, priority: 'high' });
  await panel.call('setPriority', { id: 'R2', rev: 1, priority: 'low' });
});
test.afterEach(() => kit.close());

async function followUp(browser: Browser, user: string): Promise<PanelPage> {
  const context = await browser.newContext();
  const panel = await openIssue(await context.newPage(), kit, { key, user });
  await panel.tab('Follow up');
  return panel;
}

const button = (within: Locator, name: string | RegExp) => within.getByRole('button', { name });

test('a declined High waits for an approver, who approves it in two clicks; the lead cannot', async ({ browser }) => {
  const lead = await followUp(browser, 'lead');
  const act = button(lead.region, 'Decide: decide on R1');
  await act.click();
  const form = lead.frame.getByRole('form', { name: 'What becomes of R1?' });
  await expect(form.getByRole('radio', { name: /^Accept/ })).toBeFocused();
  await form.getByRole('radio', { name: /^Decline/ }).check();
  await button(form, 'Decide and ask for approval').click();
  await expect(form.getByText('Say why: whoever approves has nothing else to go by.')).toBeVisible();
  await form.getByLabel('Why is the risk taken?').fill('The partner replaces this interface in spring');
  await expect(form.getByLabel('Last day')).not.toHaveValue('');
  expect(await violations(lead.page)).toEqual([]);
  await button(form, 'Decide and ask for approval').click();
  await expect(button(lead.region, 'Change: decide on R1')).toBeFocused();
  await expect(lead.item('R1')).toContainText('Declined, waits for approval');
  const waiting = lead.frame.getByRole('listitem', { name: /^X1: decline R1/ });
  await expect(waiting).toContainText('Waiting for approval');
  await expect(button(waiting, 'Approve X1')).toHaveCount(0);

  const security = await followUp(browser, 'security');
  const asked = security.frame.getByRole('listitem', { name: /^X1: decline R1/ });
  await expect(asked).toContainText('The partner replaces this interface in spring');
  await button(asked, 'Approve X1').click();
  const confirm = button(asked, /^Approve until/);
  await expect(confirm).toBeFocused();
  expect(await violations(security.page)).toEqual([]);
  await security.page.keyboard.press('Enter');
  await expect(asked).toContainText('Approved');
  await expect(security.item('R1')).toContainText('Declined, approved until');
  await expect(security.region).toContainText('1 of 1 High and Medium recommendations');
  await kit.settle();
  expect(await property(kit.as('reader'), key)).toMatchObject({ openHigh: 0, exceptions: 1 });

  // Told to the panel that is open elsewhere.
  await expect(lead.item('R1')).toContainText('Declined, approved until');
  await lead.tab('Meet');
  await expect(lead.item('R1')).toContainText('Declined');
});

test('a Low is declined freely and taken back; what was typed and not sent is there after a look elsewhere', async ({
  browser,
}) => {
  const lead = await followUp(browser, 'lead');
  await button(lead.region, 'Decide: decide on R2').click();
  const form = lead.frame.getByRole('form', { name: 'What becomes of R2?' });
  await form.getByRole('radio', { name: /^Decline/ }).check();
  await form.getByLabel('Note (optional)').fill('Not worth a sprint');
  await expect(form.getByLabel('Last day')).toHaveCount(0);
  await lead.tab('Meet');
  await lead.tab('Follow up');
  await expect(form.getByLabel('Note (optional)')).toHaveValue('Not worth a sprint');
  await button(form, 'Save decision').click();
  await expect(lead.item('R2')).toContainText('Declined');
  await expect(lead.item('R2')).toContainText('Not worth a sprint');
  await button(lead.region, 'Change: decide on R2').click();
  await form.getByRole('radio', { name: 'Take the decision back' }).check();
  await button(form, 'Save decision').click();
  await expect(lead.item('R2')).not.toContainText('Declined');
});

test('who may only comment asks for an exception ahead of the decision, and an approver says why not', async ({
  browser,
}) => {
  const partner = await followUp(browser, 'partner');
  await button(partner.region, 'Ask for an exception for R1').click();
  const form = partner.frame.getByRole('form', { name: 'Ask for an exception for R1' });
  await form.getByRole('radio', { name: /^Defer/ }).check();
  await form.getByLabel('Why is the risk taken?').fill('The new key store arrives in summer');
  await button(form, 'Ask for it').click();
  const security = await followUp(browser, 'security');
  const asked = security.frame.getByRole('listitem', { name: /^X1: defer R1/ });
  await button(asked, 'Refuse X1').click();
  await button(asked, 'Refuse it').click();
  await expect(asked.getByText(/A refusal needs a note/)).toBeVisible();
  await asked.getByLabel(/^Why not\?/).fill('Use the key store that is there');
  await button(asked, 'Refuse it').click();
  await security.frame.getByText('1 earlier exception').click();
  await expect(asked).toContainText('Use the key store that is there');
});

test('where approvers are listed, exactly they can be asked', async ({ browser }) => {
  await listApprovers(kit, [kit.jira.userByEmail('partner@example.com')?.accountId]);
  const lead = await followUp(browser, 'lead');
  await button(lead.region, 'Decide: decide on R1').click();
  const form = lead.frame.getByRole('form', { name: 'What becomes of R1?' });
  await form.getByRole('radio', { name: /^Decline/ }).check();
  const whom = form.getByRole('combobox', { name: 'Who is to approve' });
  await expect(whom.getByRole('option')).toHaveText(['Whoever may approve', 'Partner']);
  await whom.selectOption({ label: 'Partner' });
  await expect(form.getByText('Partner is told by one comment')).toBeVisible();
});
