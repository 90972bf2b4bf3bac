/** Every surface in a language nobody speaks, 40 per cent longer than English, on a phone: nothing is said past the catalogue, nothing is cut. */
import { readFileSync, readdirSync } from 'node:fs';
import { type FrameLocator, type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import * as candidates from '../support/candidates.ts';
import { pseudoOf } from '../support/pseudo-locale.ts';
import { openPanel, partnerUpload, threatModel, typo } from '../support/story.ts';
import { foreignWords, speakPseudo, spoken, stringsIn } from './words-on-page.ts';

let kit: Kit;
test.afterEach(() => kit.close());
test.use({ viewport: { width: 360, height: 800 } });

const names = [
  'Security engineer',
  'Product manager',
  'Lead engineer',
  'Engineer',
  'Jira admin',
  'Partner',
  'Reader',
  'Outsider',
];
const pseudo = (text: string) => String(pseudoOf(text));
/** Of the local site: projects, types, priorities and the like. */
const ofTheSite = [
  'Security',
  'Payments',
  'Operations',
  'Threat model',
  'Threat Model',
  'Epic',
  'Story',
  'Task',
  'Bug',
  'Sub-task',
];
const priorities = ['Highest', 'High', 'Medium', 'Low', 'Lowest'];
const resolutions = ['Done', "Won't Do", 'Duplicate', 'Cannot Reproduce'];
const people = [
  ...names,
  ...ofTheSite,
  // In the circles of who is here.
  ...['SE', 'PM', 'LE', 'JA'],
];

/** The library is in English, and nobody's catalogue. */
const packs = readdirSync('src/domain/library/packs').flatMap((name) =>
  stringsIn(JSON.parse(readFileSync(`src/domain/library/packs/${name}`, 'utf8'))),
);

async function look(frame: FrameLocator, said: readonly string[], what: string): Promise<void> {
  const texts = await spoken(frame.locator('body'));
  expect(texts.join(''), `${what} speaks`).toContain('[');
  expect(foreignWords(texts, [...people, ...said]), what).toEqual([]);
  const beyond = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(beyond, `${what} is wider than its frame`).toBeLessThanOrEqual(0);
}

async function opened(page: Page, path: string, user: string): Promise<FrameLocator> {
  await page.goto(`${kit.url}${path}?as=${user}@example.com`);
  const frame = page.frameLocator('iframe.app-frame');
  await expect(frame.locator('body')).toContainText('[');
  return frame;
}

/** Opens what is folded, so that everything is looked at. */
async function unfold(frame: FrameLocator): Promise<void> {
  await frame.locator('body').evaluate((body) => {
    for (const one of body.querySelectorAll('details')) one.open = true;
  });
}

test('the panel and the row beside the issue', async ({ page }) => {
  test.slow();
  kit = await start({ seed: 'demo' });
  await speakPseudo(page);
  for (const key of ['SEC-1', 'SEC-2']) {
    const { value } = await openPanel(kit.as('security'), key);
    const said = stringsIn(value);
    await page.goto(`${kit.url}/browse/${key}?as=security@example.com`);
    const frame = page.frameLocator('.app-panel iframe.app-frame');
    await expect(frame.getByRole('tab')).toHaveCount(4);
    for (const at of [0, 1, 2, 3]) {
      await frame.getByRole('tab').nth(at).click();
      await expect(frame.getByRole('tabpanel')).toBeVisible();
      await unfold(frame);
      await expect(frame.locator('.spinner')).toHaveCount(0);
      await look(frame, said, `${key}, tab ${at + 1}`);
    }
  }
  // By keyboard: the panel above it may still be taking its height.
  await page.locator('details.context-row summary').first().press('Enter');
  const row = page.frameLocator('details.context-row iframe');
  await expect(row.locator('body')).toContainText('[');
  await look(row, [], 'the row');
});

test('what appears while people work in the panel', async ({ page }) => {
  test.slow();
  kit = await start({ seed: 'empty' });
  const { key } = await threatModel(kit.as('product'));
  const small = await threatModel(kit.as('product'), typo);
  await kit.settle();
  await speakPseudo(page);
  const frame = page.frameLocator('.app-panel iframe.app-frame');
  const open = async (issue: string, user: string) => {
    await page.goto(`${kit.url}/browse/${issue}?as=${user}@example.com`);
    await expect(frame.getByRole('tab')).toHaveCount(4);
  };
  await open(key, 'security');
  await frame.getByRole('tab').nth(1).click();
  await look(frame, [], 'an empty meeting');
  const threat = frame.getByRole('textbox', { name: pseudo('Add a threat') });
  await threat.fill('123 456');
  await threat.press('Enter');
  const edit = frame.getByRole('button', { name: pseudo('Edit {id}').replace('{id}', 'T1') });
  await expect(edit).toBeVisible();
  await threat.fill('password');
  await expect(
    frame.getByText(pseudo('From the library. Enter adds what you typed; arrow down chooses one of these.')),
  ).toBeVisible();
  await look(frame, packs, 'suggestions');
  await threat.fill('');
  await edit.click();
  await look(frame, [], 'a row that is edited');
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: pseudo('Delete {id}').replace('{id}', 'T1') }).click();
  await look(frame, [], 'a row that is about to be deleted');
  await frame.getByRole('button', { name: pseudo('Library'), exact: true }).click();
  await expect(frame.getByRole('searchbox', { name: pseudo('Search the library') })).toBeVisible();
  await look(frame, packs, 'the library');
  await open(key, 'reader');
  for (const at of [0, 1, 2, 3]) {
    await frame.getByRole('tab').nth(at).click();
    await look(frame, stringsIn(partnerUpload), `what a reader sees, tab ${at + 1}`);
  }
  await open(small.key, 'product');
  await look(frame, stringsIn(typo), 'no threat model needed');
});

test('Ask for a threat model', async ({ page }) => {
  kit = await start({ seed: 'empty' });
  await speakPseudo(page);
  const frame = await opened(page, '/apps/threat-model-page', 'product');
  await unfold(frame);
  await look(frame, [], 'the empty form');
  await frame.getByRole('textbox').first().fill('Partners sign in with API keys and upload bank account numbers');
  await expect(frame.locator('.ask-reasons li').first()).toBeVisible();
  await look(frame, [], 'the filled form');
  await frame.getByRole('button').first().click();
  await expect(frame.getByRole('heading', { name: /SEC-1/ })).toBeVisible();
  await look(frame, [], 'what happens next');
});

test('the page of candidates', async ({ page }) => {
  kit = await start({ seed: 'empty' });
  await candidates.setUp(kit, { watch: candidates.watchEpics, jql: 'project = PAY AND issuetype = Epic' });
  await candidates.uploadEpic(kit.as('product'));
  await kit.settle();
  await speakPseudo(page);
  const frame = await opened(page, '/projects/SEC/apps/threat-model-project', 'security');
  await expect(frame.getByRole('listitem').first()).toBeVisible();
  await unfold(frame);
  await look(frame, [partnerUpload.summary, 'project = PAY AND issuetype = Epic'], 'the list');
});

test('the Admin page and the rules', async ({ page }) => {
  test.slow();
  kit = await start({ seed: 'demo' });
  await speakPseudo(page);
  const admin = await opened(page, '/settings/apps/threat-model-admin', 'admin');
  await expect(admin.getByRole('form').or(admin.locator('form')).first()).toBeVisible();
  await look(admin, resolutions, 'the Admin page');
  const rules = await opened(page, '/projects/SEC/settings/apps/threat-model-rules', 'security');
  const tabs = rules.getByRole('tab');
  await expect(tabs.first()).toBeVisible();
  for (let at = 0; at < (await tabs.count()); at += 1) {
    await tabs.nth(at).click();
    await unfold(rules);
    await look(rules, [...priorities, ...resolutions, ...packs], `the rules, tab ${at + 1}`);
  }
});
