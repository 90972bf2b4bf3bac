/** The library on the rules page: switches, a pack of one's own, a file with faults, and somebody who saved first. */
import { type FrameLocator, type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { violations } from './axe.ts';
import { openRules } from './rules-page.ts';

let kit: Kit;
test.beforeEach(async () => {
  // Every test writes a whole page.
  test.slow();
  kit = await start({ seed: 'empty' });
});
test.afterEach(() => kit.close());

async function openLibrary(page: Page): Promise<FrameLocator> {
  const frame = await openRules(page, kit);
  await frame.getByRole('tab', { name: 'Library' }).press('Enter');
  await expect(frame.getByRole('heading', { name: 'The app’s packs' })).toBeVisible();
  return frame;
}

const bar = (frame: FrameLocator) => frame.getByRole('region', { name: 'Changes of the library' });
const save = (frame: FrameLocator) => bar(frame).getByRole('button', { name: 'Save' }).press('Enter');

async function call(name: string, input: unknown) {
  const answer = await kit.as('admin').invokeIn('SEC', 'threat-model-rules', name, { grant: null, input });
  return answer.body as { ok: boolean; value: { rev: number; content: { packs: unknown[]; off: string[] } } };
}

test('a pack is switched off, saved, and the save is undone', async ({ page }) => {
  const frame = await openLibrary(page);
  await frame.getByRole('checkbox', { name: 'Offer it: Web app' }).press('Space');
  await save(frame);
  await expect(bar(frame)).toContainText('Saved.');
  expect((await call('readLibrary', {})).value.content.off).toEqual(['web']);
  await bar(frame).getByRole('button', { name: 'Undo this save' }).press('Enter');
  await expect(bar(frame)).toContainText('undone');
  expect((await call('readLibrary', {})).value.content.off).toEqual([]);
});

test('a pack of one’s own is written by keyboard; what is missing is named beside its field', async ({ page }) => {
  const frame = await openLibrary(page);
  await frame.getByRole('button', { name: 'Add a pack' }).press('Enter');
  await expect(frame.getByRole('textbox', { name: 'Name of the pack' })).toBeFocused();
  await save(frame);
  await expect(frame.getByRole('textbox', { name: 'Name of the pack' })).toBeFocused();
  await expect(frame.getByText('Type something here, or remove it.')).toBeVisible();
  await page.keyboard.type('Payments');
  await frame.getByRole('button', { name: 'Add a threat to Payments' }).press('Enter');
  await expect(frame.getByRole('textbox', { name: 'Short name' })).toBeFocused();
  await page.keyboard.type('A payout to somebody else');
  await page.keyboard.press('Tab');
  await page.keyboard.type(
    'A clerk, with a copied form, can change the bank account, which leads to a lost payout, harming the correctness of payouts.',
  );
  await frame.getByText('Statement in parts').focus();
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: 'Fill in from the text' }).press('Enter');
  await expect(frame.getByRole('textbox', { name: 'Who', exact: true })).toHaveValue('a clerk');
  await frame.getByRole('button', { name: 'Add a recommendation to A payout' }).press('Enter');
  await page.keyboard.type('Hold a payout for a day after a change.');
  expect(await violations(page)).toEqual([]);
  await save(frame);
  await expect(bar(frame)).toContainText('Saved.');
  expect((await call('readLibrary', {})).value.content.packs).toMatchObject([
    {
      name: 'Payments',
      threats: [
        {
          title: 'A payout to somebody else',
          statement: { threatSource: 'a clerk', impactedAssets: ['payouts'] },
          recommendations: [{ text: 'Hold a payout for a day after a change.', priority: 'medium' }],
        },
      ],
    },
  ]);
});

test('a file is read as a draft, and each entry that was left out is named', async ({ page }) => {
  const frame = await openLibrary(page);
  const file = {
    format: 'threat-model-library',
    v: 1,
    packs: [{ name: 'Payments', threats: [{ text: 'A clerk changes a form.' }, { title: 'Without a text' }] }],
    off: ['web-1'],
  };
  await frame.locator('#library-file').setInputFiles({
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(frame.getByRole('tabpanel').getByText('library.json was read as a draft')).toBeVisible();
  await expect(frame.getByText('packs.0.threats.1.text')).toBeVisible();
  expect((await call('readLibrary', {})).value.rev).toBe(0);
  await save(frame);
  await expect(bar(frame)).toContainText('Saved.');
  expect((await call('readLibrary', {})).value.content).toMatchObject({
    packs: [{ name: 'Payments' }],
    off: ['web-1'],
  });
});

test('somebody who saved first is not written over: theirs can be shown, and one’s own brought back', async ({
  page,
}) => {
  const frame = await openLibrary(page);
  await frame.getByRole('checkbox', { name: 'Offer it: Web app' }).press('Space');
  expect((await call('saveLibrary', { rev: 0, content: { packs: [], off: ['api'] } })).ok).toBe(true);
  await save(frame);
  await expect(bar(frame)).toContainText('Somebody else saved the library');
  await bar(frame).getByRole('button', { name: 'Show theirs instead' }).press('Enter');
  await expect(frame.getByRole('checkbox', { name: 'Offer it: API' })).not.toBeChecked();
  await expect(frame.getByRole('checkbox', { name: 'Offer it: Web app' })).toBeChecked();
  await bar(frame).getByRole('button', { name: 'Bring them back' }).press('Enter');
  await expect(frame.getByRole('checkbox', { name: 'Offer it: Web app' })).not.toBeChecked();
  await save(frame);
  await expect(bar(frame)).toContainText('Saved.');
  expect((await call('readLibrary', {})).value.content.off).toEqual(['web']);
});
