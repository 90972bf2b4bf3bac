/** After the work: a ticket is late, then done, and a person says whether the threat is covered; a ticket says why it exists. */
import { expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { readyToFile } from '../support/crash-walk.ts';
import { moveTo } from '../support/story.ts';
import { violations } from './axe.ts';
import { openIssue } from './panel-page.ts';

/** The headings of a ticket's description have the levels that Jira gives them. */

let kit: Kit;
test.beforeEach(async () => {
  kit = await start({ seed: 'empty' });
});
test.afterEach(() => kit.close());

async function filedTicket(): Promise<{ model: string; ticket: string }> {
  const { model, ids, destination, panel } = await readyToFile(kit, kit.as('engineer'), 1);
  const filed = await panel.call('fileTickets', { ids, destination });
  await kit.settle();
  return { model: model.key, ticket: filed.value.items[0]?.tickets?.[0]?.key ?? '' };
}

test('a ticket that is late, then done: a person is asked whether the threat is covered, and answers', async ({
  page,
}) => {
  const engineer = kit.as('engineer');
  const lead = kit.jira.userByEmail('lead@example.com')?.accountId;
  const { model, ticket } = await filedTicket();
  await engineer.put(`/rest/api/3/issue/${ticket}`, {
    fields: { assignee: { accountId: lead }, duedate: '2020-01-31' },
  });
  await kit.settle();
  const panel = await openIssue(page, kit, { key: model, user: 'engineer' });
  await panel.tab('Follow up');

  await test.step('who works on it, and that it is late in words', async () => {
    await expect(panel.item('R1')).toContainText('Assigned to Lead engineer');
    await expect(panel.item('R1')).toContainText('Overdue since');
    await expect(panel.frame.getByText('Is it covered now?')).toHaveCount(0);
  });

  await moveTo(engineer, ticket, 'Done');
  await kit.settle();

  await test.step('the open end leads to the question', async () => {
    await panel.tab('Meet');
    await panel.frame.getByRole('button', { name: /1 threat waits for a word whether it is covered/ }).click();
    const question = panel.frame.getByRole('group', { name: 'Is T1 covered now?' });
    await expect(question.getByRole('button', { name: 'Yes, it is covered: T1' })).toBeFocused();
    await expect(panel.frame.getByText(`Done: R1 (${ticket})`)).toBeVisible();
  });

  await test.step('something is left: that needs words', async () => {
    await panel.frame.getByRole('button', { name: 'No, something is left: T1' }).click();
    await panel.frame.getByRole('button', { name: 'Save the answer' }).click();
    await expect(panel.frame.getByText('Say in a few words what is left').first()).toBeVisible();
    await panel.frame.getByRole('textbox', { name: 'What is left of T1?' }).fill('Old files are not signed');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(panel.frame.getByText('T1: something is left').first()).toBeVisible();
    await expect(panel.frame.getByText('Old files are not signed')).toBeVisible();
  });

  await test.step('answered again, it is mitigated for a reason that is filled in', async () => {
    await panel.frame.getByRole('button', { name: 'Answer again whether T1 is covered' }).click();
    await panel.frame.getByRole('button', { name: 'Yes, it is covered: T1' }).click();
    const reason = panel.frame.getByRole('textbox', { name: 'Why T1 is mitigated' });
    await expect(reason).toHaveValue(`Done: R1 (${ticket}).`);
    await panel.frame.getByRole('button', { name: 'Save the answer' }).click();
    await expect(panel.frame.getByText('T1 is covered', { exact: true }).first()).toBeVisible();
    await panel.tab('Meet');
    await expect(panel.item('T1')).toContainText('Mitigated');
    await expect(panel.frame.getByRole('button', { name: /waits for a word/ })).toHaveCount(0);
  });
});

test('a ticket says on its own page why it exists', async ({ page }) => {
  const { model, ticket } = await filedTicket();
  await page.goto(`${kit.url}/browse/${ticket}?as=engineer@example.com`);
  await page.locator('summary', { hasText: 'Why this ticket exists' }).click();
  const row = page.frameLocator('.context-row iframe.app-frame');
  await expect(row.getByRole('heading', { name: 'Recommendation R1' })).toBeVisible();
  await expect(row.getByText('Somebody uploads a file in another partner’s name')).toBeVisible();
  await expect(row.getByText('Do this, or get approval')).toBeVisible();
  await expect(row.getByRole('link', { name: `Open ${model}` })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
