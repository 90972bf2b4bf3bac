import { expect, test } from 'vitest';
import english from '../../../locales/en-US.json';
import { defaultRulesContent } from '../../../src/domain/default-team-rules.ts';
import { rulesLimits } from '../../../src/domain/team-rules.ts';
import { placeholders } from '../../../src/domain/template.ts';
import { textsFrom } from '../../../src/domain/texts.ts';
import { criteria } from '../../../src/domain/triage/index.ts';
import { checkDraft, checkSizes } from '../../../static/rules/draft/check-draft.ts';
import { type Draft, draftOf } from '../../../static/rules/draft/draft.ts';
import { errorsOf } from '../../../static/rules/draft/problem.ts';

const t = textsFrom(english, 'en-US');
const known = {
  limits: rulesLimits,
  choices: {
    criteria: [...criteria],
    sizes: [],
    agendaParts: [],
    roles: [],
    sections: [],
    reports: [],
    priorities: [],
    projects: [],
    people: [],
    placeholders: {
      comment: [...placeholders.comment],
      ticketSummary: [...placeholders.ticketSummary],
      ticketDescription: [...placeholders.ticketDescription],
    },
  },
};

function edited(edit: (draft: Draft) => void): Draft {
  const draft = draftOf(structuredClone(defaultRulesContent));
  edit(draft);
  return draft;
}

const firstMeeting = ({ sizes }: Draft) => sizes.S.meetings[0] ?? { minutes: '', agenda: [] };

test('the rules as delivered have nothing to fix', () => {
  expect(
    checkDraft(
      edited(() => undefined),
      known,
      t,
    ),
  ).toEqual([]);
});

test.each<[string, string, (draft: Draft) => void]>([
  ['criteria.B3.words.1', 'is too long', ({ criteria: { B3 } }) => (B3.words = `ledger\n${'x'.repeat(121)}`)],
  ['criteria.C.ignored', '201 lines', ({ criteria: { C } }) => (C.ignored = 'word\n'.repeat(201))],
  ['sizes.S.meetings.0.minutes', 'from 5 to 480', (draft) => (firstMeeting(draft).minutes = 'an hour')],
  ['sizes.S.meetings.0.minutes', 'from 5 to 480', (draft) => (firstMeeting(draft).minutes = '4')],
  ['sizes.S.meetings.0.agenda', '5 minutes more', (draft) => (firstMeeting(draft).minutes = '25')],
  ['sizes.L.reviewAfterDays', 'from 7 to 1825', ({ sizes: { L } }) => (L.reviewAfterDays = '3')],
  ['questions.0.text', 'Type the question', (draft) => (draft.questions = [{ id: 'q5', text: ' ' }])],
  ['questions.0.text', 'at most 300', (draft) => (draft.questions = [{ id: 'q5', text: 'x'.repeat(301) }])],
  ['exceptions.high.days', 'from 1 to 1825', ({ exceptions: { high } }) => (high.days = 'never')],
  ['exceptions.medium.most', 'from 1 to 1825', ({ exceptions: { medium } }) => (medium.most = '0')],
  ['exceptions.medium.days', '365 days are the most', ({ exceptions: { medium } }) => (medium.days = '400')],
  ['exceptions.shareLimit', 'percent, from 0 to 100', ({ exceptions }) => (exceptions.shareLimit = '101')],
  ['templates.comment', '“threats”', ({ templates }) => (templates.comment = 'Look at {threats}')],
  [
    'sizeTable.6.when',
    'Some scores get no size',
    ({ sizeTable }) => Object.assign(sizeTable[6] ?? {}, { when: { riskAtMost: 2 } }),
  ],
])('%s: %s', (field, says, edit) => {
  const problems = checkDraft(edited(edit), known, t);
  expect(problems.map((one) => one.field)).toEqual([field]);
  expect(problems[0]?.message).toContain(says);
});

test('a size that no score leads to is told by its name', () => {
  const draft = edited(({ sizeTable }) => sizeTable.unshift({ id: 9, when: {}, size: 'M' }));
  const large = errorsOf(checkSizes(draft, t)).find((one) => one.field === 'sizeTable.6.size');
  expect(large?.message).toContain('nothing is ever sized Large');
});
