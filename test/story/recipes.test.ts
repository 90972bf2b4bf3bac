/** Every query of docs/recipes.md is read by Atlassian's own parser, and finds exactly what its heading says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Jast } from '@atlaskit/jql-ast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import { dayOf } from '../../src/domain/day.ts';
import { readModel } from '../../src/domain/read-model.ts';
import * as story from '../support/story.ts';

const text = readFileSync(resolve(import.meta.dirname, '../../docs/recipes.md'), 'utf8');
const recipes = text.split(/^### /m).flatMap((part): [title: string, jql: string][] => {
  const jql = /```jql\n([\s\S]*?)\n```/.exec(part)?.[1];
  return jql === undefined ? [] : [[part.split('\n')[0] ?? '', jql]];
});

const plain = { v: 1, size: 'M', sizeRank: 2, threats: 1, recommendations: 1, openHigh: 0, openMedium: 0, progress: 0 };

/** One model per name, as the property of each says. */
function modelsAt(now: Date): Record<string, object> {
  const day = (ahead: number): string => dayOf(new Date(now.getTime() + ahead * 86_400_000));
  return {
    'open, live next week': { stage: 'responding', openHigh: 1, goLiveOn: day(7), reviewOn: day(300) },
    'open, live in spring': { stage: 'responding', openHigh: 1, goLiveOn: day(90), reviewOn: day(300) },
    'done, live next week': { stage: 'ready', progress: 100, goLiveOn: day(7), reviewOn: day(300) },
    'past its day': { stage: 'ready', progress: 100, goLiveOn: day(-3), reviewOn: day(300) },
    'live and quiet': { stage: 'live', progress: 100, goLiveOn: day(-3), reviewOn: day(300) },
    'live and reopened': { stage: 'live', openMedium: 1, reviewOn: day(300) },
    'under an exception': { stage: 'ready', exceptionsUntil: day(10), reviewOn: day(300) },
    'under a long exception': { stage: 'ready', exceptionsUntil: day(80), reviewOn: day(300) },
    'to be reviewed': { stage: 'closed', reviewOn: day(-1) },
  };
}

const found: Record<string, string[]> = {
  'Goes live soon with a High open': ['open, live next week'],
  'Ready, and the security team is not notified': [
    ...['done, live next week', 'past its day', 'under an exception', 'under a long exception'],
  ],
  'The day of the go-live is over, and nobody notified': ['past its day'],
  'Live, and something opened since': ['live and reopened'],
  'An exception lapses within two weeks': ['under an exception'],
  'High tickets that slip': ['High and late', 'High and forgotten'],
  'The review is due': ['to be reviewed'],
};

// Published as a CommonJS build only.
const { JastBuilder } = createRequire(import.meta.url)('@atlaskit/jql-ast') as {
  JastBuilder: new () => { build(jql: string): Jast };
};

let kit: Kit;
let engineer: KitClient;
/** What each issue is called in this scene, by its key. */
const names = new Map<string, string>();

async function ticket(name: string, fields: object, marked = true): Promise<void> {
  const property = { key: 'threat-model-recommendation', value: { modelId: '1', recommendation: 'R1', nonce: 'n' } };
  const answer = await engineer.post('/rest/api/3/issue', {
    fields: { project: { key: 'PAY' }, issuetype: { name: 'Task' }, summary: name, ...fields },
    ...(marked ? { properties: [property] } : {}),
  });
  const { key } = answer.body as story.Created;
  names.set(key, name);
}

beforeAll(async () => {
  kit = await story.startEmpty();
  engineer = kit.as('engineer');
  await ticket('High and forgotten', { priority: { name: 'Highest' } });
  // Only the clock: a month of sweeps has no part in this.
  kit.host.clock.advance(31 * 86_400_000);
  await ticket('High and late', { priority: { name: 'High' }, duedate: '2020-01-01' });
  await ticket('High and new', { priority: { name: 'High' } });
  await ticket('Low and late', { priority: { name: 'Low' }, duedate: '2020-01-01' });
  await ticket('High, late and no ticket of ours', { priority: { name: 'High' }, duedate: '2020-01-01' }, false);
  for (const [name, given] of Object.entries(modelsAt(new Date(kit.host.clock.now())))) {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    await engineer.put(`/rest/api/3/issue/${key}/properties/threat-model`, readModel.parse({ ...plain, ...given }));
    names.set(key, name);
  }
  await kit.settle();
});
afterAll(() => kit.close());

describe('docs/recipes.md', () => {
  it('has no recipe that is not tried here', () => {
    expect(recipes.map(([title]) => title)).toEqual(Object.keys(found));
  });

  it.each(recipes)('%s', async (title, jql) => {
    expect(new JastBuilder().build(jql).errors).toEqual([]);
    const keys = await story.search(engineer, jql);
    expect(keys.map((key) => names.get(key)).toSorted()).toEqual(found[title]?.toSorted());
  });
});
