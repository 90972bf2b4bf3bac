/** Dates and people of the Prepare tab: sizes that change, two people at once, the keyboard alone, and how it looks. */
import { expect, test } from '@playwright/test';
import type { Kit } from '../../local/kit.ts';
import { type Created, openPanel } from '../support/story.ts';
import { expectNoneTooWide, looks, violations } from './axe.ts';
import { openIssue } from './panel-page.ts';
import { type Scene, aSummerDay, box, button, makeSmall, meeting, part, sceneOfPreparing } from './prepare-page.ts';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });

let scene: Scene;
let kit: Kit;
let model: Created;
test.beforeEach(async () => {
  scene = await sceneOfPreparing();
  ({ kit, model } = scene);
});
test.afterEach(() => kit.close());

test('a meeting that a smaller size no longer calls for stays in sight until what was entered is taken back', async ({
  page,
}) => {
  const opened = await openPanel(kit.as('security'), model.key);
  await opened.call('setSize', { size: 'L', reason: 'Three teams work on it' });
  const panel = await openIssue(page, kit, { key: model.key, user: 'security' });
  await expect(meeting(panel, 2)).toBeVisible();
  await meeting(panel, 2).getByLabel('Date of meeting 2').fill(aSummerDay());
  await meeting(panel, 2).getByLabel('Begins at').fill('14:00');
  await button(meeting(panel, 2), 'Save date').click();
  await expect(button(meeting(panel, 2), 'Change date')).toBeVisible();
  await makeSmall(scene);
  await kit.settle();
  await page.reload();
  await panel.tab('Prepare');
  await expect(meeting(panel, 2).getByText(/The size no longer calls for this meeting/)).toBeVisible();
  await button(meeting(panel, 2), 'Clear date').click();
  await expect(meeting(panel, 2)).toHaveCount(0);
  await expect(part(panel, 'Meetings').getByRole('heading', { name: /^Meetings/ })).toBeFocused();
});

test('two people who set the same date: theirs is shown, mine stays in the boxes and can be saved', async ({
  page,
}) => {
  const panel = await openIssue(page, kit, { key: model.key, user: 'security' });
  const first = meeting(panel, 1);
  await first.getByLabel('Date of meeting 1').fill(aSummerDay());
  await first.getByLabel('Begins at').fill('10:30');
  const other = await openPanel(kit.as('lead'), model.key);
  const theirs = { number: 1, rev: 0, at: `${aSummerDay()}T12:00:00Z` };
  expect(await other.call('scheduleMeeting', theirs)).toMatchObject({ ok: true });
  await button(first, 'Save date').click();
  await expect(first.locator('time').first()).toContainText('14:00');
  await expect(first.locator('.field-error')).not.toBeEmpty();
  await expect(first.getByLabel('Begins at')).toHaveValue('10:30');
  await button(first, 'Save date').click();
  await expect(first.locator('time').first()).toContainText('10:30');
});

test('everything is done by keyboard alone', async ({ page }) => {
  const panel = await openIssue(page, kit, { key: model.key, user: 'security' });
  const name = button(panel.frame, 'Name a security engineer');
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(box(panel, 'Find somebody by name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('security');
  await expect(part(panel, 'People').getByRole('list', { name: '1 person found' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(part(panel, 'People').getByText('Security engineer (you)')).toBeVisible();
  await expect(name).toBeFocused();

  await meeting(panel, 1).getByLabel('Date of meeting 1').focus();
  await page.keyboard.type(aSummerDay().split('-').toReversed().join(''));
  await page.keyboard.press('Tab');
  await meeting(panel, 1).getByLabel('Begins at').focus();
  await page.keyboard.type('0915A');
  await page.keyboard.press('Enter');
  await expect(meeting(panel, 1).locator('time').first()).toContainText('09:15');
  await meeting(panel, 1).getByRole('switch', { name: 'Held' }).focus();
  await page.keyboard.press('Space');
  await expect(
    meeting(panel, 1)
      .getByText(/by you/)
      .last(),
  ).toBeVisible();

  await box(panel, 'Add a follow-up question').focus();
  await page.keyboard.type('Who rotates the keys?');
  await page.keyboard.press('Enter');
  await expect(panel.item('F1')).toBeVisible();
  await box(panel, 'Answer to F1').focus();
  await page.keyboard.type('The partner portal');
  await page.keyboard.press('Control+Enter');
  await expect(panel.item('F1')).toContainText(/Answered by you/);
});

for (const { theme, width } of looks) {
  test(`axe finds nothing, and nothing scrolls sideways: ${theme}, ${width} pixels`, async ({ page }) => {
    const writer = await openPanel(kit.as('security'), model.key);
    const lead = (await kit.as('lead').get('/rest/api/3/myself')).body as { accountId: string };
    await writer.call('namePerson', { role: 'lead-engineer', accountId: lead.accountId, named: true });
    await writer.call('scheduleMeeting', { number: 1, rev: 0, at: `${aSummerDay()}T08:00:00Z` });
    await writer.call('markHeld', { number: 1, rev: 1, held: true });
    const asked = { requestId: crypto.randomUUID(), text: 'Who can read the bucket?', to: lead.accountId };
    await writer.call('askFollowUp', asked);
    await writer.call('askToMeet', { wanted: true });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${kit.url}/?as=security@example.com&theme=${theme}`);
    const panel = await openIssue(page, kit, { key: model.key, user: 'security' });
    await panel.tab('Prepare');
    await expect(part(panel, 'People').getByText('Lead engineer').nth(1)).toBeVisible();
    for (const name of ['Name a product manager', 'Attach or link a diagram', 'Change date']) {
      await button(panel.frame, name).click();
    }
    await meeting(panel, 1).getByText('Agenda', { exact: true }).click();
    await panel.frame.getByRole('combobox', { name: 'Whom to ask' }).selectOption({ label: 'Somebody else…' });
    await expect(panel.frame.getByText('From the request and the linked work').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await expectNoneTooWide(page);
  });
}
