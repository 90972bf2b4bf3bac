/** Go-live as the team lives it: refused, put right, notified, step 5 ticked; and the history says who did what. */
import { expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { readyToFile } from '../support/crash-walk.ts';
import { moveTo } from '../support/story.ts';
import { violations } from './axe.ts';
import { openIssue } from './panel-page.ts';

let kit: Kit;
let key: string;
let ticket: string;
test.beforeEach(async () => {
  test.slow();
  kit = await start({ seed: 'empty' });
  const { model, panel, ids, destination } = await readyToFile(kit, kit.as('engineer'), 1);
  ({ key } = model);
  const answer = await panel.call('fileTickets', { ids, destination });
  ticket = answer.value.items[0]?.tickets?.[0]?.key ?? '';
  const accountId = kit.jira.userByEmail('security@example.com')?.accountId ?? '';
  await panel.call('namePerson', { role: 'security', accountId, named: true });
  await panel.call('askFollowUp', { requestId: crypto.randomUUID(), text: 'Who can read the bucket?', to: null });
  await kit.settle();
});
test.afterEach(() => kit.close());

test('a go-live is refused, put right and notified; step 5 ticks itself, and it can be taken back', async ({
  page,
}) => {
  const { frame, region, tab } = await openIssue(page, kit, { key, user: 'lead' });
  await tab('Follow up');
  const part = region.getByRole('region', { name: 'Ready for go-live?' });
  await expect(part.getByText('1 Medium recommendation is open')).toBeVisible();
  await expect(part.getByText('1 follow-up question is unanswered')).toBeVisible();
  await expect(part.getByRole('button', { name: 'Notify the security team' })).toHaveCount(0);
  await part.getByRole('button', { name: 'Go to R1' }).hover();
  expect(await violations(page)).toEqual([]);

  // Each line leads to what it names, by keyboard.
  await part.getByRole('button', { name: 'Go to R1' }).press('Enter');
  await expect(frame.locator('li.ticket-line a').first()).toBeVisible();
  await expect(frame.locator('li.ticket-line:focus, li.ticket-line :focus')).toHaveCount(1);
  await part.getByRole('button', { name: 'Go to F1' }).press('Enter');
  await expect(frame.locator('li[aria-label^="F1:"] :focus')).toHaveCount(1);
  await frame.getByRole('textbox', { name: 'Answer to F1' }).fill('Only the settlement service');
  await page.keyboard.press('Control+Enter');
  await tab('Follow up');
  await expect(part.getByText('1 follow-up question is unanswered')).toHaveCount(0);

  await moveTo(kit.as('engineer'), ticket, 'Done');
  await kit.settle();
  await expect(part.getByText('Nothing stands in the way.')).toBeVisible();
  await expect(region.getByText('Ready to go live', { exact: true })).toBeVisible();
  await expect(part.getByText('One comment on this issue tells:')).toContainText('Security engineer');
  await part.getByRole('button', { name: 'Notify the security team' }).press('Enter');

  await expect(part.getByRole('group', { name: 'The security team was notified' })).toBeFocused();
  await expect(part).toContainText('by you');
  const step = region.getByRole('checkbox', { name: 'Notify the security team before go-live' });
  await expect(step).toBeChecked();
  await expect(step).toBeDisabled();
  await expect(step).toHaveAccessibleDescription(/^the security team was notified by you ·/);
  expect(await violations(page)).toEqual([]);

  await part.getByRole('button', { name: 'Take it back…' }).press('Enter');
  await part.getByRole('button', { name: 'Take the notice back' }).press('Enter');
  await expect(part.getByText('Say why; a few words are enough.')).toBeVisible();
  await part.getByRole('textbox', { name: 'Why is the notice taken back?' }).fill('The launch moved to May');
  await part.getByRole('button', { name: 'Take the notice back' }).press('Enter');
  await expect(step).not.toBeChecked();
  await expect(part.getByText('The launch moved to May')).toBeVisible();
});

test('the history says who changed what, from what to what, and of one item alone', async ({ page }) => {
  const lead = await openIssue(page, kit, { key, user: 'lead' });
  await lead.tab('Meet');
  await lead.item('R1').getByRole('radio', { name: 'High' }).click();
  await kit.settle();
  await lead.tab('Report');
  const part = lead.region.getByRole('region', { name: 'History' });
  await part.getByRole('button', { name: 'Show who changed what' }).press('Enter');
  const lines = part.getByRole('list', { name: 'History' }).getByRole('listitem');
  await expect(lines.first()).toContainText('Priority');
  await expect(lines.first()).toContainText('Medium');
  await expect(lines.first()).toContainText('High');
  await expect(lines.first()).toContainText('by you');
  await expect(part).toContainText('by Engineer');
  await expect(part.getByText(/The model was created on/)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await part.getByRole('textbox', { name: 'Only of one item' }).fill('nonsense');
  await page.keyboard.press('Enter');
  await expect(part.getByText('Type the id of an item, such as T1 or R3.')).toBeVisible();
  await part.getByRole('textbox', { name: 'Only of one item' }).fill('t1');
  await page.keyboard.press('Enter');
  await expect(lines).toHaveText([/T1.*Added/]);
  await part.getByRole('button', { name: 'Show everything' }).click();
  await expect(lines.first()).toContainText('R1');

  await page.setViewportSize({ width: 360, height: 800 });
  const wide = await lead.frame.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
