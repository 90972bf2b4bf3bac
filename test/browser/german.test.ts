/** People with another language than their colleagues: each reads their own, of the same model, and no other is loaded. */
import { type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { comments, createIssue, threatModel, typo } from '../support/story.ts';
import { violations } from './axe.ts';

let kit: Kit;
test.beforeEach(async () => {
  test.slow();
  kit = await start({ seed: 'empty' });
});
test.afterEach(() => kit.close());

const panelOn = (page: Page) => page.frameLocator('.app-panel iframe.app-frame');
const at = (key: string, user: string, locale: string) =>
  `${kit.url}/browse/${key}?as=${user}@example.com&locale=${locale}`;

/** Catalogues that a page fetched, by their language. */
function catalogues(page: Page): string[] {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const name = /\/([a-z]{2}-[A-Z]{2})-[\w-]+\.js$/.exec(request.url())?.[1];
    if (name !== undefined) loaded.push(name);
  });
  return loaded;
}

test('a German and an English reader work in the same model, each in their own words', async ({ page, context }) => {
  const { key } = await threatModel(kit.as('product'));
  await kit.settle();
  const loaded = catalogues(page);
  await page.goto(at(key, 'security', 'de-DE'));
  const german = panelOn(page);
  await german.getByRole('tab', { name: 'Besprechen', exact: true }).click();
  await german.getByRole('textbox', { name: 'Bedrohung hinzufügen' }).fill('Jemand errät einen Schlüssel');
  await page.keyboard.press('Enter');
  await german.getByRole('textbox', { name: 'Empfehlung hinzufügen' }).fill('Schlüssel länger machen');
  await page.keyboard.press('Enter');
  await german.getByRole('radio', { name: 'Hoch' }).check();
  await expect(german.locator('html')).toHaveAttribute('lang', 'de-DE');
  expect(new Set(loaded)).toEqual(new Set(['de-DE']));
  await expect(page.getByRole('heading', { name: 'Bedrohungsmodell', exact: true })).toBeVisible();

  const other = await context.newPage();
  await other.goto(at(key, 'lead', 'en-US'));
  const english = panelOn(other);
  await english.getByRole('tab', { name: 'Meet', exact: true }).click();
  await expect(english.getByText('Jemand errät einen Schlüssel')).toBeVisible();
  await expect(english.getByRole('radio', { name: 'High' })).toBeChecked();
  await english.getByRole('tab', { name: 'Report', exact: true }).click();
  await expect(english.getByRole('group', { name: 'Report' })).toContainText('High: Do this first');
  await german.getByRole('tab', { name: 'Bericht', exact: true }).click();
  await expect(german.getByRole('group', { name: 'Bericht' })).toContainText('Hoch: Zuerst umsetzen');
});

test('the form asks and answers in German, errors of the back end included', async ({ page }) => {
  const task = await createIssue(kit.as('product'), { project: { key: 'PAY' }, issuetype: { name: 'Task' }, ...typo });
  await page.goto(at(task.key, 'product', 'de-DE'));
  await page.getByText('Actions', { exact: true }).click();
  await page.getByRole('button', { name: 'Bedrohungsmodell anfragen', exact: true }).click();
  const form = page.frameLocator('dialog iframe, [role="dialog"] iframe');
  await expect(form.getByText('Voraussichtlich kein Bedrohungsmodell nötig')).toBeVisible();
  kit.faults({ match: 'POST /rest/api/3/issue', status: 403, times: 1 });
  await form.getByRole('button', { name: 'Trotzdem anfragen' }).click();
  await expect(form.getByText('Die Anfrage ist noch nicht angekommen')).toBeVisible();
  await expect(form.getByText(/^Jira erlaubt Ihnen das nicht/).first()).toBeVisible();
  kit.clearFaults();
  await form.getByRole('button', { name: 'Trotzdem anfragen' }).click();
  await expect(form.getByText('Größe: Klein.')).toBeVisible();
});

test('a site in German gets German comments, whoever reads them', async ({ page }) => {
  await page.goto(`${kit.url}/settings/apps/threat-model-admin?as=admin@example.com`);
  const admin = page.frameLocator('iframe.app-frame');
  await admin.getByRole('combobox', { name: 'Language of comments and tickets' }).selectOption('German (Deutsch)');
  await admin.getByRole('button', { name: 'Save settings' }).click();
  await expect(admin.locator('p.saved')).toBeVisible();
  const { key } = await threatModel(kit.as('product'));
  await kit.settle();
  const [comment] = await comments(kit.as('product'), key);
  expect(JSON.stringify(comment)).toContain('Einstufung des Bedrohungsmodells');
});

test('somebody whose language is missing reads English, and axe finds nothing in German', async ({ page }) => {
  const { key } = await threatModel(kit.as('product'));
  await kit.settle();
  await page.goto(at(key, 'engineer', 'fr-FR'));
  await expect(panelOn(page).getByRole('tab', { name: 'Prepare', exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(panelOn(page).getByRole('tab', { name: 'Vorbereiten', exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
