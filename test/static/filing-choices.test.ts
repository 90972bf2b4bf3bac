import { describe, expect, it } from 'vitest';
import { recommendationId } from '../../src/domain/ids.ts';
import type { TicketField } from '../../src/domain/ticket-field.ts';
import {
  type Choices,
  filingInput,
  fitting,
  missing,
  noChoices,
  unsupported,
} from '../../static/features/filing/choices.ts';
import { sampleTargets } from './support/sample-model.ts';

const [target] = sampleTargets;
if (target === undefined) throw new Error('no target');
const [r1, r2] = [recommendationId.parse('R1'), recommendationId.parse('R2')];
const field = (id: string, kind: TicketField['kind'], required = false): TicketField => ({
  id,
  name: id,
  kind,
  required,
  options: kind === 'select' ? [{ id: '1', name: 'Checkout' }] : [],
});
const team = field('team', 'select', true);
const chosen: Choices = { ...noChoices, values: { team: { kind: 'select', value: '1' } } };

describe('choices for a filing', () => {
  const input = (choices: Choices, guarded = false, fields: TicketField[] = [team]) =>
    filingInput(target, choices, { ids: [r1, r2], fields, guarded });

  it('send nothing that nobody chose', () => {
    expect(input(noChoices)).toEqual({ ids: [r1, r2], destination: target.destination, fields: {} });
  });

  it('say that only a link was shown, so that a level taken off meanwhile tells nothing', () => {
    expect(input(noChoices, true)).toMatchObject({ disclosure: 'link' });
    expect(input({ ...noChoices, disclosure: 'full' }, true)).toMatchObject({ disclosure: 'full' });
  });

  it('keep a value only where the field and the choice are there', () => {
    expect(fitting(chosen.values, [team])).toEqual(chosen.values);
    expect(fitting(chosen.values, [])).toEqual({});
    expect(fitting(chosen.values, [{ ...team, options: [] }])).toEqual({});
    expect(fitting(chosen.values, [field('team', 'text')])).toEqual({});
  });

  it('keep another type only in a place that has it', () => {
    const other = { ...noChoices, issueTypeId: '77' };
    expect(input(other).destination).toEqual(target.destination);
    const wider = { ...target, issueTypes: [{ id: '77', name: 'Bug' }] };
    const { destination } = filingInput(wider, other, { ids: [r1], fields: [], guarded: false });
    expect(destination).toEqual({ ...target.destination, issueTypeId: '77' });
  });

  it('are missing as long as one ticket lacks what is required', () => {
    const own = new Map([[r1, chosen.values]]);
    expect(missing([team], noChoices, [r1, r2])).toEqual([team]);
    expect(missing([team], { ...noChoices, own }, [r1, r2])).toEqual([team]);
    expect(missing([team], { ...noChoices, own }, [r1])).toEqual([]);
    expect(missing([team], chosen, [r1, r2])).toEqual([]);
    expect(input({ ...noChoices, own })).toMatchObject({ each: [{ id: 'R1', fields: chosen.values }] });
  });

  it('cannot give what only Jira can ask for', () => {
    const region = field('region', 'unsupported', true);
    expect(missing([region], noChoices, [r1])).toEqual([]);
    expect(unsupported([region, team])).toEqual([region]);
  });
});
