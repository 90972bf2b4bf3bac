/** Capturing in the meeting by keyboard: how many keys it takes, undo, order, and pasted lists. */
import { type FrameLocator, type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { capture, openPanel, threatModel } from '../support/story.ts';
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

async function meet(page: Page): Promise<PanelPage> {
  const panel = await openIssue(page, kit, { key, user: 'engineer' });
  await panel.tab('Meet');
  return panel;
}

const threatBox = (frame: FrameLocator) => frame.getByRole('textbox', { name: 'Add a threat' });

async function stored() {
  await kit.settle();
  const { value } = await openPanel(kit.as('engineer'), key);
  const by = new Map(value.items.map((item) => [item.id, item]));
  return (value.model?.items ?? []).flatMap((id) => by.get(id) ?? []);
}

/** Threats named by their texts, in the order on the page. */
async function threatsOf(frame: FrameLocator): Promise<string[]> {
  return frame.locator('.threat > .row > .row-line > .row-text').allTextContents();
}

async function paste(frame: FrameLocator, text: string): Promise<void> {
  await threatBox(frame).evaluate((box, clip) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', clip);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test('ten threats and fifteen recommendations with priorities take at most two presses each beyond their words', async ({
  page,
}) => {
  const { frame } = await meet(page);
  const keyboard = { presses: 0, keys: 0 };
  const press = async (chord: string) => {
    keyboard.presses += 1;
    keyboard.keys += chord.split('+').length;
    await page.keyboard.press(chord);
  };
  await threatBox(frame).focus();
  const levels = ['high', 'medium', 'low'] as const;
  for (let at = 0; at < 10; at += 1) {
    await page.keyboard.insertText(`Threat number ${at + 1}`);
    await press('Enter');
    for (let of = 0; of < (at % 2 === 0 ? 1 : 2); of += 1) {
      const level = levels[(at + of) % 3];
      await page.keyboard.insertText(`Answer ${of + 1} to threat ${at + 1}, ${level}`);
      if (level === 'high') await press('Alt+1');
      if (level === 'low') await press('Alt+3');
      await press('Control+Enter');
    }
  }
  await expect(frame.locator('[data-row]')).toHaveCount(25);
  await expect(frame.locator('.row-id-new')).toHaveCount(0);
  const items = await stored();
  expect(items.filter(({ kind }) => kind === 'threat')).toHaveLength(10);
  const recommendations = items.filter(({ kind }) => kind === 'recommendation');
  expect(recommendations).toHaveLength(15);
  for (const one of recommendations) expect(one.text.endsWith(`, ${one.priority}`)).toBe(true);
  const each = keyboard.presses / 25;
  console.log(
    `Beyond the words: ${keyboard.presses} presses (${each.toFixed(2)} per item), ${keyboard.keys} single keys (${(keyboard.keys / 25).toFixed(2)}).`,
  );
  expect(each).toBeLessThanOrEqual(2);
});

test('arrows walk the rows, letters act on them, and in a box they are only letters', async ({ page }) => {
  await capture(await openPanel(kit.as('engineer'), key), 2);
  const { frame, item } = await meet(page);
  await threatBox(frame).focus();
  await page.keyboard.press('ArrowUp');
  await expect(item('R2')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(item('T1')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item('R1')).toBeFocused();
  await page.keyboard.press('Alt+1');
  await expect(item('R1').getByRole('radio', { name: 'High' })).toBeChecked();

  await page.keyboard.press('e');
  await page.keyboard.insertText(', and more');
  await page.keyboard.press('Enter');
  await expect(item('R1')).toBeFocused();
  await expect(item('R1')).toContainText('part 1, and more');

  await page.keyboard.press('r');
  await page.keyboard.type('xert?u');
  await expect(frame.getByRole('textbox', { name: 'Add a recommendation' })).toHaveValue('xert?u');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(item('T1')).toBeFocused();

  await page.keyboard.press('End');
  await expect(item('R2')).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('x');
  await expect(item('R2')).toHaveCount(0);
  await expect(item('R1')).toBeFocused();
  await page.keyboard.press('u');
  await expect(item('R2')).toBeFocused();
  await expect(item('R2')).toContainText('part 2');
  expect((await stored()).map(({ id }) => id)).toEqual(['T1', 'R1', 'R2']);
});

test('exactly one row is reached by Tab, and Tab only moves the focus', async ({ page }) => {
  await capture(await openPanel(kit.as('engineer'), key), 2);
  const { frame } = await meet(page);
  await expect(frame.locator('[data-row][tabindex="0"]')).toHaveCount(1);
  await frame.locator('[data-row][tabindex="0"]').focus();
  await page.keyboard.press('Tab');
  await expect(frame.locator('[data-row]:focus')).toHaveCount(0);
  await expect(frame.locator('[data-row]')).toHaveCount(3);
});

test('with the shortcuts off no key acts', async ({ page }) => {
  await capture(await openPanel(kit.as('engineer'), key), 1);
  const panel = await meet(page);
  const { frame, item } = panel;
  await frame.getByRole('switch', { name: 'Keyboard shortcuts' }).uncheck();
  await panel.tab('Prepare');
  await panel.tab('Meet');
  await expect(frame.getByRole('switch', { name: 'Keyboard shortcuts' })).not.toBeChecked();
  await expect(frame.locator('[data-row][tabindex="0"]')).toHaveCount(0);
  await item('R1').evaluate((row: HTMLElement) => row.focus());
  await page.keyboard.press('x');
  await page.keyboard.press('Alt+1');
  await expect(frame.getByRole('group', { name: 'Delete R1?' })).toHaveCount(0);
  await expect(item('R1').getByRole('radio', { name: 'Medium' })).toBeChecked();
  await threatBox(frame).fill('Still a threat');
  await threatBox(frame).press('Control+Enter');
  await expect(item('T2')).toContainText('Still a threat');
});

test('what was last done is undone, and it is said where it cannot be', async ({ page, browser }) => {
  await capture(await openPanel(kit.as('engineer'), key), 1);
  const { frame, item } = await meet(page);
  await item('R1').getByText('High', { exact: true }).click();
  await expect(item('R1').getByRole('radio', { name: 'High' })).toBeChecked();
  await frame.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(item('R1').getByRole('radio', { name: 'Medium' })).toBeChecked();
  await expect(frame.locator('.capture-undone')).toHaveText('Undone: R1: priority changed');

  await frame.getByRole('button', { name: 'Edit T1', exact: true }).click();
  await frame.getByRole('textbox', { name: 'Text of T1' }).fill('Mine');
  await frame.getByRole('textbox', { name: 'Text of T1' }).press('Enter');
  const context = await browser.newContext();
  const lead = await openIssue(await context.newPage(), kit, { key, user: 'lead' });
  await lead.tab('Meet');
  await expect(lead.item('T1')).toContainText('Mine');
  await lead.frame.getByRole('button', { name: 'Edit T1', exact: true }).click();
  await lead.frame.getByRole('textbox', { name: 'Text of T1' }).fill('Theirs');
  await lead.frame.getByRole('textbox', { name: 'Text of T1' }).press('Enter');
  await expect(item('T1')).toContainText('Theirs');
  await item('T1').focus();
  await page.keyboard.press('Control+z');
  await expect(frame.locator('.capture-undone')).toHaveText('Not undone: T1 edited. Somebody changed it since.');
  await expect(item('T1')).toContainText('Theirs');
});

test('rows are put in order by keys, by dragging and by buttons, and others see it', async ({ page, browser }) => {
  const panel = await openPanel(kit.as('engineer'), key);
  for (const text of ['first', 'second', 'third']) {
    await panel.call('addThreat', { requestId: crypto.randomUUID(), text });
  }
  const { frame, item } = await meet(page);
  const context = await browser.newContext();
  const lead = await openIssue(await context.newPage(), kit, { key, user: 'lead' });
  await lead.tab('Meet');

  await item('T3').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(item('T3')).toBeFocused();
  await expect.poll(() => threatsOf(frame)).toEqual(['first', 'third', 'second']);
  await expect.poll(() => threatsOf(lead.frame)).toEqual(['first', 'third', 'second']);

  await frame.getByRole('button', { name: 'Move T1', exact: true }).dragTo(item('T2'), {
    targetPosition: { x: 60, y: 100 },
  });
  await expect.poll(() => threatsOf(frame)).toEqual(['third', 'second', 'first']);

  await frame.getByRole('button', { name: 'Move T1', exact: true }).click();
  await frame.getByRole('button', { name: 'Move T1 up' }).click();
  await expect.poll(() => threatsOf(frame)).toEqual(['third', 'first', 'second']);
  await expect.poll(() => threatsOf(lead.frame)).toEqual(['third', 'first', 'second']);
  expect((await stored()).map(({ id }) => id)).toEqual(['T3', 'T1', 'T2']);
});

test('a recommendation goes to another threat by keys, by buttons and by dragging, and back with one undo', async ({
  page,
}) => {
  const panel = await openPanel(kit.as('engineer'), key);
  await capture(panel, 2);
  for (const text of ['second', 'third']) await panel.call('addThreat', { requestId: crypto.randomUUID(), text });
  const { frame, item } = await meet(page);
  const under = (threat: string) => item(threat).locator('.recommendation > .row > .row-line > .row-id');

  await item('R2').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(under('T2')).toHaveText(['R2']);
  await expect(item('R2')).toBeFocused();
  await expect(under('T1')).toHaveText(['R1']);
  await expect(frame.getByText('Saving…')).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(under('T1')).toHaveText(['R1', 'R2']);
  await expect(frame.locator('.capture-undone')).toHaveText('Undone: R2 put under another threat');

  await frame.getByRole('button', { name: 'Move R1', exact: true }).dragTo(item('T3'), {
    targetPosition: { x: 60, y: 12 },
  });
  await expect(under('T3')).toHaveText(['R1']);
  await frame.getByRole('button', { name: 'Move R1', exact: true }).click();
  await frame.getByRole('button', { name: 'Move R1 up' }).click();
  await expect(under('T2')).toHaveText(['R1']);
  await expect(item('R1')).toBeFocused();
  // The new threat is stored before the earlier one goes.
  await expect(async () => {
    const kept = (await stored()).filter(({ kind }) => kind === 'recommendation');
    expect(kept).toMatchObject([
      { id: 'R1', threatIds: ['T2'] },
      { id: 'R2', threatIds: ['T1'] },
    ]);
  }).toPass();
});

test('a pasted list becomes one item for each line with one key, and goes away with one undo', async ({ page }) => {
  const { frame } = await meet(page);
  await threatBox(frame).focus();
  await paste(frame, '- Somebody guesses a password\n- Somebody finds a key\n\n3. Somebody reads the logs\n');
  await expect(frame.getByRole('button', { name: 'Add as 3 threats' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(threatBox(frame)).toBeFocused();
  await expect(threatBox(frame)).toHaveValue('');
  await expect
    .poll(() => threatsOf(frame))
    .toEqual(['Somebody guesses a password', 'Somebody finds a key', 'Somebody reads the logs']);
  await expect(frame.locator('.row-id-new')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(frame.locator('[data-row]')).toHaveCount(0);

  await paste(frame, 'one\ntwo');
  await page.keyboard.press('Escape');
  await expect(threatBox(frame)).toBeFocused();
  await expect(threatBox(frame)).toHaveValue('one\ntwo');
});

test('a last thing becomes a threat with one key, and both name each other', async ({ page }) => {
  const { frame, item } = await meet(page);
  const box = frame.getByRole('textbox', { name: 'Add what must not happen' });
  await box.fill('Money goes to a stranger');
  await box.press('Enter');
  await expect(item('L1')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(item('L1')).toBeFocused();
  await page.keyboard.press('m');
  await expect(item('T1')).toContainText('From L1');
  await expect(item('L1')).toContainText('Became threat T1');
});

test('the list of keys opens and closes with one key, and gives the focus back', async ({ page }) => {
  await capture(await openPanel(kit.as('engineer'), key), 1);
  const { frame, item } = await meet(page);
  await item('T1').focus();
  await page.keyboard.press('?');
  await expect(frame.getByRole('region', { name: 'Keyboard shortcuts' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(frame.getByRole('region', { name: 'Keyboard shortcuts' })).toHaveCount(0);
  await expect(item('T1')).toBeFocused();
});
