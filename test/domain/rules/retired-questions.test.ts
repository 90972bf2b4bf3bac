import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultTeamRules } from '../../../src/domain/default-team-rules.ts';
import { questionId } from '../../../src/domain/question.ts';
import { checkReuse, retiredBy } from '../../../src/domain/rules/retired-questions.ts';
import { rulesWith } from '../../support/in-memory-rules.ts';

const own = fc.record({
  id: fc.integer({ min: 5, max: 12 }).map((number) => questionId.parse(`q${number}`)),
  text: fc.constantFrom('Who is on call?', 'Where are the backups?', 'Who pays?'),
});
const asked = fc.uniqueArray(own, { selector: ({ id }) => id, maxLength: 6 });
const asking = (questions: { id: ReturnType<typeof questionId.parse>; text: string }[]) =>
  rulesWith((c) => void c.questions.push(...questions));

test('whatever was saved in which order, an id that was gone never has other words than it had', () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 8 }), (saves) => {
      let rules = defaultTeamRules;
      const gone = new Map<string, string | null>();
      for (const questions of saves) {
        const content = asking(questions);
        if (checkReuse(content.questions, rules.retired).length > 0) continue;
        for (const { id, text } of questions) {
          if (gone.has(id)) expect(text).toBe(gone.get(id));
          gone.delete(id);
        }
        for (const { id, text } of rules.content.questions) {
          if (/^q\d/.test(id) && !questions.some((one) => one.id === id)) gone.set(id, text);
        }
        rules = { ...rules, content, retired: retiredBy(rules, content) };
      }
    }),
  );
});

test('of many that are gone, the oldest are known by their ids alone', () => {
  const texts = Array.from({ length: 30 }, (_, at) => ({
    id: questionId.parse(`q${at + 5}`),
    text: `Question ${at}?`,
  }));
  const retired = texts.reduce(
    (before, one) => retiredBy({ content: asking([one]), retired: before }, asking([])),
    defaultTeamRules.retired,
  );
  expect(retired.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
  expect(retired.filter(({ text }) => text === null)).toHaveLength(10);
  const oldest = texts.slice(0, 1);
  expect(checkReuse(oldest, retired)).toMatchObject([{ text: 'rulesFault.idUsed', params: { id: 'q5' } }]);
});
