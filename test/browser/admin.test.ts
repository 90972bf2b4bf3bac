/** The Admin page as a Jira admin uses it: the check on a healthy and on a broken site, settings, pinning, keyboard. */
import { type FrameLocator, type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { comments, createIssue, threatModel } from '../support/story.ts';
import { violations } from './axe.ts';
import { openIssue } from './panel-page.ts';

let kit: Kit;
test.afterEach(() => kit.close());

const line = (frame: FrameLocator, text: string) => frame.getByRole('listitem').filter({ hasText: text });

async function openAdmin(page: Page, theme = 'light'): Promise<FrameLocator> {
  await page.goto(`${kit.url}/settings/apps/threat-model-admin?as=admin@example.com&theme=${theme}`);
  const frame = page.frameLocator('iframe.app-frame');
  await frame.getByRole('button', { name: 'Check again' }).waitFor();
  return frame;
}

/** Writes another name into the stored settings. */
function renameInStorage({ host }: Kit, from: string, to: string): void {
  const update = "update kvs_records set value = replace(value, ?, ?) where space = 'entity:settings'";
  expect(host.db.prepare(update).run(from, to).changes).toBe(1);
}

test('a healthy site has nothing to fix, and the check says what Jira cannot tell', async ({ page }) => {
  kit = await start({ seed: 'empty' });
  const frame = await openAdmin(page);
  await expect(frame.getByText(/^0 to fix/)).toBeVisible();
  await expect(line(frame, 'Project SEC has the issue type Threat model.')).toContainText('In order');
  await expect(line(frame, 'The app can browse, comment and edit in SEC.')).toContainText('In order');
  await expect(line(frame, 'Security team only')).toContainText('Have a look');
  await expect(line(frame, 'cannot be read from Jira')).toContainText('Have a look');
  await expect(line(frame, 'has not worked on any event yet')).toContainText('Create a Threat model issue');
});

test('on a broken site each fault stands with its remedy', async ({ page }) => {
  kit = await start({ seed: 'empty', appRights: { SEC: ['browse'] } });
  const frame = await openAdmin(page);
  await expect(line(frame, 'In SEC the app lacks these rights: comment, edit.')).toContainText(
    'permission scheme of SEC',
  );
  await expect(line(frame, 'In SEC the app lacks')).toContainText('Fix this');
});

test('an issue type that was renamed after it was saved is named, with those that there are', async ({ page }) => {
  kit = await start({ seed: 'empty' });
  const first = await openAdmin(page);
  await first.getByRole('button', { name: 'Save settings' }).click();
  await expect(first.getByText('Saved.').first()).toBeVisible();
  // The local Jira cannot rename a type; to the app it is the same when its record names another one.
  renameInStorage(kit, 'Threat model', 'Security review');
  const frame = await openAdmin(page);
  await expect(line(frame, 'SEC has no issue type named Security review.')).toContainText('Fix this');
  await expect(line(frame, 'SEC has no issue type named Security review.')).toContainText(/It has: .*Threat model/);
});

test('without an active licence the panel and the Admin page say that threat models can only be read', async ({
  page,
}) => {
  kit = await start({ seed: 'empty', license: { active: false } });
  await threatModel(kit.as('engineer'));
  await kit.settle();
  const panel = await openIssue(page, kit, { key: 'SEC-1', user: 'engineer' });
  await expect(panel.region.getByText('The licence of this app is not active.')).toBeVisible();
  await expect(panel.region.getByRole('button')).toHaveCount(0);
  const frame = await openAdmin(page);
  await expect(frame.getByText(/^The licence of this app is not active/)).toBeVisible();
  await expect(frame.getByRole('textbox', { name: 'Issue type' })).toBeDisabled();
  await expect(frame.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  await page.goto(`${kit.url}/apps/threat-model-page?as=engineer@example.com`);
  const ask = page.frameLocator('iframe.app-frame');
  await expect(ask.getByText(/^The licence of this app is not active/)).toBeVisible();
  await expect(ask.getByRole('textbox')).toHaveCount(0);
});

test('a wrong name is refused beside its field, by keyboard alone, and the right one is saved and checked', async ({
  page,
}) => {
  kit = await start({ seed: 'empty' });
  const frame = await openAdmin(page);
  const type = frame.getByRole('textbox', { name: 'Issue type' });
  await type.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Security review');
  await page.keyboard.press('Enter');
  await expect(type).toHaveAttribute('aria-invalid', 'true');
  await expect(type).toBeFocused();
  await expect(type).toHaveAccessibleDescription(
    /SEC has no issue type named Security review\. It has: .*Threat model/,
  );
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('task');
  await page.keyboard.press('Enter');
  await expect(frame.getByText('Saved.').first()).toBeVisible();
  await expect(type).toHaveValue('Task');
  await expect(line(frame, 'Project SEC has the issue type Task.')).toBeVisible();
});

test('two projects are saved, the app works in both, and the panel is pinned in one click', async ({ page }) => {
  kit = await start({ seed: 'empty' });
  const frame = await openAdmin(page);
  await frame.getByRole('button', { name: 'Add a project' }).click();
  await expect(frame.getByRole('textbox', { name: 'Project key' }).nth(1)).toBeFocused();
  await page.keyboard.type('pay');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Task');
  await frame.getByRole('textbox', { name: 'Find a person' }).fill('security');
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: 'Add Security engineer' }).click();
  await frame.getByRole('button', { name: 'Save settings' }).click();
  await expect(line(frame, 'Project PAY has the issue type Task.')).toBeVisible();
  await expect(frame.getByRole('checkbox', { name: 'Duplicate' })).toBeChecked();
  await expect(frame.getByRole('checkbox', { name: 'Done', exact: true })).not.toBeChecked();

  const engineer = kit.as('engineer');
  const summary = 'Let partners upload files through a new public API with API keys';
  const { key } = await createIssue(engineer, { project: { key: 'PAY' }, issuetype: { name: 'Task' }, summary });
  await kit.settle();
  expect(JSON.stringify(await comments(engineer, key))).toContain('Threat model triage');
  await frame.getByRole('button', { name: 'Check again' }).click();
  await expect(line(frame, 'The last event that the app worked on')).toContainText('In order');

  await frame.getByRole('button', { name: 'Show the panel in PAY' }).click();
  await expect(frame.getByText('Jira was asked to show the panel on every issue of PAY.').first()).toBeVisible();
  await page.goto(`${kit.url}/browse/${key}?as=engineer@example.com`);
  await expect(
    page.frameLocator('iframe.app-frame').getByRole('region', { name: 'Threat model', exact: true }),
  ).toBeVisible();
});

test('who saves second is told, and keeps what they typed', async ({ page, context }) => {
  kit = await start({ seed: 'empty' });
  const frame = await openAdmin(page);
  const other = await openAdmin(await context.newPage());
  await other.getByRole('checkbox', { name: 'Duplicate' }).uncheck();
  await other.getByRole('button', { name: 'Save settings' }).click();
  await expect(other.getByText('Saved.').first()).toBeVisible();
  await frame.getByRole('textbox', { name: 'Issue type' }).fill('Task');
  await frame.getByRole('button', { name: 'Save settings' }).click();
  await expect(frame.getByText('Somebody saved the settings before you').first()).toBeVisible();
  await expect(frame.getByRole('textbox', { name: 'Issue type' })).toHaveValue('Task');
  await frame.getByRole('button', { name: 'Reload the settings' }).click();
  await expect(frame.getByRole('textbox', { name: 'Issue type' })).toHaveValue('Threat model');
  await expect(frame.getByRole('checkbox', { name: 'Duplicate' })).not.toBeChecked();
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the Admin page, ${theme}`, async ({ page }) => {
    kit = await start({ seed: 'empty', appRights: { SEC: ['browse'] } });
    const frame = await openAdmin(page, theme);
    await frame.getByRole('textbox', { name: 'Issue type' }).fill('Nothing');
    await frame.getByRole('button', { name: 'Save settings' }).click();
    await expect(frame.locator('[aria-invalid]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
