/** What tickets say and hold, and linking ones that exist: by keyboard, from what the target needs to unlinking. */
import { type Locator, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { capture, createIssue, epic, openPanel, relate, threatModel } from '../support/story.ts';
import { violations } from './axe.ts';
import { openIssue } from './panel-page.ts';

let kit: Kit;
let key: string;
let existing: string;
test.beforeEach(async () => {
  // Several looks at whole pages in each.
  test.slow();
  const team = { id: 'customfield_10100', name: 'Team', type: 'select', options: ['Checkout', 'Ledger'] } as const;
  const where = { projectKey: 'PAY', issueTypeNames: ['Task'], required: true };
  kit = await start({ seed: 'empty', customFields: [{ ...team, ...where }] });
  const engineer = kit.as('engineer');
  const model = await threatModel(engineer);
  await relate(engineer, model, await epic(kit.as('product')));
  const bug = { project: { key: 'PAY' }, issuetype: { name: 'Bug' }, summary: 'Rotate the partner keys' };
  ({ key: existing } = await createIssue(engineer, bug));
  ({ key } = model);
  await kit.settle();
  await capture(await openPanel(engineer, key), 3);
});
test.afterEach(() => kit.close());

const button = (within: Locator, name: string | RegExp) => within.getByRole('button', { name });

test('what the project needs is asked for first, details change the tickets, and one that exists is linked and unlinked', async ({
  page,
}) => {
  const { frame, item, tab, region } = await openIssue(page, kit, { key, user: 'security' });
  await tab('Follow up');
  const team = frame.getByRole('combobox', { name: 'Team', exact: true });
  await expect(team).toBeVisible();
  await expect(region).toContainText('Everybody who can see Payments (PAY) will be able to read');
  await button(region, 'File tickets').press('Enter');
  await expect(team).toBeFocused();
  await expect(region).toContainText('"Team" is needed. Fill it in.');
  await expect(button(region, /^File \d/)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await team.selectOption('Ledger');

  await button(region, 'Change details').press('Enter');
  await frame.getByRole('radio', { name: /^Only a link/ }).check();
  await expect(region).toContainText('these tickets say: only where to read more');
  await frame.getByRole('checkbox', { name: /^R3 / }).uncheck();
  await frame.getByRole('textbox', { name: 'Labels', exact: true }).fill('security q1');
  await frame.getByLabel('Due date', { exact: true }).fill('2026-12-01');
  await button(region, 'Choose: Assignee').press('Enter');
  await page.keyboard.type('lead');
  await button(region, /^Lead/).press('Enter');
  await button(region, 'Own values for R2').press('Enter');
  await frame.getByLabel('Due date of R2').fill('2026-11-01');
  await frame
    .getByRole('combobox', { name: 'How the ticket is linked' })
    .selectOption({ label: `The ticket blocks ${key}` });
  expect(await violations(page)).toEqual([]);
  await button(region, 'File tickets').press('Enter');
  await button(region, 'File 2 tickets').press('Enter');
  await expect(region).toContainText('2 tickets filed');
  const ticket = item('R1').getByRole('link', { name: /^PAY-/ });
  await expect(ticket).toBeVisible();
  const { body } = await kit.as('engineer').get(`/rest/api/3/issue/${await ticket.textContent()}`);
  expect(body).toMatchObject({
    fields: {
      summary: `Security recommendation R1 of ${key}`,
      labels: ['q1', 'security'],
      duedate: '2026-12-01',
      assignee: { displayName: expect.stringMatching(/^Lead/) },
      customfield_10100: { value: 'Ledger' },
      issuelinks: [{ type: { name: 'Blocks' } }],
    },
  });

  const link = button(item('R3'), 'Link a ticket to R3');
  await link.press('Enter');
  const box = frame.getByRole('textbox', { name: /^Ticket for R3/ });
  await expect(box).toBeFocused();
  await box.fill(key);
  await expect(region).toContainText('No ticket that you can see fits this.');
  await box.fill('rotate partner');
  await expect(button(item('R3'), `Link ${existing}`)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await box.press('Enter');
  await expect(item('R3').getByRole('link', { name: existing })).toBeVisible();
  await expect(link).toBeFocused();

  await button(item('R3'), `Unlink ${existing} from R3`).press('Enter');
  await expect(item('R3')).toContainText(`${existing} stays in Jira as it is`);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(item('R3').getByRole('link')).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(item('R3')).toContainText('Not filed');
});
