/** The history in words: every field and every code that a change can name, in both languages. */
import { describe, expect, it } from 'vitest';
import english from '../../locales/en-US.json';
import german from '../../locales/de-DE.json';
import { factsOfItem, factsOfModel } from '../../src/domain/history-facts.ts';
import { stance } from '../../src/domain/agreement.ts';
import { decisionOutcome } from '../../src/domain/decision.ts';
import { accountId, lastThingId, threatId } from '../../src/domain/ids.ts';
import { type Item, assumptionState, exception, ticketReference } from '../../src/domain/item.ts';
import { stage } from '../../src/domain/model.ts';
import { priority } from '../../src/domain/priority.ts';
import { size } from '../../src/domain/size.ts';
import { textsFrom } from '../../src/domain/texts.ts';
import { dispositionState, noStatement, stride } from '../../src/domain/threat-statement.ts';
import { fieldName } from '../../static/features/history/field-name.ts';
import { inWords } from '../../static/features/history/history-words.ts';
import { assumptionOf, exceptionOf, followUpOf, recommendationOf, threatOf, ticketOf } from '../support/items.ts';
import { modelOf } from '../support/model-record.ts';

const by = accountId.parse('account-engineer');
const at = '2026-03-02T09:00:00.000Z';
const signed = { by, at };

const ticket = ticketReference.parse({
  ...ticketOf('open'),
  linkTypeId: '10003',
  joined: true,
  linkStood: true,
  stateSince: at,
  assignee: by,
  dueOn: '2026-04-01',
  movedFrom: 'OLD-7',
  checkedAt: at,
  watchers: [{ accountId: by, state: 'added' }],
});

const items: Item[] = [
  threatOf({
    fromLastThing: lastThingId.parse('L1'),
    statement: { ...noStatement, threatSource: 'A partner' },
    stride: ['spoofing', 'denial'],
    disposition: { state: 'mitigated', reason: 'Signed', ...signed },
    covered: { covered: false, note: 'The old interface', of: [], ...signed },
  }),
  recommendationOf({
    accepted: signed,
    tickets: [ticket],
    opinions: [{ ...signed, stance: 'agreed', priority: 'high', note: '' }],
    decision: { ...signed, outcome: 'accepted', note: '' },
    decisionHistory: [{ ...signed, outcome: 'declined', note: '' }],
  }),
  followUpOf({ to: by, answer: { text: 'In a bucket', ...signed } }),
  assumptionOf({ threatId: threatId.parse('T1'), settled: signed, state: 'confirmed' }),
  exceptionOf({ to: by, decided: { ...signed, note: 'Until May' }, lapse: { state: 'due' } }),
];

describe.each([
  { name: 'English', t: textsFrom(english, 'en-US') },
  { name: 'German', t: textsFrom(german, 'de-DE') },
])('in $name', ({ t }) => {
  it('every field has a name', () => {
    const model = modelOf({ live: { ...signed, number: 1, to: [], comment: { state: 'none' } } });
    const facts = [...items.map(factsOfItem), factsOfModel(model)].flatMap((one) => [...one.values()]);
    expect(facts.filter((one) => one.hidden)).toEqual([]);
    expect(facts.filter((one) => fieldName(one, t) === one.field)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['priority', priority.options],
    ['size', size.options],
    ['stage', stage.options],
    ['decision', decisionOutcome.options],
    ['opinion', stance.options],
    ['disposition', dispositionState.options],
    ['assumption', assumptionState.options],
    ['exception', exception.shape.state.options],
    ['ticket', ticketReference.shape.state.options],
    ['covered', ['covered', 'something-left']],
    ['stride', [...stride.options, 'spoofing, denial']],
  ])('every code of %s is in words', (field, codes) => {
    const raw = (code: string) => inWords(field, code, t) === code;
    // A size is called what it is; None alone has a word.
    expect(codes.filter((code) => raw(code) && !/^[SML]$/.test(code))).toEqual([]);
  });
});
