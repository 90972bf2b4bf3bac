/** What tests of filing share: the places, the finisher, and answers of Jira that get lost. */
import { finishFiling } from '../../src/application/finish-filing.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { issueId, recommendationId } from '../../src/domain/ids.ts';
import type { NewTicket } from '../../src/application/ports.ts';
import type { FilingIntent, Recommendation } from '../../src/domain/item.ts';
import { type Scene, modelId } from './scene.ts';

export const underEpic = { projectId: '10100', issueTypeId: '10003', parentId: issueId.parse('10500') };
export const subTasks = { projectId: '10000', issueTypeId: '10004', parentId: modelId };

export const epicBrief = {
  id: underEpic.parentId,
  key: 'PAY-1',
  summary: 'Uploads',
  projectId: '10100',
  hierarchyLevel: 1,
  links: [],
};

export const ids = (count: number) => Array.from({ length: count }, (_, at) => recommendationId.parse(`R${at + 1}`));

export function recommendations({ models }: Scene): Recommendation[] {
  return models.items().filter((item): item is Recommendation => item.kind === 'recommendation');
}

/** What the queue does two minutes after the presses: every finisher runs. */
export async function finishAsApp(scene: Scene) {
  const outcomes: string[] = [];
  for (const { message } of scene.pushed.splice(0)) {
    if (message.kind !== 'finish-filing') continue;
    const deps = { ...scene.deps, jiraAsApp: scene.jira.asApp };
    outcomes.push((await finishFiling(deps, message)).outcome);
  }
  return outcomes;
}

export const later = (scene: Scene, minutes: number) => {
  scene.time.now = new Date(scene.time.now.getTime() + minutes * 60_000);
};

export const lostAnswer = () => Promise.reject(new AppError('UNAVAILABLE', 'errors.jiraBusy', { maybeApplied: true }));

/** Jira makes the tickets of the stored intents, and its answer is lost. */
export function loseAnswer(scene: Scene, by: 'asUser' | 'asApp' = 'asUser') {
  scene.jira.intercept('createTickets', async () => {
    const tickets = recommendations(scene).flatMap(({ id, filing }) =>
      filing === null ? [] : [ticketFor(id, filing)],
    );
    await scene.jira[by].createTickets(tickets);
    return lostAnswer();
  });
}

function ticketFor(recommendation: string, { destination, nonce }: FilingIntent): NewTicket {
  const value = { v: 1 as const, modelId, recommendation: recommendationId.parse(recommendation), nonce };
  const description = { type: 'doc' as const, version: 1 as const, content: [] };
  return {
    destination,
    summary: recommendation,
    description,
    priorityId: null,
    values: {},
    property: { key: 'marker', value },
  };
}
