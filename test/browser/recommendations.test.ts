/** What a recommendation answers, and what the team thinks of its priority: by keyboard, and with two people at once. */
import { type Browser, type Locator, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { capture, epic, openPanel, relate, threatModel } from '../support/story.ts';
import { violations } from './axe.ts';
import { type PanelPage, openIssue } from './panel-page.ts';

let kit: Kit;
let key: string;
test.beforeEach(async () => {
  // Several looks at whole pages in each.
  test.slow();
  kit = await start({ seed: 'empty' });
  const model = await threatModel(kit.as('engineer'));
  await relate(kit.as('engineer'), model, await epic(kit.as('product')));
  ({ key } = model);
  await kit.settle();
  const panel = await openPanel(kit.as('engineer'), key);
  await capture(panel, 2);
  await panel.call('addThreat', { requestId: crypto.randomUUID(), text: 'A partner reads the files of another one' });
  await panel.call('addThreat', { requestId: crypto.randomUUID(), text: 'An old file is uploaded again' });
});
test.afterEach(() => kit.close());

async function meet(browser: Browser, user: string): Promise<PanelPage> {
  const context = await browser.newContext();
  const panel = await openIssue(await context.newPage(), kit, { key, user });
  await panel.tab('Meet');
  return panel;
}

const button = (within: Locator, name: string | RegExp) => within.getByRole('button', { name });

test('a recommendation is mapped to more threats by keyboard, and the marks follow', async ({ browser }) => {
  const { page, frame, item, region } = await meet(browser, 'security');
  await expect(button(region, /Go to the next one: 2 threats have no recommendation yet/)).toBeVisible();
  await expect(item('T2')).toContainText('No recommendation yet');

  const more = button(item('R1'), /^Also answers…/);
  await more.focus();
  await page.keyboard.press('Enter');
  const box = frame.getByRole('combobox', { name: 'Threats that R1 answers too' });
  await expect(box).toBeFocused();
  await page.keyboard.type('no such words');
  await expect(frame.getByRole('option')).toHaveCount(0);
  await box.fill('files of another');
  await expect(frame.getByRole('option')).toHaveText(['T2 A partner reads the files of another one']);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await page.keyboard.type('T3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await expect(item('R1').getByRole('listitem')).toHaveText([/^T2/, /^T3/]);
  for (const id of ['T2', 'T3']) {
    await expect(item(id)).toContainText('R1 also answers this');
    await expect(item(id)).not.toContainText('No recommendation yet');
  }
  await expect(button(region, /have no recommendation yet/)).toHaveCount(0);

  await button(item('R1'), 'R1 does not answer T3').press('Enter');
  await expect(more).toBeFocused();
  await expect(item('T3')).toContainText('No recommendation yet');
  await button(region, /1 threat has no recommendation yet/).press('Enter');
  await expect(item('T3').getByRole('textbox', { name: 'Add a recommendation' })).toBeFocused();
});

test('taking the last threat away is asked about, marks an orphan, and it can be mapped again', async ({ browser }) => {
  const { page, frame, item, region } = await meet(browser, 'security');
  await button(item('R2'), /^Also answers…/).press('Enter');
  await button(item('R2'), 'R2 does not answer T1').press('Enter');
  await expect(button(region, 'Keep it')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(item('T1')).toContainText('part 2');
  await button(item('R2'), 'R2 does not answer T1').press('Enter');
  await button(region, 'Remove it anyway').press('Enter');

  await expect(region.getByRole('heading', { name: 'Recommendations without a threat' })).toBeVisible();
  await expect(item('R2')).toContainText('Answers no threat');
  expect(await violations(page)).toEqual([]);
  await button(region, /1 recommendation answers no threat/).press('Enter');
  await expect(button(item('R2'), /^Map to a threat…/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('T2');
  await page.keyboard.press('Enter');
  await expect(item('T2').getByRole('list', { name: 'Recommendations for T2' })).toContainText('part 2');
});

test('two who agree and push back at once both count, and a change after it is remembered', async ({ browser }) => {
  const [security, lead] = [await meet(browser, 'security'), await meet(browser, 'lead')];
  const agree = button(security.item('R1'), 'Agree with Medium for R1');
  const pushBack = button(lead.item('R1'), 'Push back… on Medium for R1');
  await pushBack.press('Enter');
  const note = lead.frame.getByRole('textbox', { name: 'Why not Medium?' });
  await expect(note).toBeFocused();
  await lead.page.keyboard.press('Enter');
  await expect(lead.item('R1')).toContainText('Say in a few words why');
  await lead.page.keyboard.type('The keys are the crown jewels');
  expect(await violations(lead.page)).toEqual([]);
  await Promise.all([agree.press('Enter'), lead.page.keyboard.press('Enter')]);

  await expect(pushBack).toBeFocused();
  await expect(agree).toHaveAttribute('aria-pressed', 'true');
  for (const { item, region } of [security, lead]) {
    await expect(item('R1')).toContainText('Pushed back by 1 · Agreed by 1');
    await expect(item('R1')).toContainText('pushes back: The keys are the crown jewels');
    await expect(button(region, /1 priority is pushed back on/)).toBeVisible();
  }
  expect(await violations(security.page)).toEqual([]);

  await button(security.region, /1 priority is pushed back on/).press('Enter');
  await expect(security.item('R1').getByRole('radio', { name: 'Medium' })).toBeFocused();
  await security.page.keyboard.press('ArrowLeft');
  for (const { item } of [security, lead]) {
    await expect(item('R1')).toContainText('Not agreed since it changed · Changed once');
    await expect(item('R1')).not.toContainText('pushes back:');
  }
  await button(lead.item('R1'), /Who said what/).press('Enter');
  await expect(lead.frame.getByRole('list', { name: 'How the priority of R1 changed' })).toContainText(
    /Medium became High.*after push-back.*Security engineer/i,
  );
  await expect(lead.frame.getByRole('list', { name: 'What was said about the priority of R1' })).toContainText(
    /before it became High/i,
  );
  expect(await violations(lead.page)).toEqual([]);
});

test('other words are offered, taken with one press, or put away', async ({ browser }) => {
  const { page, frame, item, tab } = await meet(browser, 'security');
  const box = item('T2').getByRole('textbox', { name: 'Add a recommendation' });
  for (const text of ['Don’t log account numbers', 'You forgot to sign the files']) {
    await box.fill(text);
    await box.press('Enter');
  }
  await expect(item('R3')).toContainText('Could be put as: “Keep account numbers out of the logs”');
  expect(await violations(page)).toEqual([]);
  await button(item('R3'), 'Use it: other words for R3').press('Enter');
  await expect(item('R3').locator('.row-text')).toHaveText('Keep account numbers out of the logs');
  await expect(button(item('R3'), 'Edit R3')).toBeFocused();
  await button(item('R4'), 'Put this wording for R4 away').press('Enter');
  await expect(frame.getByText('Could be put as')).toHaveCount(0);
  await tab('Prepare');
  await tab('Meet');
  await expect(item('R4')).toContainText('You forgot to sign the files');
  await expect(frame.getByText('Could be put as')).toHaveCount(0);
});

test('what is pushed back on is asked about once before filing, and can be left out', async ({ browser }) => {
  const panel = await openPanel(kit.as('engineer'), key);
  const note = 'The gateway does that already';
  await panel.call('agreeOnPriority', { id: 'R2', rev: 1, priority: 'medium', stance: 'pushed-back', note });
  const { page, frame, item, tab, region } = await meet(browser, 'lead');
  await tab('Follow up');
  await expect(item('R2')).toContainText('Pushed back on');
  await button(region, 'File tickets').press('Enter');
  await expect(region).toContainText('Somebody pushes back on the priority of R2. File it too?');
  expect(await violations(page)).toEqual([]);
  await expect(button(region, 'File 2 tickets')).toBeFocused();
  await frame.getByRole('checkbox', { name: 'File what is pushed back on, too' }).press('Space');
  await button(region, 'File 1 ticket').press('Enter');
  await expect(item('R1').getByRole('link', { name: /^PAY-/ })).toBeVisible();
  await expect(item('R2').getByRole('link')).toHaveCount(0);
});
