/** How the rules page looks: light and dark, narrow and wide, the bar in view. */
import { expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { expectNoneTooWide, looks, violations } from './axe.ts';
import { barOf, openRules, press, sized, toWordsOf } from './rules-page.ts';

let kit: Kit;
test.beforeEach(async () => {
  kit = await start({ seed: 'empty' });
});
test.afterEach(() => kit.close());

test('the bar stays in view on a long page, above what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const frame = await openRules(page, kit);
  await frame.getByRole('tab', { name: 'What a size means' }).click();
  await frame.getByRole('textbox', { name: 'Minutes in all' }).first().fill('45');
  await expect(barOf(frame)).toBeInViewport({ ratio: 0.9 });
  await page.mouse.wheel(0, 600);
  await expect(barOf(frame)).toBeInViewport({ ratio: 0.9 });
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab');
  const focused = frame.locator(':focus');
  await expect
    .poll(async () => {
      const [field, cover] = await Promise.all([focused.boundingBox(), barOf(frame).boundingBox()]);
      return field !== null && cover !== null && field.y + field.height <= cover.y;
    })
    .toBe(true);
});

for (const { theme, width } of looks) {
  test(`axe finds nothing in any part, and nothing scrolls sideways: ${theme}, ${width} pixels`, async ({ page }) => {
    // Eight parts, each looked at as a whole.
    test.setTimeout(150_000);
    await page.setViewportSize({ width, height: 900 });
    await sized(kit, 'Sort the ledger');
    const frame = await openRules(page, kit, { theme });
    const looksFine = async () => {
      expect(await violations(page)).toEqual([]);
      await expectNoneTooWide(page);
    };
    const words = await toWordsOf(frame, page, 'Flow of sensitive data');
    await words.fill('ledger');
    await press(frame, 'Preview');
    await frame.getByRole('region', { name: 'What these rules would change' }).waitFor();
    await looksFine();
    await words.fill('/x-(/');
    await press(frame, 'Save');
    await expect(words).toHaveAttribute('aria-invalid', 'true');
    await frame.getByRole('tab', { name: 'Scores to size' }).click();
    await frame.getByText('Change row 3').click();
    await frame.getByRole('button', { name: 'Move Row 7 up' }).click();
    await looksFine();
    for (const name of ['What a size means', 'Questions', 'Tickets', 'Comment', 'Calibration', 'File']) {
      await frame.getByRole('tab', { name, exact: true }).click();
      await looksFine();
    }
  });
}
