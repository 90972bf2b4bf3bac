/** The library in Meet: suggestions by keyboard, candidates to tick, several at once, and typing that goes on without it. */
import { type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { openPanel, threatModel } from '../support/story.ts';
import { expectNoneTooWide, looks, violations } from './axe.ts';
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

const suggestions = (panel: PanelPage) => panel.frame.getByRole('group', { name: 'Suggestions from the library' });
const addThreat = (panel: PanelPage) => panel.frame.getByRole('textbox', { name: 'Add a threat', exact: true });
const invoked = (name: string) => kit.invocations().filter(({ cause }) => cause === `invoke:${name}`);

async function stored() {
  const opened = await openPanel(kit.as('security'), key);
  return opened.value.items.map(({ id, text, priority }) => ({ id, text, priority }));
}

test('a threat is found with a typing error and picked by keyboard; what answers it is ticked and added at once', async ({
  page,
}) => {
  const panel = await meet(page);
  const box = addThreat(panel);
  await box.focus();
  await page.keyboard.type('p');
  await expect(suggestions(panel)).toHaveCount(0);
  await page.keyboard.type('asword reset');
  await expect(suggestions(panel).getByRole('button')).toHaveCount(1);
  await expect(box).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await expect(suggestions(panel).getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await expect(panel.item('T1')).toContainText('reset link');

  const candidates = panel.frame.getByRole('group', { name: 'Recommendations from the library for T1' });
  const boxes = candidates.getByRole('checkbox');
  await expect(boxes).toHaveCount(3);
  await expect(candidates.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(candidates.getByRole('button', { name: 'Add recommendations' })).toBeDisabled();
  await boxes.nth(0).press('Space');
  await boxes.nth(2).press('Space');
  await candidates.getByRole('button', { name: 'Add 2 recommendations' }).press('Enter');
  await expect(panel.frame.getByRole('textbox', { name: 'Add a recommendation' }).first()).toBeFocused();
  await expect(panel.item('R2')).toBeVisible();
  await expect(candidates).toHaveCount(0);
  expect(await stored()).toMatchObject([
    { id: 'T1' },
    { id: 'R1', priority: 'high' },
    { id: 'R2', priority: 'medium' },
  ]);
  expect(invoked('addMany')).toHaveLength(1);

  await panel
    .item('T1')
    .getByRole('button', { name: /^What answers it/ })
    .click();
  await expect(candidates.getByRole('checkbox', { disabled: true })).toHaveCount(2);
  await expect(candidates.getByText('Added as R1')).toBeVisible();
});

test('Enter adds what was typed, whatever is suggested, and Escape puts suggestions away', async ({ page }) => {
  const panel = await meet(page);
  const box = addThreat(panel);
  await box.fill('webhook');
  await expect(suggestions(panel)).toBeVisible();
  await box.press('Escape');
  await expect(suggestions(panel)).toHaveCount(0);
  await expect(box).toBeFocused();
  await box.press('ArrowDown');
  await expect(box).toBeFocused();
  await box.pressSequentially('s');
  await expect(suggestions(panel)).toBeVisible();
  await box.press('Enter');
  await expect(panel.item('T1')).toContainText('webhooks');
  await expect(suggestions(panel)).toHaveCount(0);
  expect(await stored()).toMatchObject([{ id: 'T1', text: 'webhooks' }]);
});

test('the box stays a plain text box with its name while it suggests', async ({ page }) => {
  const panel = await meet(page);
  await addThreat(panel).fill('upload');
  await expect(suggestions(panel)).toBeVisible();
  await expect(addThreat(panel)).toHaveCount(1);
  expect(
    await addThreat(panel).evaluate((box) => box.getAttributeNames().filter((name) => name.startsWith('aria'))),
  ).toEqual([]);
});

test('recommendations are suggested under any threat, with their priority, and marked once they are there', async ({
  page,
}) => {
  const panel = await meet(page);
  await addThreat(panel).fill('Somebody signs in with a colleague’s password');
  await addThreat(panel).press('Enter');
  const box = panel.frame.getByRole('textbox', { name: 'Add a recommendation' }).first();
  await box.fill('second factor');
  await expect(suggestions(panel).getByRole('button').first()).toContainText('second factor');
  await box.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(panel.item('R1').getByRole('radio', { name: 'High' })).toBeChecked();
  await box.fill('second factor');
  const first = suggestions(panel).getByRole('button').first();
  await expect(first).toContainText('Added as R1');
  await first.press('Enter');
  await expect(panel.item('R2')).toHaveCount(0);
  expect(await stored()).toHaveLength(2);
});

test('the Library opens beside the work: several threats and recommendations are chosen and added at once', async ({
  page,
}) => {
  const panel = await meet(page);
  const button = panel.frame.getByRole('button', { name: 'Library', exact: true });
  await button.press('Enter');
  const region = panel.frame.getByRole('region', { name: 'Library', exact: true });
  const search = region.getByRole('searchbox', { name: 'Search the library' });
  await expect(search).toBeFocused();
  await expect(region.getByRole('checkbox')).toHaveCount(0);
  await region.getByRole('button', { name: /^AI feature/ }).press('Enter');
  await expect(region.getByRole('list', { name: '12 threats' })).toBeVisible();
  await region.getByRole('checkbox', { name: 'Instructions hidden in what it reads' }).press('Space');
  const answers = region.getByRole('group', { name: 'Recommendations for: Instructions hidden in what it reads' });
  await answers.getByRole('checkbox').nth(1).press('Space');
  await region.getByLabel('Pack').selectOption({ label: 'All packs' });
  await search.fill('lost phone');
  await region.getByRole('checkbox', { name: 'A lost phone' }).press('Space');
  await region.getByRole('button', { name: 'Add 2 threats and 1 recommendation' }).press('Enter');
  await expect(panel.item('R1')).toBeVisible();
  await expect(panel.item('T2')).toBeVisible();
  await expect(region.getByText(/^Added as T/)).toBeVisible();
  expect((await stored()).map(({ id }) => id)).toEqual(['T1', 'T2', 'R1']);
  expect(invoked('addMany')).toHaveLength(1);
  await search.press('Escape');
  await expect(region).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('nothing of the library is fetched before somebody types, then once, within the content security policy', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text());
  });
  const panel = await meet(page);
  await expect(addThreat(panel)).toBeVisible();
  expect(scripts.filter((url) => url.includes('library'))).toEqual([]);
  expect(invoked('library')).toHaveLength(0);
  for (const text of ['upload', 'webhook', 'tenant']) {
    await addThreat(panel).fill(text);
    await expect(suggestions(panel)).toBeVisible();
  }
  expect(scripts.filter((url) => url.includes('open-library'))).toHaveLength(1);
  expect(invoked('library')).toHaveLength(1);
  expect(broken).toEqual([]);
});

test('without an answer the panel works as before, and the Library says so and tries again', async ({ page }) => {
  kit.faults({ crashAt: 1, match: 'invoke:library', times: 2 });
  const panel = await meet(page);
  await addThreat(panel).fill('webhook');
  await expect.poll(() => invoked('library').length).toBeGreaterThan(0);
  await expect(suggestions(panel)).toHaveCount(0);
  await addThreat(panel).press('Enter');
  await expect(panel.item('T1')).toContainText('webhook');
  await panel.frame.getByRole('button', { name: 'Library', exact: true }).click();
  const region = panel.frame.getByRole('region', { name: 'Library', exact: true });
  await expect(region).toContainText('The app did not answer');
  await region.getByRole('button', { name: 'Retry' }).click();
  await expect(region.getByRole('list', { name: 'Packs' })).toBeVisible();
});

test('who may only read finds no Library', async ({ page }) => {
  const panel = await meet(page, 'reader');
  await expect(panel.frame.getByText('No threats yet.')).toBeVisible();
  await expect(panel.frame.getByRole('button', { name: 'Library', exact: true })).toHaveCount(0);
});

for (const { theme, width } of looks) {
  test(`axe finds nothing in suggestions, candidates and Library, and nothing scrolls sideways: ${theme}, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${kit.url}/?as=engineer@example.com&theme=${theme}`);
    const panel = await meet(page);
    await addThreat(panel).fill('password reset');
    await expect(suggestions(panel)).toBeVisible();
    await addThreat(panel).press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(panel.item('T1').getByRole('checkbox')).toHaveCount(3);
    await addThreat(panel).fill('password');
    await panel.frame.getByRole('button', { name: 'Library', exact: true }).press('Enter');
    await panel.frame.getByRole('searchbox').fill('password');
    await panel.frame.getByRole('checkbox', { name: /Passwords that can be turned back/ }).press('Space');
    expect(await violations(page)).toEqual([]);
    await expectNoneTooWide(page);
  });
}
