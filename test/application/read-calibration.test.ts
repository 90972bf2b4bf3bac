import { describe, expect, it } from 'vitest';
import { askAnyway } from '../../src/application/ask-anyway.ts';
import { readCalibration } from '../../src/application/read-calibration.ts';
import { setSize } from '../../src/application/set-size.ts';
import type { IssueId } from '../../src/domain/ids.ts';
import type { Size } from '../../src/domain/size.ts';
import { rulesScene } from '../support/rules-scene.ts';
import { colleague, engineer, session } from '../support/scene.ts';

async function calibrated() {
  const made = rulesScene();
  const { rulesDeps, model, time } = made;
  const set = async (id: IssueId, size: Size, reason: string, by = engineer) => {
    time.now = new Date(time.now.getTime() + 60_000);
    await setSize(rulesDeps, { ...session(by), issueId: id }, { size, reason });
  };
  const [one, other, third] = [
    await model('Encrypt backups with a new cipher'),
    await model('Encrypt exports with a new cipher'),
    await model('Fix a typo'),
  ];
  await model('Sort the list');
  const asked = await model('Fix another typo');
  await set(one, 'L', 'The keys are the crown jewels');
  await set(other, 'M', 'First thought');
  await set(other, 'none', 'A library does it all', colleague);
  await set(third, 'S', 'It is the imprint of a bank');
  await askAnyway(rulesDeps, { ...session(), issueId: asked });
  const names = new Map([[engineer, 'Erin Engineer']]);
  const deps = { ...rulesDeps, jiraAsUser: { names: async () => names } };
  return { ...made, deps };
}

describe('calibration', () => {
  it('counts models, overrides and what was asked for anyway', async () => {
    const { deps } = await calibrated();
    expect(await readCalibration(deps)).toMatchObject({ models: 5, setByHand: 3, askedAnyway: 1, looked: 3 });
  });

  it('says from which size to which, every model once, by the size that holds', async () => {
    const { deps } = await calibrated();
    const { directions } = await readCalibration(deps);
    expect(directions).toHaveLength(3);
    expect(directions).toEqual(
      expect.arrayContaining([
        { automatic: 'S', to: 'L', count: 1 },
        { automatic: 'S', to: 'none', count: 1 },
        { automatic: 'none', to: 'S', count: 1 },
      ]),
    );
  });

  it('says what the rules had found, and whether people went up or down from there', async () => {
    const { deps } = await calibrated();
    const { criteria, signals } = await readCalibration(deps);
    expect(criteria).toContainEqual({ criterion: 'B3', larger: 1, smaller: 1, same: 0 });
    expect(signals).toContainEqual({ signal: 'crypto', larger: 1, smaller: 1, same: 0 });
  });

  it('lists the reasons, the latest first, with the names of those who are still there', async () => {
    const { deps } = await calibrated();
    const { latest } = await readCalibration(deps);
    expect(latest.map(({ issueKey, reason, by }) => [issueKey, reason, by.name])).toEqual([
      ['SEC-3', 'It is the imprint of a bank', 'Erin Engineer'],
      ['SEC-2', 'A library does it all', null],
      ['SEC-1', 'The keys are the crown jewels', 'Erin Engineer'],
    ]);
    expect(latest[0]).toMatchObject({ summary: 'Fix a typo', automatic: 'none', to: 'S' });
  });

  it('takes nobody’s word for a size that no record knows', async () => {
    const { deps, jira, model } = await calibrated();
    const claimed = await model('Fix a third typo');
    jira.properties.set(`${claimed} threat-model`, { v: 1, size: 'L', sizeSetByHand: 1 });
    const { looked, latest } = await readCalibration(deps);
    expect([looked, latest.length]).toEqual([3, 3]);
  });

  it('counts priorities that were changed after push-back, as the properties say', async () => {
    const { deps, jira, model } = await calibrated();
    for (const [summary, changedAfterPushBack] of [
      ['One', 2],
      ['Other', 1],
      ['Third', 0],
    ] as const) {
      const id = await model(summary);
      jira.properties.set(`${id} threat-model`, { v: 1, size: 'S', changedAfterPushBack });
    }
    expect((await readCalibration(deps)).pushBack).toEqual({ models: 2, changes: 3, all: true });
  });

  it('is empty where there is nothing, and where no project can be seen', async () => {
    const { deps, rulesJira } = await calibrated();
    rulesJira.hidden.person.push('SEC');
    const pushBack = { models: 0, changes: 0, all: true };
    const none = {
      pushBack,
      models: 0,
      setByHand: 0,
      askedAnyway: 0,
      looked: 0,
      directions: [],
      criteria: [],
      latest: [],
    };
    expect(await readCalibration(deps)).toMatchObject(none);
  });
});
