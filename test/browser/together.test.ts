/** Two and three people in one model at once, each in a browser of their own. */
import { type Browser, type Page, expect, test } from '@playwright/test';
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

const threatBox = 'Add a threat';
const upload = 'Somebody uploads a file in another partner’s name';

async function meet(browser: Browser, user: string): Promise<PanelPage> {
  const context = await browser.newContext();
  const panel = await openIssue(await context.newPage(), kit, { key, user });
  await panel.tab('Meet');
  return panel;
}

async function addThreat({ frame }: PanelPage, text: string): Promise<void> {
  const box = frame.getByRole('textbox', { name: threatBox });
  await box.fill(text);
  await box.press('Enter');
}

/** Opens the text of an item and types over it, without saving. */
async function typeOver(panel: PanelPage, id: string, text: string): Promise<void> {
  await panel.frame.getByRole('button', { name: `Edit ${id}`, exact: true }).click();
  await panel.frame.getByRole('textbox', { name: `Text of ${id}`, exact: true }).fill(text);
}

async function saveText({ frame }: PanelPage, id: string): Promise<void> {
  await frame.getByRole('textbox', { name: `Text of ${id}`, exact: true }).press('Enter');
}

function backEndCalls(page: Page): string[] {
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/bridge/invoke')) calls.push(request.postData() ?? '');
  });
  return calls;
}

async function threatsOf({ frame }: PanelPage): Promise<string[]> {
  return frame.locator('.threat > .row > .row-line > .row-text').allTextContents();
}

test('what one adds the others see without a call, while they go on typing where they were', async ({ browser }) => {
  const [security, lead] = [await meet(browser, 'security'), await meet(browser, 'lead')];
  await expect(lead.frame.getByText('Here now:')).toBeVisible();
  await expect(lead.frame.getByRole('list', { name: 'Here now:' })).toContainText('Security engineer');
  await expect(security.frame.getByRole('list', { name: 'Here now:' })).toContainText('Lead engineer');
  const box = lead.frame.getByRole('textbox', { name: threatBox });
  await box.fill('Half a sen');
  const calls = backEndCalls(lead.page);
  await addThreat(security, upload);
  await expect(lead.item('T1')).toContainText(upload);
  // Who begins to type fetches the team's library, once.
  expect(calls.filter((one) => !one.includes('"functionKey":"library"'))).toEqual([]);
  await expect(box).toBeFocused();
  await box.pressSequentially('tence');
  await expect(box).toHaveValue('Half a sentence');
  expect(await violations(lead.page)).toEqual([]);
});

test('two who change the same text: both versions are kept, the second one decides', async ({ browser }) => {
  await capture(await openPanel(kit.as('engineer'), key), 1);
  const [security, lead] = [await meet(browser, 'security'), await meet(browser, 'lead')];
  await typeOver(lead, 'T1', 'Theirs, typed by the lead');
  await expect(security.item('T1')).toContainText('Lead engineer is editing T1');
  await typeOver(security, 'T1', 'Mine, typed by security');
  await saveText(lead, 'T1');
  await saveText(security, 'T1');

  const conflict = security.item('T1');
  await expect(conflict).toContainText('Somebody else changed this first');
  await expect(conflict.getByRole('definition').filter({ hasText: 'Mine, typed by security' })).toBeVisible();
  await expect(conflict.getByRole('definition').filter({ hasText: 'Theirs, typed by the lead' })).toBeVisible();
  await expect(lead.item('T1')).toContainText('Theirs, typed by the lead');
  await security.frame.getByRole('button', { name: 'Keep mine' }).click();
  await expect(lead.item('T1')).toContainText('Mine, typed by security');
  await expect(security.frame.getByRole('button', { name: 'Keep mine' })).toHaveCount(0);
});

test('who deletes what somebody else is changing takes no words from them', async ({ browser }) => {
  await capture(await openPanel(kit.as('engineer'), key), 0);
  const [security, lead] = [await meet(browser, 'security'), await meet(browser, 'lead')];
  await typeOver(lead, 'T1', 'Words that took a while to find');
  await security.frame.getByRole('button', { name: 'Delete T1', exact: true }).click();
  await security.frame.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(security.item('T1')).toHaveCount(0);
  await expect(lead.region).toContainText('Somebody deleted T1 while you were changing it');
  await saveText(lead, 'T1');
  await lead.frame.getByRole('button', { name: 'Add mine as a new one' }).click();
  await expect(lead.item('T2')).toContainText('Words that took a while to find');
  await expect(security.item('T2')).toContainText('Words that took a while to find');
});

test('offline, typing goes on; back online everything is sent in order, and the others see it', async ({ browser }) => {
  const [security, lead] = [await meet(browser, 'security'), await meet(browser, 'lead')];
  await lead.page.context().setOffline(true);
  for (const text of ['First', 'Second', 'Third']) await addThreat(lead, text);
  await expect(lead.region).toContainText('Not connected.');
  await expect(lead.region).toContainText('3 changes are waiting.');
  await expect(lead.frame.getByRole('textbox', { name: threatBox })).toBeFocused();
  await addThreat(security, 'Meanwhile');
  await expect(security.item('T1')).toContainText('Meanwhile');

  await lead.page.context().setOffline(false);
  await expect(lead.region).not.toContainText('Not connected.');
  await expect.poll(() => threatsOf(lead)).toEqual(['Meanwhile', 'First', 'Second', 'Third']);
  await expect.poll(() => threatsOf(security)).toEqual(['Meanwhile', 'First', 'Second', 'Third']);
});

test('without realtime others’ changes arrive all the same, more slowly', async ({ browser }) => {
  // A panel reads every 15 to 30 seconds: with two browsers to start, a busy machine needs more than the usual minute.
  test.slow();
  kit.faults({ match: 'realtime', status: 503, times: 10_000 });
  const [security, lead] = [await meet(browser, 'security'), await meet(browser, 'lead')];
  await addThreat(security, upload);
  await expect(security.item('T1')).toBeVisible();
  await expect(lead.item('T1')).toContainText(upload, { timeout: 40_000 });
  expect(kit.invocations().filter(({ cause }) => cause === 'invoke:open')).toHaveLength(2);
});

test('nothing moves away from a press when a panel begins to hear others', async ({ page }) => {
  kit.faults({ match: 'realtime', status: 503, times: 10_000 });
  const { frame } = await openIssue(page, kit, { key, user: 'lead' });
  const meetTab = frame.getByRole('tab', { name: 'Meet' });
  await expect(frame.getByText('Here now:')).toBeHidden();
  const before = await meetTab.boundingBox();
  kit.clearFaults();
  await expect(frame.getByText('Here now:')).toBeVisible();
  expect(await meetTab.boundingBox()).toEqual(before);
});

test('three who add at the same time all end with the same list, every id once', async ({ browser }) => {
  const panels = await Promise.all(['security', 'lead', 'product'].map((user) => meet(browser, user)));
  await Promise.all(
    panels.map(async (panel, person) => {
      for (const number of [1, 2, 3]) await addThreat(panel, `Threat ${number} of person ${person}`);
    }),
  );
  for (const panel of panels) await expect(panel.frame.locator('.threat')).toHaveCount(9);
  const [first, ...rest] = await Promise.all(panels.map(threatsOf));
  for (const other of rest) expect(other).toEqual(first);
  const ids = await panels[0]?.frame.locator('.threat > .row > .row-line > .row-id').allTextContents();
  expect(new Set(ids).size).toBe(9);
  for (const person of [0, 1, 2]) {
    const own = first?.filter((text) => text.endsWith(`person ${person}`));
    expect(own).toEqual([1, 2, 3].map((number) => `Threat ${number} of person ${person}`));
  }
});
