/** Asking for a threat model as a first-time user does it: by mouse, by keyboard, on a phone's width, in the dark. */
import { type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import * as asking from '../support/asking.ts';
import { comments, createIssue, property, search } from '../support/story.ts';
import { violations } from './axe.ts';

let kit: Kit;
test.beforeEach(async () => {
  kit = await start({ seed: 'empty' });
});
test.afterEach(() => kit.close());

const dialog = (page: Page) => page.frameLocator('dialog iframe, [role="dialog"] iframe');
const ask = { name: 'Ask for a threat model', exact: true } as const;

/** From the issue page to the open form: two clicks. */
async function openDialog(page: Page, key: string, as: string) {
  await page.goto(`${kit.url}/browse/${key}?as=${as}@example.com`);
  await page.getByText('Actions', { exact: true }).click();
  await page.getByRole('button', ask).click();
  return dialog(page);
}

test('from a PAY epic to a sized SEC issue in at most 6 interactions of a first-time user', async ({ page }) => {
  const epic = await asking.payEpic(kit);
  await page.goto(`${kit.url}/browse/${epic.key}?as=engineer@example.com`);
  let interactions = 0;
  const step = async (act: Promise<void>) => {
    await act;
    interactions += 1;
  };
  await step(page.getByText('Actions', { exact: true }).click());
  await step(page.getByRole('button', ask).click());
  const form = dialog(page);
  await expect(form.getByRole('region', { name: 'What to expect' })).toContainText(/Probably (Small|Medium|Large)/);
  await expect(form.getByRole('textbox', { name: 'What are you changing?' })).toHaveValue(/Let partners upload/);
  await step(form.getByRole('button', ask).click());
  await expect(form.getByRole('heading', { name: 'Security is involved: SEC-1' })).toBeFocused();
  await expect(form.getByText(/Size: (Small|Medium|Large)/)).toBeVisible();
  expect(interactions).toBeLessThanOrEqual(6);
  await kit.settle();
  const engineer = kit.as('engineer');
  expect(await property(engineer, 'SEC-1')).toMatchObject({ size: expect.stringMatching(/^[SML]$/) });
  expect(await comments(engineer, 'SEC-1')).toHaveLength(1);
  expect(await asking.linksOf(engineer, epic.key)).toEqual(['SEC-1']);
});

test('a typo is told that no threat model is needed, creates nothing, and can be asked for anyway', async ({
  page,
}) => {
  const task = await createIssue(kit.as('product'), {
    project: { key: 'PAY' },
    issuetype: { name: 'Task' },
    summary: 'Fix a typo on the imprint page',
  });
  const form = await openDialog(page, task.key, 'product');
  await expect(form.getByText('Probably no threat model needed')).toBeVisible();
  expect(await search(kit.as('product'), 'project = SEC')).toEqual([]);
  await form.getByRole('button', { name: 'Ask anyway' }).click();
  await expect(form.getByText('Size: Small.')).toBeVisible();
});

test('ticking a box changes what to expect, and a double click asks once', async ({ page }) => {
  await page.goto(`${kit.url}/apps/threat-model-page?as=product@example.com`);
  const form = page.frameLocator('iframe.app-frame');
  const change = form.getByRole('textbox', { name: 'What are you changing?' });
  await change.fill('Tidy up the imprint page');
  await expect(form.getByText('Probably no threat model needed')).toBeVisible();
  await form.getByText('Tick what applies (optional)').click();
  await form.getByRole('checkbox', { name: /How people or services sign in/ }).check();
  await expect(form.getByText(/Probably (Small|Medium|Large)/)).toBeVisible();
  await form.getByRole('button', ask).dblclick();
  await expect(form.getByRole('heading', { name: 'Security is involved: SEC-1' })).toBeVisible();
  await kit.settle();
  expect(await search(kit.as('product'), 'project = SEC')).toHaveLength(1);
});

test('somebody who may not create there is told whom to ask', async ({ page }) => {
  const epic = await asking.payEpic(kit);
  const form = await openDialog(page, epic.key, 'partner');
  await expect(form.getByText(/Security engineer/)).toBeVisible();
  await expect(form.getByRole('button', ask)).toHaveCount(0);
});

test('what was typed stays when the app does not answer, and sending it again creates one', async ({ page }) => {
  const epic = await asking.payEpic(kit);
  const form = await openDialog(page, epic.key, 'engineer');
  const change = form.getByRole('textbox', { name: 'What are you changing?' });
  await change.fill(`${asking.upload}\nGo-live is in March.`);
  kit.faults({ crashAt: 9, after: true, match: 'invoke:ask', times: 1 });
  await form.getByRole('button', ask).click();
  await expect(form.getByText('The request is not through yet')).toBeVisible();
  await expect(change).toHaveValue(/Go-live is in March/);
  kit.clearFaults();
  await kit.settle();
  await form.getByRole('button', ask).click();
  await expect(form.getByRole('heading', { name: /Security is involved: SEC-1/ })).toBeVisible();
  await kit.settle();
  expect(await search(kit.as('engineer'), 'project = SEC')).toHaveLength(1);
});

test('where the browser keeps nothing inside a frame, cancelling asks before it loses what was typed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  const epic = await asking.payEpic(kit);
  const form = await openDialog(page, epic.key, 'engineer');
  const change = form.getByRole('textbox', { name: 'What are you changing?' });
  await change.fill('Partners upload through a new API');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await expect(form.getByRole('button', { name: 'Keep typing' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(change).toHaveValue('Partners upload through a new API');
  await expect(form.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await form.getByRole('button', { name: 'Cancel' }).click();
  await form.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.locator('dialog iframe, [role="dialog"] iframe')).toHaveCount(0);
});

test('the page of the app is filled by keyboard alone', async ({ page }) => {
  await page.goto(`${kit.url}/apps/threat-model-page?as=product@example.com`);
  const form = page.frameLocator('iframe.app-frame');
  await form.getByRole('textbox', { name: 'What are you changing?' }).focus();
  await page.keyboard.type('Sign in with the identity provider of the customer');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(form.getByRole('checkbox', { name: /It is a big project/ })).toBeChecked();
  await form.getByRole('button', ask).focus();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('heading', { name: /Security is involved/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(form.getByRole('button', { name: 'Open SEC-1' })).toBeFocused();
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the dialog and the page, ${theme}`, async ({ page }) => {
    const epic = await asking.payEpic(kit);
    await page.goto(`${kit.url}/?as=engineer@example.com&theme=${theme}`);
    const form = await openDialog(page, epic.key, 'engineer');
    await expect(form.getByText(/Probably (Small|Medium|Large)/)).toBeVisible();
    await form.getByText('Tick what applies (optional)').click();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${kit.url}/apps/threat-model-page`);
    const own = page.frameLocator('iframe.app-frame');
    await own.getByRole('textbox', { name: 'What are you changing?' }).fill(asking.upload);
    await own.getByRole('button', ask).click();
    await expect(own.getByRole('heading', { name: /Security is involved/ })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

for (const width of [360, 1280]) {
  test(`nothing has to be scrolled sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const epic = await asking.payEpic(kit);
    const form = await openDialog(page, epic.key, 'engineer');
    await form.getByText('Tick what applies (optional)').click();
    await expect(form.getByText(/Probably (Small|Medium|Large)/)).toBeVisible();
    const inside = await form.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(inside).toBeLessThanOrEqual(0);
  });
}
