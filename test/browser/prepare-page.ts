/** The Prepare tab as people find their way in it, on a host with a Threat model issue that is linked to an epic. */
import { type Locator, expect } from '@playwright/test';
import { type Kit, start } from '../../local/kit.ts';
import { type Created, epic, openPanel, relate, threatModel } from '../support/story.ts';
import type { PanelPage } from './panel-page.ts';

export interface Scene {
  kit: Kit;
  model: Created;
  parent: Created;
}

export async function sceneOfPreparing(): Promise<Scene> {
  const kit = await start({ seed: 'empty' });
  const parent = await epic(kit.as('product'));
  const model = await threatModel(kit.as('engineer'));
  await relate(kit.as('engineer'), model, parent);
  await kit.settle();
  return { kit, model, parent };
}

export const questions = [
  'What are the goals of the project?',
  'Who is affected by the change?',
  'What new data is introduced, and where does it go?',
  'What is the overall system architecture? A diagram can be attached or linked.',
] as const;

/** A day in summer, when Berlin is two hours ahead of UTC. */
export function aSummerDay(): string {
  return `${new Date().getUTCFullYear() + 1}-07-06`;
}

export function box(panel: PanelPage, name: string): Locator {
  return panel.frame.getByRole('textbox', { name, exact: true });
}

export function button(within: PanelPage['frame'] | Locator, name: string | RegExp): Locator {
  return within.getByRole('button', { name });
}

export function step(panel: PanelPage, number: number): Locator {
  return panel.frame.locator('.step').nth(number - 1);
}

export function part(panel: PanelPage, name: string): Locator {
  return panel.frame.getByRole('region', { name });
}

export function meeting(panel: PanelPage, number: number): Locator {
  return part(panel, 'Meetings').getByRole('listitem', { name: new RegExp(`^Meeting ${number}`) });
}

export async function makeSmall({ kit, model }: Scene): Promise<void> {
  const opened = await openPanel(kit.as('security'), model.key);
  const input = { size: 'S', reason: 'Behind a flag, for one partner' };
  expect(await opened.call('setSize', input)).toMatchObject({ ok: true });
}

export async function answerAll(panel: PanelPage): Promise<void> {
  for (const question of questions) {
    await box(panel, question).fill(`In short: ${question.toLowerCase()}`);
    await box(panel, question).press('Control+Enter');
  }
  await expect(part(panel, 'Questions to answer').getByText('all answered')).toBeVisible();
}

/** Attaches a picture to the model's issue, and answers its id. */
export async function attach({ kit, model }: Scene, name: string): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob(['a picture'], { type: 'image/png' }), name);
  const answer = await fetch(`${kit.url}/rest/api/3/issue/${model.key}/attachments`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from('security@example.com:any').toString('base64')}`,
      'x-atlassian-token': 'no-check',
    },
    body,
  });
  const [attachment] = (await answer.json()) as { id: string | number }[];
  return String(attachment?.id);
}
