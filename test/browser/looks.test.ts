/** What everybody sees: accessible, in light and dark, on a phone's width and on a desk's. */
import { type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { violations } from './axe.ts';
import { openIssue } from './panel-page.ts';

let kit: Kit;
test.beforeAll(async () => {
  kit = await start({ seed: 'demo' });
});
test.afterAll(() => kit.close());

const tabs = ['Prepare', 'Meet', 'Follow up', 'Report'] as const;

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the issue and its panel, ${theme}`, async ({ page }) => {
    await page.goto(`${kit.url}/?as=engineer@example.com&theme=${theme}`);
    expect(await violations(page, 'site')).toEqual([]);
    const panel = await openIssue(page, kit, { key: 'SEC-1', user: 'engineer' });
    for (const tab of tabs) {
      await panel.tab(tab);
      await expect(panel.frame.getByRole('tabpanel')).toBeVisible();
      expect(await violations(page, 'site'), tab).toEqual([]);
    }
  });

  test(`axe finds nothing in a project’s list and the create dialog, ${theme}`, async ({ page }) => {
    await page.goto(`${kit.url}/projects/SEC?as=engineer@example.com&theme=${theme}`);
    expect(await violations(page, 'site')).toEqual([]);
    await page.getByRole('banner').getByText('Create', { exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page, 'site')).toEqual([]);
  });
}

test('what is wrong inside a frame is found there', async ({ page }) => {
  const panel = await openIssue(page, kit, { key: 'SEC-1', user: 'engineer' });
  await panel.frame.locator('body').evaluate((body) => body.append(body.ownerDocument.createElement('button')));
  expect(await violations(page)).toEqual(['button-name: <button></button>']);
});

for (const width of [360, 1280]) {
  test(`nothing has to be scrolled sideways at ${width} pixels, and the frame is as high as its content`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/projects/SEC', '/projects/PAY', '/browse/PAY-1']) {
      await page.goto(`${kit.url}${path}`);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
    const panel = await openIssue(page, kit, { key: 'SEC-1', user: 'engineer' });
    for (const tab of tabs) {
      await panel.tab(tab);
      expect(await overflow(page), tab).toBeLessThanOrEqual(0);
      const inside = await panel.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(inside, `${tab}, in the frame`).toBeLessThanOrEqual(0);
    }
    await expect(async () => {
      const content = await panel.frame.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      const frame = await page.locator('iframe.app-frame').boundingBox();
      expect(Math.abs((frame?.height ?? 0) - content)).toBeLessThan(40);
    }).toPass();
  });
}

test('exactly one frame has the region "Threat model", and the page speaks plainly of what it is', async ({ page }) => {
  const panel = await openIssue(page, kit, { key: 'SEC-1', user: 'product' });
  await expect(page.getByRole('region', { name: 'Threat model', exact: true })).toHaveCount(0);
  await expect(panel.region).toHaveCount(1);
  await expect(page.getByRole('banner')).toContainText('local stand-in for Jira');
});

test('the panel is filled by keyboard alone', async ({ page }) => {
  const panel = await openIssue(page, kit, { key: 'SEC-2', user: 'lead' });
  const prepare = panel.frame.getByRole('tab', { name: 'Prepare' });
  await prepare.focus();
  await page.keyboard.press('ArrowRight');
  await expect(panel.frame.getByRole('tab', { name: 'Meet' })).toBeFocused();
  const threat = panel.frame.getByRole('textbox', { name: 'Add a threat' });
  await threat.focus();
  await page.keyboard.type('Somebody links their account to a customer’s by a forged e-mail address');
  await page.keyboard.press('Enter');
  await expect(panel.item('T1')).toBeVisible();
  await panel.frame.getByRole('textbox', { name: 'Add a recommendation' }).focus();
  await page.keyboard.type('Ask for the password once before an account is linked');
  await page.keyboard.press('Enter');
  const medium = panel.item('R1').getByRole('radio', { name: 'Medium' });
  await medium.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(panel.item('R1').getByRole('radio', { name: 'High' })).toBeChecked();
});
