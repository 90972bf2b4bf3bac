import { expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { comments, epic, moveTo, property, search, threatModel } from '../support/story.ts';
import { openIssue } from './panel-page.ts';

const ownIdentityProvider = { summary: 'Sign in with the customer’s own identity provider' };

let kit: Kit;
test.beforeEach(async () => {
  kit = await start({ seed: 'empty' });
});
test.afterEach(() => kit.close());

test('a new Threat model issue is sized, filled in, filed and followed to done', async ({ page }) => {
  const parent = await epic(kit.as('product'));

  await test.step('the engineer creates it in the dialog, linked to the epic', async () => {
    await page.goto(`${kit.url}/projects/SEC?as=engineer@example.com`);
    await page.getByRole('banner').getByText('Create', { exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Project').selectOption({ label: 'Security (SEC)' });
    await dialog.getByLabel('Issue type').selectOption({ label: 'Threat model' });
    await dialog.getByLabel('Summary').fill('Let partners upload settlement files through a new public API');
    await dialog
      .getByLabel('Description')
      .fill('A new upload service, called by partners with API keys. The files hold names and bank account numbers.');
    await dialog.getByLabel('Link type').selectOption({ label: 'relates to' });
    await dialog.getByLabel('Linked issue').fill(parent.key);
    await dialog.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Let partners upload settlement files');
    await kit.settle();
    expect(JSON.stringify(await comments(kit.as('engineer'), 'SEC-1'))).toMatch(/Small|Medium|Large/);
  });

  const panel = await openIssue(page, kit, { key: 'SEC-1', user: 'engineer' });

  await test.step('the panel shows size, reasons and the five steps', async () => {
    await expect(panel.region.getByText(/^(Small|Medium|Large)$/).first()).toBeVisible();
    await expect(panel.region.getByRole('checkbox')).toHaveCount(5);
    for (const name of ['Prepare', 'Meet', 'Follow up', 'Report']) {
      await expect(panel.frame.getByRole('tab', { name, exact: true })).toBeVisible();
    }
  });

  await test.step('in the meeting, Enter adds and focus stays', async () => {
    await panel.tab('Meet');
    const lastThing = panel.frame.getByRole('textbox', { name: 'Add what must not happen' });
    await lastThing.fill('Money is booked to the wrong partner');
    await lastThing.press('Enter');
    await expect(lastThing).toBeFocused();
    await expect(lastThing).toHaveValue('');
    const threat = panel.frame.getByRole('textbox', { name: 'Add a threat' });
    await threat.fill('Somebody with a stolen API key uploads a file in a partner’s name');
    await threat.press('Enter');
    await expect(panel.item('T1')).toBeVisible();
    const recommendation = panel.frame.getByRole('textbox', { name: 'Add a recommendation' }).first();
    for (const text of ['Let partners sign every file', 'Ask a second person to release large files']) {
      await recommendation.fill(text);
      await recommendation.press('Enter');
      await expect(recommendation).toBeFocused();
    }
    await expect(panel.item('R2')).toBeVisible();
    const priority = panel
      .item('R1')
      .getByRole('group', { name: 'Priority' })
      .or(panel.item('R1').getByRole('radiogroup', { name: 'Priority' }));
    await priority.getByText('High', { exact: true }).click();
    await expect(panel.item('R1')).toContainText('Do this first, or get approval');
  });

  await test.step('everything is there after a reload', async () => {
    await kit.settle();
    await page.reload();
    await panel.tab('Meet');
    await expect(panel.frame.getByText('Money is booked to the wrong partner')).toBeVisible();
    await expect(panel.item('R1')).toContainText('Let partners sign every file');
    await expect(
      panel
        .item('R1')
        .getByRole('radio', { name: 'High' })
        .or(panel.item('R1').getByRole('button', { name: 'High', pressed: true })),
    ).toBeChecked();
  });

  await test.step('File tickets creates one child ticket per recommendation under the epic', async () => {
    await panel.tab('Follow up');
    await panel.frame.getByRole('button', { name: 'File tickets', exact: true }).click();
    await panel.frame.getByRole('button', { name: 'File 2 tickets', exact: true }).click();
    await expect(panel.frame.getByText('PAY-2')).toBeVisible();
    await kit.settle();
    expect(await search(kit.as('engineer'), `parent = ${parent.key}`)).toHaveLength(2);
  });

  await test.step('a ticket that is done in Jira is done in the panel, and the property follows', async () => {
    await moveTo(kit.as('lead'), 'PAY-2', 'Done');
    await kit.settle();
    await page.reload();
    const bar = panel.frame.getByRole('progressbar', { name: 'Recommendations done' });
    await expect(bar).toHaveAttribute('aria-valuenow', '50');
    expect(await property(kit.as('engineer'), 'SEC-1')).toMatchObject({ progress: 50, openHigh: 0 });
  });

  await test.step('a deleted ticket says so', async () => {
    await kit.as('admin').delete('/rest/api/3/issue/PAY-3');
    await kit.settle();
    await page.reload();
    await panel.tab('Follow up');
    await expect(panel.frame.getByText(/ticket deleted/i)).toBeVisible();
  });

  await test.step('the report lists the recommendations by priority with their threats', async () => {
    await panel.tab('Report');
    const report = panel.region;
    await expect(report).toContainText('High: Do this first, or get approval');
    await expect(report).toContainText('Somebody with a stolen API key');
    await expect(panel.frame.getByRole('button', { name: /copy/i })).toBeVisible();
  });
});

test('a panel load costs one bridge call and one function invocation', async ({ page }) => {
  await threatModel(kit.as('engineer'), ownIdentityProvider);
  await kit.settle();
  const before = kit.invocations().length;
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/bridge/invoke')) calls.push(request.postData() ?? '');
  });
  const panel = await openIssue(page, kit, { key: 'SEC-1', user: 'engineer' });
  await expect(panel.frame.getByRole('tab', { name: 'Meet', exact: true })).toBeVisible();
  expect(calls).toHaveLength(1);
  expect(
    kit
      .invocations()
      .slice(before)
      .map((one) => one.cause),
  ).toEqual(['invoke:open']);
});

test('what was typed stays when the app does not answer, and is sent on retry', async ({ page }) => {
  await threatModel(kit.as('engineer'), ownIdentityProvider);
  await kit.settle();
  const panel = await openIssue(page, kit, { key: 'SEC-1', user: 'engineer' });
  await panel.tab('Meet');
  kit.faults({ crashAt: 1, match: 'invoke:addThreat', times: 1 });
  const threat = panel.frame.getByRole('textbox', { name: 'Add a threat' });
  await threat.fill('Somebody links their account to another customer’s');
  await threat.press('Enter');
  await panel.frame.getByRole('button', { name: /retry/i }).first().click();
  await expect(panel.item('T1')).toContainText('Somebody links their account');
  await expect(panel.frame.getByRole('button', { name: /retry/i })).toHaveCount(0);
});

test('somebody who may only read sees the model and cannot type', async ({ page }) => {
  await threatModel(kit.as('engineer'), ownIdentityProvider);
  await kit.settle();
  const panel = await openIssue(page, kit, { key: 'SEC-1', user: 'reader' });
  await panel.tab('Meet');
  await expect(panel.region).toContainText(/comment/i);
  await expect(
    panel.frame.getByRole('textbox', { name: 'Add a threat' }).and(panel.frame.locator(':enabled')),
  ).toHaveCount(0);
});
