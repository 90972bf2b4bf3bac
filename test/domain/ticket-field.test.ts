import { describe, expect, it } from 'vitest';
import {
  type FieldValues,
  type TicketField,
  fieldForJira,
  fieldProblem,
  fieldValue,
} from '../../src/domain/ticket-field.ts';
import { adfFault } from '../support/adf-schema.ts';

const field = (kind: TicketField['kind'], change: Partial<TicketField> = {}): TicketField => ({
  id: `customfield_${kind}`,
  name: `The ${kind}`,
  kind,
  required: false,
  options: [],
  ...change,
});
const team = field('select', { id: 'team', options: [{ id: '1', name: 'Checkout' }] });

describe('what is filled in for a ticket', () => {
  it.each<[string, TicketField[], FieldValues, string | null]>([
    ['nothing, where nothing is needed', [field('text')], {}, null],
    ['nothing, where something is needed', [field('text', { required: true })], {}, 'missing'],
    ['what is needed', [{ ...team, required: true }], { team: { kind: 'select', value: '1' } }, null],
    ['a choice that is not offered', [team], { team: { kind: 'select', value: '2' } }, 'no-such-option'],
    ['a text where a choice is needed', [team], { team: { kind: 'text', value: '1' } }, 'wrong-kind'],
    ['a field that the project does not have', [team], { summary: { kind: 'text', value: 'Mine' } }, 'unknown'],
    [
      'nothing for a required field of a kind that is not known',
      [field('unsupported', { required: true })],
      {},
      'unsupported',
    ],
  ])('%s', (_what, fields, values, problem) => {
    expect(fieldProblem(fields, values)?.problem ?? null).toBe(problem);
  });

  it('names the field as Jira shows it', () => {
    expect(fieldProblem([{ ...team, name: 'Team', required: true }], {})).toMatchObject({ id: 'team', name: 'Team' });
  });

  it.each([
    [{ kind: 'text', value: 'EU' }, 'EU'],
    [{ kind: 'number', value: 3.5 }, 3.5],
    [{ kind: 'date', value: '2026-12-01' }, '2026-12-01'],
    [{ kind: 'user', value: 'account-1' }, { accountId: 'account-1' }],
    [{ kind: 'select', value: '7' }, { id: '7' }],
    [{ kind: 'select-many', value: '7' }, [{ id: '7' }]],
    [{ kind: 'labels', value: ['security', 'q1'] }, ['security', 'q1']],
  ])('is written for Jira: %j', (given, expected) => {
    expect(fieldForJira(fieldValue.parse(given))).toEqual(expected);
  });

  it('stays text where Jira wants a document, whatever it looks like', () => {
    const typed = '<b>bold</b> *bold* [link](https://example.com)\nsecond line';
    const document = fieldForJira(fieldValue.parse({ kind: 'rich-text', value: typed }));
    expect(adfFault(document)).toBeNull();
    expect(document).toMatchObject({
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '<b>bold</b> *bold* [link](https://example.com)' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'second line' }] },
      ],
    });
  });

  it.each([
    ['an empty text', { kind: 'text', value: '  ' }],
    ['a date that does not exist', { kind: 'date', value: '2026-02-30' }],
    ['a label with a space', { kind: 'labels', value: ['two words'] }],
    ['no labels at all', { kind: 'labels', value: [] }],
    ['a number without end', { kind: 'number', value: Infinity }],
    ['a kind that only Jira can ask for', { kind: 'unsupported', value: 'x' }],
  ])('is refused: %s', (_what, given) => {
    expect(fieldValue.safeParse(given).success).toBe(false);
  });
});
