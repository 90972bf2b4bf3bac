/** The issue page with the panel in its frame, as people find their way: by role and name. */
import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Kit } from '../../local/kit.ts';

export interface PanelPage {
  page: Page;
  frame: FrameLocator;
  region: Locator;
  tab(name: 'Prepare' | 'Meet' | 'Follow up' | 'Report'): Promise<void>;
  item(id: string): Locator;
}

function issueUrl(kit: Kit, key: string, user: string): string {
  return `${kit.url}/browse/${key}?as=${user}@example.com`;
}

function panelOn(page: Page): PanelPage {
  const frame = page.frameLocator('.app-panel iframe.app-frame');
  const region = frame.getByRole('region', { name: 'Threat model', exact: true });
  return {
    page,
    frame,
    region,
    tab: (name) => frame.getByRole('tab', { name, exact: true }).click(),
    item: (id) => frame.locator(`[aria-label^="${id} "],[aria-label^="${id}:"],[aria-label="${id}"]`).first(),
  };
}

export async function openIssue(page: Page, kit: Kit, at: { key: string; user: string }): Promise<PanelPage> {
  await page.goto(issueUrl(kit, at.key, at.user));
  const panel = panelOn(page);
  await panel.region.waitFor();
  return panel;
}
