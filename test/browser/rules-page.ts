/** The rules page, as people find their way on it: by role and name. */
import { type FrameLocator, type Locator, type Page, expect } from '@playwright/test';
import type { Kit } from '../../local/kit.ts';
import { property, threatModel } from '../support/story.ts';

export async function openRules(
  page: Page,
  kit: Kit,
  { theme = 'light', project = 'SEC' } = {},
): Promise<FrameLocator> {
  const place = `/projects/${project}/settings/apps/threat-model-rules`;
  await page.goto(`${kit.url}${place}?as=security@example.com&theme=${theme}`);
  const frame = page.frameLocator('iframe.app-frame');
  await frame.getByRole('main', { name: 'Threat model rules' }).waitFor();
  return frame;
}

export const barOf = (frame: FrameLocator): Locator => frame.getByRole('region', { name: 'Unsaved changes' });

/** By the keyboard: a bar that has just moved may be missed by a click. */
export const press = (frame: FrameLocator, name: string): Promise<void> =>
  barOf(frame).getByRole('button', { name }).press('Enter');

export const cardOf = (frame: FrameLocator, name: string): Locator => frame.getByRole('group', { name, exact: true });

/** By the keyboard: the folded words of a criterion, with the focus in the box of the team's own. */
export async function toWordsOf(frame: FrameLocator, page: Page, criterion: string): Promise<Locator> {
  await cardOf(frame, criterion).getByText('Words and weight').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const words = cardOf(frame, criterion).getByRole('textbox', { name: 'Words of your own' });
  await expect(words).toBeFocused();
  return words;
}

/** A new Threat model issue, and the size that it got. */
export async function sized(kit: Kit, summary: string): Promise<{ key: string; size: unknown }> {
  const { key } = await threatModel(kit.as('engineer'), { summary });
  await kit.settle();
  return { key, size: (await property(kit.as('engineer'), key))?.['size'] };
}
