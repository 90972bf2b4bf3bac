import { describe, expect, it } from 'vitest';
import { itemFrom, modelFrom, toStoredModel } from '../../src/adapters/storage/records.ts';
import { modelProcess } from '../../src/domain/model-process.ts';
import { stepsOf } from '../../src/domain/process-steps.ts';
import { readModelOf } from '../../src/domain/read-model.ts';
import { restaged } from '../../src/domain/stage.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import storedItems from '../data/stored/items-v1.json';
import storedModel from '../data/stored/model-v1.json';

const rules = defaultRulesContent;

describe('records from before meetings were kept', () => {
  const model = modelFrom(storedModel);
  const items = storedItems.map(itemFrom).filter((one) => one !== null);

  it('are read as they are, and written back without a loss', () => {
    expect(items.map((one) => one.id)).toEqual(['Q1', 'T1', 'R1']);
    expect(toStoredModel(model)).toEqual(storedModel);
    expect(items).toEqual(storedItems.map((one) => one.body));
  });

  it('keep members that this version does not know', () => {
    const later = { ...storedModel, body: { ...storedModel.body, fromTheFuture: { kept: true } } };
    expect(toStoredModel(modelFrom(later)).body).toMatchObject({ fromTheFuture: { kept: true } });
  });

  it('show an empty plan, everybody missing, and the step that was ticked by hand', () => {
    const process = modelProcess(model, items, rules);
    expect(process?.meetings).toMatchObject([{ number: 1, rev: 0, at: null, held: null, needed: true }]);
    expect(process?.people.every((one) => one.gap)).toBe(true);
    expect(stepsOf(model, items, { rules, today: '2026-03-02' })[1]).toMatchObject({ done: true, how: 'person' });
  });

  it('stay where their tickets put them, and come back to review', () => {
    expect(restaged(model, { ...model, askedToMeet: [] }, rules.sizes)).toMatchObject({
      stage: 'responding',
      filed: true,
    });
    expect(readModelOf(model, items, { sizes: rules.sizes, today: '2026-03-02' })).toMatchObject({
      reviewOn: '2027-03-02',
      goLiveOn: '2026-06-30',
    });
  });
});
