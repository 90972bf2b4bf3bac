/** The page Threat models of the security project as its people use it: set up, look, accept, dismiss, by keyboard and for screen readers. */
import { type FrameLocator, type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import * as candidates from '../support/candidates.ts';
import { search, typo } from '../support/story.ts';
import { violations } from './axe.ts';

let kit: Kit;
test.afterEach(() => kit.close());

async function openPage(page: Page, user = 'security', theme = 'light'): Promise<FrameLocator> {
  await page.goto(`${kit.url}/projects/SEC/apps/threat-model-project?as=${user}@example.com&theme=${theme}`);
  const frame = page.frameLocator('iframe.app-frame');
  await frame.getByRole('main', { name: 'Threat models' }).waitFor();
  return frame;
}

const row = (frame: FrameLocator, key: string) => frame.getByRole('listitem', { name: new RegExp(`^${key}: `) });

/** A site where two epics of the payments team may need a threat model, found by their events. */
async function withCandidates(): Promise<void> {
  kit = await start({ seed: 'empty' });
  await candidates.setUp(kit, { watch: candidates.watchEpics, jql: 'project = PAY AND issuetype = Epic' });
  await candidates.uploadEpic(kit.as('product'));
  await candidates.uploadEpic(kit.as('product'), {
    summary: 'Let administrators of a customer choose a role for support staff',
    description: null,
  });
  await candidates.uploadEpic(kit.as('product'), typo);
  await kit.settle();
}

test('whoever administers the project sets it up by keyboard, faults beside their fields, and the first look begins', async ({
  page,
}) => {
  kit = await start({ seed: 'empty' });
  await candidates.uploadEpic(kit.as('product'));
  await kit.settle();
  const frame = await openPage(page);
  await expect(frame.getByText('Nobody looks for candidates yet')).toBeVisible();
  await frame.getByRole('button', { name: 'Set it up' }).focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('textbox', { name: 'Project key' })).toBeFocused();
  await page.keyboard.type('pay');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Saga');
  await page.keyboard.press('Enter');
  const type = frame.getByRole('textbox', { name: 'Issue type' });
  await expect(type).toBeFocused();
  await expect(type).toHaveAccessibleDescription(/PAY has no issue type named Saga\. It has: .*Epic/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Epic');
  const jql = frame.getByRole('textbox', { name: /JQL/ });
  await jql.focus();
  await page.keyboard.type('project = PAY AND sparkle = 3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(jql).toBeFocused();
  await expect(jql).toHaveAccessibleDescription(/Field 'sparkle' does not exist/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('project = PAY');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status')).toContainText('About 1 issue will be looked at');
  await expect(frame.getByRole('button', { name: 'Change what is looked at' })).toBeFocused();
  await kit.settle();
  await frame.getByRole('button', { name: 'Reload' }).click();
  await expect(row(frame, 'PAY-1')).toBeVisible();
});

test('a candidate shows why it is here, and one press makes its threat model and says its key', async ({ page }) => {
  await withCandidates();
  const frame = await openPage(page, 'lead');
  await expect(frame.getByRole('listitem', { name: /^PAY-/ })).toHaveCount(2);
  const first = frame.getByRole('listitem', { name: /^PAY-/ }).first();
  await expect(first).toHaveAccessibleName(/^PAY-1: Let partners upload settlement files/);
  await expect(first.getByText('Authentication')).toBeVisible();
  await expect(first.locator('mark').first()).toBeVisible();
  await expect(first.getByText(/sure/)).toBeVisible();
  await frame.getByRole('button', { name: 'Make a threat model of PAY-1' }).focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status')).toContainText('SEC-1 is the threat model of PAY-1');
  await expect(frame.getByRole('link', { name: 'Open SEC-1' })).toBeFocused();
  await kit.settle();
  expect(await search(kit.as('lead'), 'project = SEC')).toEqual(['SEC-1']);
  await frame.getByRole('button', { name: 'Reload' }).click();
  await expect(row(frame, 'PAY-1')).toHaveCount(0);
  await expect(row(frame, 'PAY-2')).toBeVisible();
});

test('a dismissal needs a reason, can be undone at once, and is brought back later, by keyboard alone', async ({
  page,
}) => {
  await withCandidates();
  const frame = await openPage(page);
  await frame.getByRole('button', { name: 'Dismiss PAY-2' }).focus();
  await page.keyboard.press('Enter');
  const reason = frame.getByRole('textbox', { name: 'Why does it need no threat model?' });
  await expect(reason).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/Say in a sentence why/);
  await page.keyboard.type('The roles exist already.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(frame.getByRole('status')).toContainText('PAY-2 is dismissed.');
  const undo = frame.getByRole('button', { name: 'Undo the dismissal of PAY-2' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  const dismiss = frame.getByRole('button', { name: 'Dismiss PAY-2' });
  await expect(dismiss).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('The roles exist already, really.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(undo).toBeFocused();
  await kit.settle();
  await frame.getByRole('button', { name: 'Reload' }).click();
  await expect(row(frame, 'PAY-2')).toHaveCount(0);
  await frame.getByText('Dismissed', { exact: true }).click();
  const kept = row(frame, 'PAY-2');
  await expect(kept).toContainText('The roles exist already, really.');
  await expect(kept).toContainText('Security engineer');
  await kept.getByRole('button', { name: 'Bring PAY-2 back' }).focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status')).toContainText('PAY-2 is back in the list.');
  await expect(frame.getByRole('button', { name: 'Dismiss PAY-2' })).toBeVisible();
});

test('what was typed stays when saving fails, and the sentence says why', async ({ page }) => {
  await withCandidates();
  const frame = await openPage(page);
  await frame.getByRole('button', { name: 'Dismiss PAY-1' }).click();
  const reason = frame.getByRole('textbox', { name: 'Why does it need no threat model?' });
  await reason.fill('Modelled last year');
  await candidates.call(kit.as('lead'), 'dismiss', { issueId: '10000', reason: 'Too early' });
  await frame.getByRole('button', { name: 'Dismiss it' }).click();
  await expect(reason).toHaveAccessibleDescription(/Somebody has dismissed this issue before you/);
  await expect(reason).toHaveValue('Modelled last year');
});

test('nothing found, off, not allowed and unlicensed are each said in words', async ({ page }) => {
  kit = await start({ seed: 'empty' });
  let frame = await openPage(page, 'engineer');
  await expect(frame.getByText('Whoever may administer SEC can set it up.')).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Set it up' })).toHaveCount(0);
  await candidates.setUp(kit, { watch: candidates.watchEpics });
  frame = await openPage(page, 'engineer');
  await expect(frame.getByText('Nothing to decide')).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Change what is looked at' })).toHaveCount(0);
  frame = await openPage(page, 'reader');
  await expect(frame.getByText('This page is for the security team')).toBeVisible();
  await kit.close();
  kit = await start({ seed: 'empty', license: { active: false } });
  frame = await openPage(page);
  await expect(frame.getByText(/^The licence of this app is not active/)).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the page, ${theme}`, async ({ page }) => {
    await withCandidates();
    const frame = await openPage(page, 'security', theme);
    await row(frame, 'PAY-1').waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: 'Dismiss PAY-2' }).click();
    await page.keyboard.press('ControlOrMeta+Enter');
    await frame.getByRole('button', { name: 'Make a threat model of PAY-1' }).click();
    await frame.getByRole('link', { name: 'Open SEC-1' }).waitFor();
    await frame.getByText('Dismissed', { exact: true }).click();
    expect(await violations(page), 'deciding').toEqual([]);
    await frame.getByRole('button', { name: 'Change what is looked at' }).click();
    await frame.getByRole('textbox', { name: 'Issue type' }).fill('Saga');
    await frame.getByRole('button', { name: 'Save' }).click();
    await frame.locator('[aria-invalid]').first().waitFor();
    expect(await violations(page), 'setting up').toEqual([]);
  });
}

test('nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await withCandidates();
  const frame = await openPage(page);
  await frame.getByRole('button', { name: 'Dismiss PAY-1' }).click();
  await frame.getByRole('button', { name: 'Change what is looked at' }).click();
  await frame.getByRole('textbox', { name: 'Project key' }).waitFor();
  const width = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(width).toBe(0);
});
