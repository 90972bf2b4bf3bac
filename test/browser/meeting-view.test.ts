/** The meeting full screen, and what the narrow panel leaves to it. */
import AxeBuilder from '@axe-core/playwright';
import { type FrameLocator, type Page, expect, test } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { openPanel, threatModel } from '../support/story.ts';
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
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
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

test('the narrow panel shows fifty rows and leads to the rest', async ({ page }) => {
  const panel = await openPanel(kit.as('engineer'), key);
  for (let of = 0; of < 3; of += 1) {
    const adds = Array.from({ length: 20 }, (_, at) => ({
      kind: 'threat',
      requestId: crypto.randomUUID(),
      text: `Threat ${of * 20 + at + 1}`,
    }));
    await panel.call('addMany', { adds });
  }
  const { frame, item } = await meet(page);
  await expect(frame.locator('.threat')).toHaveCount(50);
  await expect(frame.getByText('10 threats more are not shown here.')).toBeVisible();
  await threatBox(frame).fill('Added now');
  await threatBox(frame).press('Enter');
  await expect(item('T61')).toContainText('Added now');
  await frame.getByRole('button', { name: 'Show all here' }).click();
  await expect(frame.locator('.threat')).toHaveCount(61);
});
