/** What a threat says beyond its text, and what is noted in passing: by keyboard, for two people at once, accessible. */
import { type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { openPanel, threatModel } from '../support/story.ts';
import { violations } from './axe.ts';
import { type PanelPage, openIssue } from './panel-page.ts';

let kit: Kit;
let key: string;
test.beforeEach(async () => {
  kit = await start({ seed: 'empty' });
  ({ key } = await threatModel(kit.as('engineer')));
  await kit.settle();
});
test.afterEach(() => kit.close());

async function meet(page: Page, user = 'engineer'): Promise<PanelPage> {
  const panel = await openIssue(page, kit, { key, user });
  await panel.tab('Meet');
  return panel;
}

async function stored(id: string) {
  const opened = await openPanel(kit.as('security'), key);
  return opened.value.items.find((one) => one.id === id);
}

async function addThreat(panel: PanelPage, text: string) {
  const box = panel.frame.getByRole('textbox', { name: 'Add a threat', exact: true });
  await box.fill(text);
  await box.press('Enter');
  await expect(panel.item('T1')).toContainText(text.slice(0, 20));
}

const details = (panel: PanelPage) => panel.frame.getByRole('group', { name: 'Details of T1' });

test('a free text is filled into its parts, completed, and becomes the sentence only when somebody says so', async ({
  page,
}) => {
  const panel = await meet(page);
  await addThreat(panel, 'A former partner with an old token can read statements');
  await panel.frame.getByRole('button', { name: 'Details of T1' }).press('Enter');
  const form = details(panel);
  await form.getByRole('button', { name: 'Fill in from the text' }).press('Enter');
  await expect(form.getByRole('textbox', { name: 'Who' })).toBeFocused();
  await expect(form.getByRole('textbox', { name: 'Who' })).toHaveValue('a former partner');
  await expect(form.getByRole('textbox', { name: 'With what, or when' })).toHaveValue('with an old token');
  await expect(form.getByRole('textbox', { name: 'Can do what' })).toHaveValue('read statements');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(form.getByRole('textbox', { name: 'Which leads to' })).toBeFocused();
  await expect(form).toContainText('What happens then');
  await page.keyboard.type('a fine');
  const sentence = form.getByRole('group', { name: 'As a sentence' });
  await expect(sentence).toContainText(
    'A former partner, with an old token, can read statements, which leads to a fine.',
  );
  await page.keyboard.press('Tab');
  await expect(form.getByRole('textbox', { name: 'Harming which goal' })).toBeFocused();
  await page.keyboard.type('privacy');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('button', { name: 'Remove privacy' })).toBeVisible();
  await form.getByRole('textbox', { name: 'Of what' }).focus();
  await page.keyboard.type('bank details');
  await page.keyboard.press('Enter');
  await form.getByRole('checkbox', { name: 'Disclosure' }).press('Space');
  await expect(panel.item('T1')).toContainText('A former partner with an old token can read statements');

  expect(await violations(page)).toEqual([]);
  await sentence.getByRole('button', { name: 'Use it as the text' }).press('Enter');
  await expect(sentence).toContainText('The text says exactly this.');
  await expect(panel.frame.locator('.threat .row-text').first()).toHaveText(
    'A former partner, with an old token, can read statements, which leads to a fine, harming the privacy of bank details.',
  );
  await expect
    .poll(async () => stored('T1'))
    .toMatchObject({
      statement: { threatSource: 'a former partner', impactedGoal: ['privacy'], impactedAssets: ['bank details'] },
      stride: ['disclosure'],
      text: /harming the privacy of bank details/,
    });
});

test('what becomes of a threat needs a reason, and is shown with who said it', async ({ page }) => {
  const panel = await meet(page);
  await addThreat(panel, 'Guests see orders');
  await panel.frame.getByRole('button', { name: 'Details of T1' }).press('Enter');
  const form = details(panel);
  await form.getByRole('combobox', { name: 'What becomes of it' }).selectOption('Accepted');
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(form.getByRole('textbox', { name: 'Why' })).toBeFocused();
  expect(await stored('T1')).not.toHaveProperty('disposition');
  await page.keyboard.type('For one week, the page goes away');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(form).toContainText('by you');
  await expect
    .poll(() => stored('T1'))
    .toMatchObject({
      disposition: { state: 'accepted', reason: 'For one week, the page goes away' },
    });
  await expect(panel.item('T1').getByText('Accepted').first()).toBeVisible();
});

test('an assumption and a question are noted with one press each, and the others see them', async ({
  page,
  context,
}) => {
  const panel = await meet(page);
  await addThreat(panel, 'Guests see orders');
  const other = await meet(await context.newPage(), 'security');
  const note = panel.frame.getByRole('textbox', { name: 'Note it' });
  await note.fill('Only employees reach the admin page');
  await note.press('Enter');
  await expect(note).toBeFocused();
  await note.fill('Who may see the exports?');
  await panel.frame.getByRole('button', { name: 'Question', exact: true }).press('Enter');
  await expect(note).toBeFocused();
  await expect(note).toHaveValue('');
  await expect(other.item('A1')).toContainText('Only employees reach the admin page');
  await expect(other.item('F1')).toContainText('Who may see the exports?');

  await panel.frame.getByRole('radio', { name: 'Unconfirmed' }).press('ArrowRight');
  await expect(panel.frame.getByRole('radio', { name: 'Confirmed', exact: true })).toBeChecked();
  await panel.frame.getByRole('button', { name: 'Link to a threat: A1' }).press('Enter');
  await panel.frame.getByRole('combobox', { name: 'Threat that A1 bears on' }).selectOption('T1: Guests see orders');
  await page.keyboard.press('Enter');
  await expect(panel.frame.getByRole('button', { name: 'Link to a threat: A1' })).toBeFocused();
  await expect(other.item('A1')).toContainText('Bears on T1');
  await expect(other.frame.getByRole('radio', { name: 'Confirmed', exact: true })).toBeChecked();
  expect(await violations(page)).toEqual([]);
});

test('the details fit a phone’s width', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const panel = await meet(page);
  await addThreat(panel, 'A former partner with an old token can read statements');
  await panel.frame.getByRole('button', { name: 'Details of T1' }).click();
  await expect(details(panel)).toBeVisible();
  const wide = await panel.frame
    .locator('body')
    .evaluate(
      (body) => body.ownerDocument.documentElement.scrollWidth - body.ownerDocument.documentElement.clientWidth,
    );
  expect(wide).toBe(0);
});
