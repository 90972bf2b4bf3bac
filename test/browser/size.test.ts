/** Another size by hand, and the row beside the issue that opens the panel. */
import { type FrameLocator, type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { comments, openPanel, search, threatModel } from '../support/story.ts';
import { expectNoneTooWide, looks, violations } from './axe.ts';
import { openIssue } from './panel-page.ts';

let kit: Kit;
let key: string;
test.beforeEach(async () => {
  kit = await start({ seed: 'empty' });
  ({ key } = await threatModel(kit.as('engineer')));
  await kit.settle();
});
test.afterEach(() => kit.close());

const reason = 'Two teams build it, and it books money';

async function openRow(page: Page): Promise<FrameLocator> {
  // By keyboard: right after a long scroll Chromium may still give a click to the frame that was there before.
  await page.locator('details.context-row > summary').focus();
  await page.keyboard.press('Enter');
  const row = page.frameLocator('details.context-row iframe');
  await row.getByRole('progressbar', { name: 'Threat model progress' }).waitFor();
  return row;
}

test('somebody who may edit sets another size by keyboard alone, and everybody sees who, which and why', async ({
  page,
}) => {
  const panel = await openIssue(page, kit, { key, user: 'security' });
  const another = panel.frame.getByRole('button', { name: 'Set another size' });
  await another.focus();
  await page.keyboard.press('Enter');
  await expect(panel.frame.getByRole('radio', { name: /^None/ })).toBeFocused();
  const set = panel.frame.getByRole('button', { name: 'Set this size' });
  await set.press('Enter');
  await expect(panel.frame.getByRole('form').getByText('Choose a size first.')).toBeVisible();
  await expect(panel.frame.getByRole('radio', { name: /^None/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await set.press('Enter');
  const why = panel.frame.getByRole('textbox', { name: 'Why another size?' });
  await expect(why).toBeFocused();
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
  await expect(panel.frame.getByText(reason).first()).toBeVisible();
  await expect(another).toBeFocused();
  await expect(panel.region.getByText(/Set by a person\. The rules say (Small|Medium|Large)\./)).toBeVisible();
  await expect(panel.frame.getByRole('button', { name: 'Ask anyway' })).toBeVisible();
  await expect(panel.region.getByText('nobody waits for these')).toBeVisible();
  await expect(panel.region.getByText('Not answered yet')).toHaveCount(0);
  await panel.frame.getByText('2 sizes so far').click();
  await expect(panel.region.getByText(/None instead of (Small|Medium|Large), set by a person/)).toBeVisible();

  await kit.settle();
  const written = await comments(kit.as('engineer'), key);
  expect(written).toHaveLength(1);
  expect(JSON.stringify(written)).toContain(reason);
  expect(await search(kit.as('engineer'), 'threatModelSizeSetByHand = 1 AND threatModelSize = "none"')).toEqual([key]);
  await page.reload();
  await expect(panel.frame.getByText(reason).first()).toBeVisible();
});

test('who may only comment sees size and reason, and no form', async ({ page }) => {
  const panel = await openIssue(page, kit, { key, user: 'partner' });
  await expect(panel.frame.getByRole('tab', { name: 'Prepare' })).toBeVisible();
  await expect(panel.frame.getByRole('button', { name: 'Set another size' })).toHaveCount(0);
});

test('what was typed stays when somebody else was first, and their size is shown', async ({ page }) => {
  const panel = await openIssue(page, kit, { key, user: 'security' });
  await panel.frame.getByRole('button', { name: 'Set another size' }).click();
  await panel.frame.getByRole('radio', { name: /^None/ }).check();
  const why = panel.frame.getByRole('textbox', { name: 'Why another size?' });
  await why.fill(reason);
  const theirs = { size: 'S', reason: 'Behind a flag, for one partner' };
  expect(await (await openPanel(kit.as('lead'), key)).call('setSize', theirs)).toMatchObject({ ok: true });
  await panel.frame.getByRole('button', { name: 'Set this size' }).click();
  await expect(panel.frame.getByRole('form')).toContainText('Somebody set another size before you');
  await expect(panel.frame.getByText(theirs.reason).first()).toBeVisible();
  await expect(why).toHaveValue(reason);
  await panel.frame.getByRole('button', { name: 'Set this size' }).click();
  await expect(panel.frame.getByText(reason).first()).toBeVisible();
});

test('the row shows size, stage and progress in one invocation, and opens the panel, which can be used there', async ({
  page,
}) => {
  await openIssue(page, kit, { key, user: 'engineer' });
  const before = kit.invocations().length;
  const row = await openRow(page);
  const calls = kit.invocations().slice(before);
  expect(calls.map((one) => one.cause)).toEqual(['invoke:glance']);
  expect(calls[0]?.calls.filter((one) => one.to === 'jira')).toHaveLength(1);
  await expect(row.getByText(/^(Small|Medium|Large)$/)).toBeVisible();
  await expect(row.getByText('Preparing')).toBeVisible();
  await expect(row.getByRole('region', { name: 'Threat model', exact: true })).toHaveCount(0);
  await expect(row.getByRole('progressbar', { name: 'Recommendations done' })).toHaveCount(0);

  await row.getByRole('button', { name: 'Open the threat model' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog').frameLocator('iframe');
  await dialog.getByRole('tab', { name: 'Meet' }).click();
  const threat = dialog.getByRole('textbox', { name: 'Add a threat' });
  await threat.fill('Somebody uploads a file in another partner’s name');
  await threat.press('Enter');
  await expect(dialog.locator('[aria-label^="T1"]').first()).toBeVisible();
  // What lies beneath is inert, and has the same landmarks.
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close the threat model' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row.getByText('Meeting')).toBeVisible();
});

test('where the browser keeps nothing, what was half typed in the dialog of the row is there when it opens again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
    if (window !== window.top) Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await openIssue(page, kit, { key, user: 'engineer' });
  const row = await openRow(page);
  const dialog = page.getByRole('dialog').frameLocator('iframe');
  const box = dialog.getByRole('textbox', { name: 'Add a threat' });
  const open = async () => {
    await row.getByRole('button', { name: 'Open the threat model' }).click();
    await dialog.getByRole('tab', { name: 'Meet' }).click();
  };
  const closeByJira = async () => {
    // What was typed is handed over a quarter of a second after the last key: nobody reaches the × sooner.
    await page.waitForTimeout(1_000);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await open();
  await box.fill('Half a sent');
  await closeByJira();
  await open();
  await expect(box).toHaveValue('Half a sent');
  await closeByJira();
  await open();
  await expect(box).toHaveValue('Half a sent');
  await box.fill('Half a sentence');
  // Without a pause: the dialog's own button hands over what there is.
  await dialog.getByRole('button', { name: 'Close the threat model' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await open();
  await expect(box).toHaveValue('Half a sentence');
  await box.fill('');
  await closeByJira();
  await open();
  await expect(box).toHaveValue('');
});

test('an issue that is no threat model has no row', async ({ page }) => {
  const created = await kit.as('engineer').post('/rest/api/3/issue', {
    fields: { project: { key: 'SEC' }, issuetype: { name: 'Task' }, summary: 'Order badges' },
  });
  await page.goto(`${kit.url}/browse/${(created.body as { key: string }).key}?as=engineer@example.com`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Order badges');
  await expect(page.locator('details.context-row')).toHaveCount(0);
});

for (const { theme, width } of looks) {
  test(`axe finds nothing in row and form, and nothing scrolls sideways: ${theme}, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${kit.url}/?as=security@example.com&theme=${theme}`);
    const panel = await openIssue(page, kit, { key, user: 'security' });
    await openRow(page);
    await panel.frame.getByRole('button', { name: 'Set another size' }).click();
    expect(await violations(page)).toEqual([]);
    await expectNoneTooWide(page);
  });
}
