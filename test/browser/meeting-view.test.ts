/** The meeting full screen, and what the narrow panel leaves to it. */
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
const lastThingBox = (frame: FrameLocator) => frame.getByRole('textbox', { name: 'Add what must not happen' });

test('the meeting opens full screen and comes back with everything, also with what was only half typed', async ({
  page,
}) => {
  const panel = await meet(page);
  await threatBox(panel.frame).fill('Begun in the panel');
  await panel.frame.getByRole('button', { name: 'Start the meeting' }).click();
  const meeting = page.frameLocator('dialog iframe');
  await expect(meeting.getByRole('region', { name: 'Threat model meeting' })).toBeVisible();
  await expect(meeting.getByText('60 minutes')).toBeVisible();
  await meeting.getByRole('button', { name: 'Start the clock' }).click();
  await expect(meeting.getByRole('timer')).toHaveText('60 min left');

  await meeting.getByRole('button', { name: /^Last things/ }).click();
  await lastThingBox(meeting).fill('Money goes to a stranger');
  await lastThingBox(meeting).press('Enter');
  await meeting.getByRole('button', { name: /^Next: Threats/ }).click();
  await expect(threatBox(meeting)).toHaveValue('Begun in the panel');
  await threatBox(meeting).press('Enter');
  await meeting.getByRole('textbox', { name: 'Add a recommendation' }).fill('Half an ans');
  expect(await violations(page)).toEqual([]);
  await meeting.getByRole('button', { name: /^Wrap-up/ }).click();
  await expect(meeting.getByText('One threat has no recommendation: T1')).toBeVisible();

  await meeting.getByRole('button', { name: 'Back to the issue' }).click();
  await expect(page.locator('dialog iframe')).toHaveCount(0);
  await expect(panel.item('L1')).toContainText('Money goes to a stranger');
  await expect(panel.item('T1')).toContainText('Begun in the panel');
  await expect(threatBox(panel.frame)).toHaveValue('');
  await expect(panel.frame.getByRole('textbox', { name: 'Add a recommendation' })).toHaveValue('Half an ans');
  await expect(panel.frame.getByRole('button', { name: 'Start the meeting' })).toBeFocused();
});

test('where the browser keeps nothing, what was typed offline outlives Jira’s own ×', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
    if (window !== window.top) Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  const panel = await meet(page);
  await panel.frame.getByRole('button', { name: 'Start the meeting' }).click();
  const meeting = page.frameLocator('dialog iframe');
  await meeting.getByRole('button', { name: /^Threats/ }).click();
  await threatBox(meeting).fill('Added before');
  await threatBox(meeting).press('Enter');
  await expect(meeting.getByText('T1', { exact: true })).toBeVisible();
  await page.context().setOffline(true);
  await threatBox(meeting).fill('Sent by nobody yet');
  await threatBox(meeting).press('Enter');
  await threatBox(meeting).fill('Half a sent');
  await expect(meeting.locator('strong', { hasText: 'Not connected.' })).toBeVisible();
  // What was typed is handed over a quarter of a second after the last key: nobody reaches the × sooner.
  await page.waitForTimeout(1_000);
  await page.locator('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.locator('dialog iframe')).toHaveCount(0);
  await expect(panel.frame.getByText('Sent by nobody yet')).toBeVisible();
  await expect(threatBox(panel.frame)).toHaveValue('Half a sent');
  await page.context().setOffline(false);
  await expect(panel.item('T2')).toContainText('Sent by nobody yet');
});

async function sixtyThreats(): Promise<void> {
  const panel = await openPanel(kit.as('engineer'), key);
  for (let of = 0; of < 3; of += 1) {
    const adds = Array.from({ length: 20 }, (_, at) => ({
      kind: 'threat',
      requestId: crypto.randomUUID(),
      text: `Threat ${of * 20 + at + 1}`,
    }));
    await panel.call('addMany', { adds });
  }
}

test('a long list is one list: keys, dragging and deleting go on from one group of rows to the next', async ({
  page,
}) => {
  await sixtyThreats();
  const { frame } = await meet(page);
  await threatBox(frame).fill('One more than are few');
  await threatBox(frame).press('Enter');
  await expect(frame.getByText('T61', { exact: true })).toBeVisible();
  await frame.getByRole('button', { name: 'Start the meeting' }).click();
  const meeting = page.frameLocator('dialog iframe');
  await meeting.getByRole('button', { name: /^Threats/ }).click();
  const list = meeting.getByRole('list', { name: 'Threats and recommendations' });
  await expect(list.getByRole('listitem')).toHaveCount(61);
  const row = (id: string) => meeting.locator(`[data-row="${id}"]`);
  const near = async (id: string) => {
    await row(id).scrollIntoViewIfNeeded();
    await expect(row(id).getByRole('button', { name: `Move ${id}`, exact: true })).toBeVisible();
  };
  const order = async () => (await list.locator('.row-id').allTextContents()).slice(6, 11).join(' ');

  await near('T8');
  await row('T8').focus();
  await page.keyboard.press('ArrowDown');
  await expect(row('T9')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(row('T8')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(row('T8')).toBeFocused();
  expect(await order()).toBe('T7 T9 T8 T10 T11');

  await meeting
    .getByRole('button', { name: 'Move T7', exact: true })
    .dragTo(row('T10'), { targetPosition: { x: 60, y: 90 } });
  await expect.poll(order).toBe('T9 T8 T10 T7 T11');
  // The last one of its group.
  await row('T6').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('x');
  await expect(row('T6')).toHaveCount(0);
  await expect(row('T9')).toBeFocused();
  expect(await violations(page)).toEqual([]);
});

test('the narrow panel shows fifty rows and leads to the rest', async ({ page }) => {
  await sixtyThreats();
  const { frame, item } = await meet(page);
  await expect(frame.locator('.threat')).toHaveCount(50);
  await expect(frame.getByText('10 threats more are not shown here.')).toBeVisible();
  await threatBox(frame).fill('Added now');
  await threatBox(frame).press('Enter');
  await expect(item('T61')).toContainText('Added now');
  await frame.getByRole('button', { name: 'Show all here' }).click();
  await expect(frame.locator('.threat')).toHaveCount(61);
});

/** A threat with two recommendations, one pushed back on; one that was decided; one that is open; an assumption. */
async function met(): Promise<void> {
  const panel = await openPanel(kit.as('engineer'), key);
  await capture(panel, 2);
  for (const text of ['An old file is uploaded again', 'A partner reads the files of another one'])
    await panel.call('addThreat', { requestId: crypto.randomUUID(), text });
  await panel.call('setDisposition', { id: 'T2', rev: 1, state: 'accepted', reason: 'Booking refuses it' });
  const note = 'The gateway does that already';
  await panel.call('agreeOnPriority', { id: 'R2', rev: 1, priority: 'medium', stance: 'pushed-back', note });
  await panel.call('mapThreats', { id: 'R1', rev: 1, add: ['T2'], remove: [] });
  await panel.call('addAssumption', { requestId: crypto.randomUUID(), text: 'Partners keep their keys in a vault' });
}

test('the wrap-up names what is open and leads to where it is settled; what was decided is not open', async ({
  page,
}) => {
  await met();
  const panel = await openPanel(kit.as('engineer'), key);
  await panel.call('mapThreats', { id: 'R1', rev: 2, add: [], remove: ['T2'] });
  const { frame, item } = await meet(page);
  await expect(item('T3')).toContainText('No recommendation yet');
  await expect(item('T2')).not.toContainText('No recommendation yet');
  await frame.getByRole('button', { name: 'Start the meeting' }).click();
  const meeting = page.frameLocator('dialog iframe');
  await meeting.getByRole('button', { name: /^Wrap-up/ }).click();
  await expect(meeting.getByText('One threat has no recommendation: T3')).toBeVisible();
  await expect(meeting.getByRole('list', { name: 'What is still open' })).toHaveCount(0);
  await meeting.getByRole('button', { name: 'Go there: One priority is pushed back on: R2' }).click();
  await expect(meeting.getByRole('heading', { name: 'Agreement' })).toBeFocused();
  await meeting.getByRole('button', { name: 'Go to the next one: 1 priority is pushed back on' }).click();
  await expect(meeting.getByRole('radio', { name: 'Medium' }).nth(1)).toBeFocused();
});

test('what is said at the end is seen by the others at once, stays to be read, and goes into the full report', async ({
  page,
  browser,
}) => {
  const setUp = await openPanel(kit.as('engineer'), key);
  await setUp.call('setSize', { size: 'L', reason: 'Money moves', from: 'M' });
  const wrapUpOf = async (at: Page, user: string): Promise<FrameLocator> => {
    const { frame, tab } = await openIssue(at, kit, { key, user });
    await tab('Meet');
    await frame.getByRole('button', { name: /^(Start the meeting|Open full screen)$/ }).click();
    const meeting = at.frameLocator('dialog iframe');
    await meeting.getByRole('button', { name: /^Wrap-up/ }).click();
    return meeting;
  };
  const box = (meeting: FrameLocator, name: string) => meeting.getByRole('textbox', { name });
  const [start, goodJob] = ['Where the team would start, and why', 'What went well, and what to do differently'];
  const meeting = await wrapUpOf(page, 'engineer');
  const lead = await wrapUpOf(await (await browser.newContext()).newPage(), 'lead');

  await box(meeting, start).fill('With the partner’s key');
  await page.keyboard.press('Control+Enter');
  await expect(box(lead, start)).toHaveValue('With the partner’s key');
  await box(lead, goodJob).fill('Too long');
  await expect(meeting.getByText('is editing this answer')).toBeVisible();
  await box(lead, goodJob).press('Control+Enter');
  await expect(box(meeting, goodJob)).toHaveValue('Too long');
  expect(await violations(page)).toEqual([]);

  await meeting.getByRole('button', { name: 'Back to the issue' }).click();
  await page.frameLocator('.app-panel iframe.app-frame').getByRole('tab', { name: 'Report' }).click();
  const report = page.frameLocator('.app-panel iframe.app-frame').getByRole('group', { name: 'Report' });
  await expect(report).toContainText('## Where the team would start\n\n- With the partner’s key');
  await expect(report).not.toContainText('Too long');

  const reader = await wrapUpOf(await (await browser.newContext()).newPage(), 'reader');
  await expect(reader.getByText('With the partner’s key')).toBeVisible();
  await expect(reader.getByText('Too long')).toBeVisible();
  await expect(reader.getByText('Nobody wrote anything down.')).toHaveCount(1);
  await expect(reader.getByRole('textbox')).toHaveCount(0);
});

test('no part of the meeting is wider than a narrow screen, however long a word is', async ({ page }) => {
  const panel = await openPanel(kit.as('engineer'), key);
  const text = `Protect https://example.com/${'settlement'.repeat(20)}`;
  await panel.call('saveAnswer', { question: 'goals', rev: 0, text });
  await panel.call('addLastThing', { requestId: crypto.randomUUID(), text });
  await panel.call('addThreat', { requestId: crypto.randomUUID(), text });
  const requestId = crypto.randomUUID();
  await panel.call('addRecommendation', { requestId, text, threatId: 'T1', priority: 'high' });
  await page.setViewportSize({ width: 360, height: 800 });
  const { frame } = await meet(page);
  await frame.getByRole('button', { name: 'Start the meeting' }).click();
  const meeting = page.frameLocator('dialog iframe');
  const parts = meeting.getByRole('navigation', { name: 'Parts of the meeting' });
  const steps = parts.getByRole('listitem').getByRole('button');
  await expect(steps).toHaveCount(6);
  for (const step of await steps.all()) {
    await step.click();
    await expect(step).toHaveAttribute('aria-current', 'step');
    const tooWide = await meeting.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(tooWide, await step.innerText()).toBe(0);
  }
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing with everything open, in the panel and in every part of the meeting, ${theme}`, async ({
    page,
  }) => {
    test.slow();
    await met();
    await page.goto(`${kit.url}/?as=engineer@example.com&theme=${theme}`);
    const { frame, item } = await meet(page);
    const open = async (name: string) => frame.getByRole('button', { name, exact: true }).click();
    await open('Show the shortcuts');
    await open('Details of T1');
    await open('Push back… on Medium for R1');
    await item('R1')
      .getByRole('button', { name: /^Also answers…/ })
      .click();
    await item('R2')
      .getByRole('button', { name: /Who said what/ })
      .click();
    await open('Move T1');
    await open('Delete T3');
    await open('Library');
    await expect(frame.getByRole('group', { name: 'Details of T1' })).toBeVisible();
    await expect(frame.getByRole('combobox', { name: 'Threats that R1 answers too' })).toBeVisible();
    await expect(frame.getByText('Partners keep their keys in a vault')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await frame.getByRole('button', { name: 'Start the meeting' }).click();
    const meeting = page.frameLocator('dialog iframe');
    const steps = meeting.getByRole('navigation', { name: 'Parts of the meeting' }).getByRole('listitem');
    await expect(steps).toHaveCount(6);
    for (let at = 0; at < 6; at += 1) {
      await steps.nth(at).getByRole('button').click();
      expect(await violations(page), await steps.nth(at).innerText()).toEqual([]);
    }
  });
}
