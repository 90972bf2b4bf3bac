import { describe, expect, it } from 'vitest';
import { accountId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { plannedMeetings, reviewOn } from '../../src/domain/meeting-plan.ts';
import { modelProcess } from '../../src/domain/model-process.ts';
import type { ModelRecord } from '../../src/domain/model.ts';
import { stepsOf } from '../../src/domain/process-steps.ts';
import { question, wrapUp } from '../../src/domain/question.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { answerTo, followUpOf, recommendationOf, threatOf } from '../support/items.ts';
import { modelOf } from '../support/model-record.ts';

const rules = defaultRulesContent;
const { sizes } = rules;
const lead = accountId.parse('account-lead');
const product = accountId.parse('account-product');
const signed = { by: lead, at: '2026-03-10T10:00:00.000Z' };

function entered(given: Partial<Meeting> = {}): Meeting {
  return { number: 1, rev: 1, changed: {}, at: null, scheduled: null, held: null, ...given };
}
const held = (number: number): Meeting => entered({ number, held: signed });
const answers: Item[] = question.options.map(answerTo);
const today = '2026-03-10';
const stepTwo = (model: ModelRecord) => stepsOf(model, [], { rules, today })[1]?.done;

describe('the meetings of a model', () => {
  it.each([
    { size: 'none', minutes: [] },
    { size: 'S', minutes: [30] },
    { size: 'M', minutes: [60] },
    { size: 'L', minutes: [60, 60] },
  ] as const)('are those that $size calls for: $minutes', ({ size, minutes }) => {
    expect(plannedMeetings({ size }, sizes).map((one) => one.minutes)).toEqual(minutes);
  });

  it('keep what was entered when the size calls for fewer, and need it again when it grows back', () => {
    const meetings = [held(1), entered({ number: 2, at: '2026-03-12T09:00:00.000Z' })];
    const [, small] = plannedMeetings({ size: 'S', meetings }, sizes);
    expect(small).toMatchObject({ number: 2, needed: false, at: '2026-03-12T09:00:00.000Z' });
    expect(plannedMeetings({ size: 'L', meetings }, sizes)[1]).toMatchObject({ needed: true, rev: 1 });
  });

  it('leave out a meeting that is not called for and that nothing is entered for', () => {
    expect(plannedMeetings({ size: 'S', meetings: [entered({ number: 2, rev: 4 })] }, sizes)).toHaveLength(1);
  });

  it('are one short one when somebody asks to meet although the size is settled in writing', () => {
    const inWriting = { ...sizes, S: { ...sizes.S, meetings: [] } };
    expect(plannedMeetings({ size: 'S' }, inWriting)).toEqual([]);
    expect(plannedMeetings({ size: 'S', askedToMeet: [signed] }, inWriting)).toMatchObject([
      { number: 1, minutes: 30 },
    ]);
  });
});

describe('the questions of a model', () => {
  it('are answered without what is asked at the end of a meeting, and what is said there is no dropped question', () => {
    const process = modelProcess(modelOf({ size: 'M' }), [...answers, ...wrapUp.options.map(answerTo)], rules);
    expect(process?.questions.map(({ id, answered }) => [id, answered])).toEqual(
      question.options.map((id) => [id, true]),
    );
  });
});

describe('the second step', () => {
  it('ticks itself when every meeting that the size calls for was held, and not before', () => {
    expect(stepTwo(modelOf({ size: 'L', meetings: [held(1)] }))).toBe(false);
    expect(stepTwo(modelOf({ size: 'L', meetings: [held(1), held(2)] }))).toBe(true);
    expect(stepTwo(modelOf({ size: 'M', meetings: [held(1)] }))).toBe(true);
  });

  it('ticks itself when the model was settled in writing, as long as that holds', () => {
    const settled = { ...signed, size: 'S' as const };
    expect(stepTwo(modelOf({ size: 'S', settled }))).toBe(true);
    expect(stepTwo(modelOf({ size: 'S', settled, askedToMeet: [signed] }))).toBe(false);
    expect(stepTwo(modelOf({ size: 'L', settled }))).toBe(false);
  });

  it('is not ticked by a size without meetings alone', () => {
    const inWriting = { ...rules, sizes: { ...sizes, S: { ...sizes.S, meetings: [] } } };
    expect(stepsOf(modelOf({ size: 'S' }), [], { rules: inWriting, today })[1]?.done).toBe(false);
  });
});

describe('the third step', () => {
  it('waits for every follow-up question', () => {
    const done = (items: Item[]) => stepsOf(modelOf(), items, { rules, today })[2]?.done;
    expect(done(answers)).toBe(true);
    expect(done([...answers, followUpOf()])).toBe(false);
    expect(done([...answers, followUpOf({ answer: { text: 'In Frankfurt', ...signed } })])).toBe(true);
  });

  it('asks what the team asks', () => {
    const own = { ...rules, questions: [...rules.questions, { id: 'q5', text: 'Which laws apply?' }] };
    expect(stepsOf(modelOf(), answers, { rules: own, today })[2]?.done).toBe(false);
    const fewer = { ...rules, questions: rules.questions.slice(0, 1) };
    expect(stepsOf(modelOf(), [answerTo('goals')], { rules: fewer, today })[2]?.done).toBe(true);
  });

  it('takes a diagram for an answer, and no words and no diagram for none', () => {
    const diagram = { kind: 'attachment' as const, id: '10', name: 'diagram.png' };
    const withDiagram = { ...answerTo('architecture'), text: '', references: [diagram] };
    const others = answers.filter((one) => one.kind === 'answer' && one.question !== 'architecture');
    expect(stepsOf(modelOf(), [...others, withDiagram], { rules, today })[2]?.done).toBe(true);
    expect(stepsOf(modelOf(), [...others, { ...withDiagram, references: [] }], { rules, today })[2]?.done).toBe(false);
  });
});

describe('the process of a model', () => {
  it('is none for None', () => {
    expect(modelProcess(modelOf({ size: 'none' }), [], rules)).toBeNull();
  });

  it('shows gaps, and whoever was named beyond what the size calls for', () => {
    const people = [
      { role: 'product-manager' as const, accountId: product, ...signed },
      { role: 'facilitator' as const, accountId: lead, ...signed },
    ];
    const roles = modelProcess(modelOf({ size: 'S', people }), [], rules)?.people;
    expect(roles?.map(({ role, needed, gap }) => ({ role, needed, gap }))).toEqual([
      { role: 'product-manager', needed: true, gap: false },
      { role: 'lead-engineer', needed: true, gap: true },
      { role: 'security', needed: true, gap: true },
      { role: 'facilitator', needed: false, gap: false },
    ]);
  });

  it('tells which expected sections are filled', () => {
    const items = [...answers, threatOf()];
    expect(modelProcess(modelOf({ size: 'M' }), items, rules)?.sections).toEqual([
      { section: 'answers', filled: true },
      { section: 'last-things', filled: false },
      { section: 'threats', filled: true },
      { section: 'recommendations', filled: false },
    ]);
    const agreed = recommendationOf({ accepted: signed });
    const last = modelProcess(modelOf({ size: 'L' }), [agreed], rules)?.sections.at(-1);
    expect(last).toEqual({ section: 'agreement', filled: true });
  });

  it('keeps the answer to a question that was dropped, in the words in which it was asked', () => {
    const own = { ...answerTo('goals'), question: 'q7', asked: 'Which laws apply?', text: 'None' };
    expect(modelProcess(modelOf(), [own], rules)?.questions.at(-1)).toEqual({
      id: 'q7',
      text: 'Which laws apply?',
      asked: false,
      answered: true,
    });
    const emptied = { ...own, text: '' };
    expect(modelProcess(modelOf(), [emptied], rules)?.questions.map((one) => one.id)).not.toContain('q7');
  });

  it('offers to settle small ones in writing, and says what is in the way', () => {
    const settle = (given: Partial<ModelRecord>, items: Item[] = []) =>
      modelProcess(modelOf(given), items, rules)?.settle;
    expect(settle({ size: 'S' })).toMatchObject({ suggested: true, obstacle: 'unanswered' });
    expect(settle({ size: 'M' }, answers)).toMatchObject({ suggested: false, obstacle: null });
    expect(settle({ size: 'S', askedToMeet: [signed] }, answers)).toMatchObject({ obstacle: 'asked-to-meet' });
    expect(settle({ size: 'S', settled: { ...signed, size: 'S' } }, answers)?.settled).toMatchObject(signed);
  });
});

describe('the next review', () => {
  const createdAt = '2026-01-01T00:00:00.000Z';

  it('counts from the beginning until there is something better', () => {
    expect(reviewOn({ size: 'S', createdAt }, sizes)).toBe('2027-01-01');
    expect(reviewOn({ size: 'L', createdAt }, sizes)).toBe('2026-07-02');
    expect(reviewOn({ size: 'none', createdAt }, sizes)).toBeNull();
  });

  it('counts from the last meeting that was held: on its date, or when it was ticked if that was earlier', () => {
    const on = (at: string | null) =>
      reviewOn({ size: 'M', createdAt, meetings: [entered({ at, held: signed })] }, sizes);
    expect(on('2026-03-05T09:00:00.000Z')).toBe('2027-03-05');
    expect(on(null)).toBe('2027-03-10');
    expect(on('2026-04-01T09:00:00.000Z')).toBe('2027-03-10');
  });

  it('counts from when it was settled in writing', () => {
    expect(reviewOn({ size: 'S', createdAt, settled: { ...signed, size: 'S' } }, sizes)).toBe('2027-03-10');
  });
});
