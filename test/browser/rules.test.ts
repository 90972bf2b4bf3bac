/** The rules page as a security team uses it: edit, preview, save, undo, by keyboard; files, conflicts, faults. */
import { readFile } from 'node:fs/promises';
import { type FrameLocator, type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { openPanel, threatModel } from '../support/story.ts';
import { barOf, cardOf, openRules, press, sized, toWordsOf } from './rules-page.ts';

let kit: Kit;
test.beforeEach(async () => {
  kit = await start({ seed: 'empty' });
});
test.afterEach(() => kit.close());

function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/bridge/invoke')) sent.push(request.postData() ?? '');
  });
  return sent;
}

test('a word is added, previewed, saved and undone by keyboard alone, and new issues are sized by it', async ({
  page,
}) => {
  const old = await sized(kit, 'Sort the ledger');
  expect(old.size).toBe('none');
  const calls = sentBy(page);
  const frame = await openRules(page, kit);
  await expect(frame.getByRole('tab', { name: 'Criteria' })).toBeVisible();
  expect(calls).toHaveLength(1);
  await expect(barOf(frame)).toHaveCount(0);

  await toWordsOf(frame, page, 'Flow of sensitive data');
  await page.keyboard.type('ledger');
  await expect(barOf(frame)).toContainText('You have changes that are not saved.');
  expect(calls).toHaveLength(1);

  await press(frame, 'Preview');
  const preview = frame.getByRole('region', { name: 'What these rules would change' });
  await expect(preview).toContainText('With these rules, the last model that you can see would change size.');
  await expect(preview.getByRole('heading')).toBeFocused();
  await expect(preview.getByRole('listitem')).toContainText(`${old.key} Sort the ledger`);
  await expect(preview.getByRole('listitem')).toContainText('New: Flow of sensitive data (“ledger”)');
  expect(calls).toHaveLength(2);
  expect((await sized(kit, 'Dust the ledger')).size).toBe('none');

  await press(frame, 'Save');
  await expect(barOf(frame)).toContainText('Saved.');
  await expect(barOf(frame)).toBeFocused();
  expect(calls).toHaveLength(3);
  expect((await sized(kit, 'Weigh the ledger')).size).toBe('S');

  await press(frame, 'Undo the last save');
  await expect(barOf(frame)).toContainText('The last save is undone');
  await expect(cardOf(frame, 'Flow of sensitive data').getByRole('textbox', { name: 'Words of your own' })).toHaveValue(
    '',
  );
  expect((await sized(kit, 'Shelve the ledger')).size).toBe('none');
});

test('rows are moved by keyboard with the focus on the way, and a size that nothing leads to is told at once', async ({
  page,
}) => {
  const frame = await openRules(page, kit);
  await frame.getByRole('tab', { name: 'Criteria' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(frame.getByText('Every row is used, every size can be reached')).toBeVisible();
  await frame.getByRole('button', { name: 'Move Row 7 up' }).press('Enter');
  const up = frame.getByRole('button', { name: 'Move Row 6 up' });
  await expect(up).toBeFocused();
  await expect(frame.getByText('No score reaches row 7').first()).toBeVisible();
  await expect(frame.getByRole('tab', { name: 'Scores to size (1 to fix)' })).toBeVisible();
  await expect(frame.getByRole('status')).toContainText('Row 7: now number 6 of 7');

  await press(frame, 'Save');
  const gives = frame.getByRole('combobox', { name: 'Gives the size' });
  await expect(gives).toBeFocused();
  await expect(gives).toHaveAccessibleDescription(/nothing is ever sized Large/);

  await frame.getByRole('button', { name: 'Remove Row 7' }).press('Enter');
  await expect(frame.getByRole('button', { name: 'Remove Row 6' })).toBeFocused();
  await frame.getByRole('button', { name: 'Add a row' }).press('Enter');
  await expect(frame.getByText('Row 7 is never used').first()).toBeVisible();
  await expect(frame.getByText('No row gives the size Large').first()).toBeVisible();
});

test('what is wrong stands beside its field, the first one has the focus, and the rules in force stay', async ({
  page,
}) => {
  const frame = await openRules(page, kit);
  const words = await toWordsOf(frame, page, 'Cryptography');
  await page.keyboard.type('ledger\n/LEDGER-(/');
  await frame.getByRole('tab', { name: 'Questions' }).click();
  await frame.getByRole('button', { name: 'Add a question' }).press('Enter');
  const fifth = frame.getByRole('textbox', { name: 'Question 5, your own' });
  await expect(fifth).toBeFocused();
  await press(frame, 'Save');
  await expect(fifth).toBeFocused();
  await expect(fifth).toHaveAccessibleDescription('Type the question, or remove it.');
  await expect(barOf(frame)).toContainText('2 things to fix. The rules in force stay as they are.');
  await expect(frame.getByRole('tab', { name: 'Criteria (1 to fix)' })).toBeVisible();
  await page.keyboard.type('Who is on call?');

  await press(frame, 'Save');
  await expect(words).toBeFocused();
  await expect(words).toHaveAttribute('aria-invalid', 'true');
  await expect(words).toHaveAccessibleDescription(/The pattern \/LEDGER-\(\/ cannot be read/);
  await expect(barOf(frame)).toContainText('1 thing to fix. The rules in force stay as they are.');
  await frame.getByRole('button', { name: 'Words of your own, Cryptography' }).press('Enter');
  await expect(words).toBeFocused();
  expect((await sized(kit, 'Sort the ledger')).size).toBe('none');

  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('ledger');
  await expect(words).not.toHaveAttribute('aria-invalid');
  await press(frame, 'Save');
  await expect(barOf(frame)).toContainText('Saved.');
  expect((await sized(kit, 'Weigh the ledger')).size).toBe('S');
});

test('a file that cannot be read says why, field by field, and nothing has changed; one that can becomes a draft', async ({
  page,
}) => {
  const frame = await openRules(page, kit);
  await frame.getByRole('tab', { name: 'File' }).click();
  const downloading = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Download the rules' }).click();
  const download = await downloading;
  await expect(frame.getByText(`${download.suggestedFilename()} is downloaded.`).first()).toBeVisible();
  const text = await readFile(await download.path(), 'utf8');
  const choose = (body: string) =>
    frame
      .getByLabel('Rules file')
      .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(body) });

  await choose(text.replace('"reviewAfterDays": 182', '"reviewAfterDays": 2').replace('"v": 1,', '"v": 1,\n'));
  const refused = frame.getByText('rules.json was not taken in. Nothing has changed.').first();
  await expect(refused).toBeVisible();
  await expect(frame.getByRole('listitem').filter({ hasText: 'What Large means' })).toContainText('at least 7');
  await choose('no rules at all');
  await expect(frame.getByRole('listitem').filter({ hasText: 'The whole file' })).toContainText('not JSON');
  await expect(barOf(frame)).toHaveCount(0);

  await choose(text);
  await expect(frame.getByText('rules.json holds the rules that are in force.').first()).toBeVisible();
  await expect(barOf(frame)).toHaveCount(0);

  const [before = '', after = ''] = text.split('"B3": {', 2);
  await choose(`${before}"B3": {${after.replace('"words": []', '"words": ["ledger", "/x-(/"]')}`);
  const words = cardOf(frame, 'Cryptography').getByRole('textbox', { name: 'Words of your own' });
  await expect(words).toBeFocused();
  await expect(words).toHaveValue('ledger\n/x-(/');
  await expect(words).toHaveAccessibleDescription(/The pattern \/x-\(\/ cannot be read/);
  expect((await sized(kit, 'Sort the ledger')).size).toBe('none');
  await words.fill('ledger');
  await press(frame, 'Save');
  await expect(barOf(frame)).toContainText('Saved.');
  expect((await sized(kit, 'Weigh the ledger')).size).toBe('S');
});

test('who saves second is told, and keeps what they typed until they decide', async ({ page, context }) => {
  const frame = await openRules(page, kit);
  const other = await openRules(await context.newPage(), kit);
  for (const one of [other, frame]) await one.getByRole('tab', { name: 'Comment' }).click();
  const said = (one: FrameLocator) => one.getByRole('textbox', { name: 'What you want to say first' });
  await said(other).fill('We are in room 4.');
  await press(other, 'Save');
  await expect(barOf(other)).toContainText('Saved.');

  await said(frame).fill('We are in room 5.');
  await press(frame, 'Save');
  await expect(barOf(frame)).toContainText('Somebody else saved the rules while you were editing.');
  await expect(said(frame)).toHaveValue('We are in room 5.');
  await press(frame, 'Show theirs instead');
  await expect(said(frame)).toHaveValue('We are in room 4.');
  await press(frame, 'Bring them back');
  await expect(said(frame)).toHaveValue('We are in room 5.');
  await press(frame, 'Save');
  await expect(barOf(frame)).toContainText('Saved.');
  const { key } = await sized(kit, 'Sort the ledger');
  const { body } = await kit.as('engineer').get(`/rest/api/3/issue/${key}/comment`);
  expect(JSON.stringify(body)).toContain('We are in room 5.');

  await said(other).fill('We are in room 6.');
  await press(other, 'Save');
  await press(other, 'Keep mine');
  await press(other, 'Save');
  await expect(barOf(other)).toContainText('Saved.');
});

test('leaving with changes asks, and changes that were discarded can be brought back', async ({ page }) => {
  const frame = await openRules(page, kit);
  const words = await toWordsOf(frame, page, 'Access control');
  await page.keyboard.type('badge');
  await press(frame, 'Discard');
  await expect(words).toHaveValue('');
  await expect(barOf(frame)).toBeFocused();
  await press(frame, 'Bring them back');
  await expect(words).toHaveValue('badge');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(words).toHaveValue('badge');
});

test('the calibration tells how often a person disagreed, in which direction, by which signal and why', async ({
  page,
}) => {
  const { key } = await threatModel(kit.as('engineer'));
  await kit.settle();
  const panel = await openPanel(kit.as('security'), key);
  const reason = 'One partner, behind a flag';
  expect(await panel.call('setSize', { size: 'none', reason })).toMatchObject({ ok: true });
  await kit.settle();
  const frame = await openRules(page, kit);
  await frame.getByRole('tab', { name: 'Calibration' }).click();
  await expect(frame.getByText('A person set the size of the one model that has a size.')).toBeVisible();
  const found = frame.getByRole('table', { name: 'By criterion' });
  await expect(found.getByRole('row', { name: /Endpoints for new callers 0 1 0/ })).toBeVisible();
  await expect(frame.getByRole('table', { name: 'By what was found in the issue' })).toBeVisible();
  const latest = frame.getByRole('list', { name: 'The reasons, latest first' }).getByRole('listitem');
  await expect(latest).toContainText(reason);
  await expect(latest.getByRole('link', { name: key })).toBeVisible();
});

test('without an active licence everything can be read and nothing changed', async ({ page }) => {
  await kit.close();
  kit = await start({ seed: 'empty', license: { active: false } });
  const frame = await openRules(page, kit);
  await expect(frame.getByText(/^The licence of this app is not active/)).toBeVisible();
  await expect(cardOf(frame, 'Authentication').getByRole('checkbox')).toBeDisabled();
  await frame.getByRole('tab', { name: 'Questions' }).click();
  await expect(frame.getByRole('textbox', { name: 'Question 1' })).toBeDisabled();
  await expect(frame.getByRole('button', { name: 'Add a question' })).toHaveCount(0);
  await frame.getByRole('tab', { name: 'File' }).click();
  await expect(frame.getByRole('button', { name: 'Download the rules' })).toBeEnabled();
  await expect(frame.getByLabel('Rules file')).toBeDisabled();
});

test('in a project without threat models the page says who can change that', async ({ page }) => {
  const frame = await openRules(page, kit, { project: 'PAY' });
  await expect(frame.getByText('The rules could not be opened')).toBeVisible();
  await expect(frame.getByText(/A Jira admin names the projects/)).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Try again' })).toBeVisible();
});
