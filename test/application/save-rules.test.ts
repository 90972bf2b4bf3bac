import { describe, expect, it } from 'vitest';
import { checkFileHere } from '../../src/application/check-rules-here.ts';
import { saveRules, undoRules } from '../../src/application/save-rules.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { questionId } from '../../src/domain/question.ts';
import { rulesFile } from '../../src/domain/rules/rules-file.ts';
import type { RulesContent } from '../../src/domain/team-rules.ts';
import { rulesWith } from '../support/in-memory-rules.ts';
import { rulesScene } from '../support/rules-scene.ts';

const ledger = rulesWith((c) => void c.criteria.C.words.push('ledger'));
const wallet = rulesWith((c) => void c.criteria.C.words.push('wallet'));

describe('saving the rules', () => {
  it('puts them in force, with the time and one rev more', async () => {
    const { rulesDeps, rules } = rulesScene();
    await saveRules(rulesDeps, { rev: 0, content: ledger });
    expect(await rules.read()).toMatchObject({ rev: 1, savedAt: '2026-03-02T09:00:00.000Z', content: ledger });
  });

  it('is refused where somebody saved first, and theirs stay', async () => {
    const { rulesDeps, rules } = rulesScene();
    await saveRules(rulesDeps, { rev: 0, content: ledger });
    await expect(saveRules(rulesDeps, { rev: 0, content: wallet })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await rules.read()).content).toEqual(ledger);
  });

  it('lets one of two win who save at the same moment', async () => {
    const { rulesDeps, rules } = rulesScene();
    const both = await Promise.allSettled([ledger, wallet].map((content) => saveRules(rulesDeps, { rev: 0, content })));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await rules.read()).rev).toBe(1);
  });

  it('of what is in force already changes nothing, so that the undo stays', async () => {
    const { rulesDeps, rules } = rulesScene();
    await saveRules(rulesDeps, { rev: 0, content: ledger });
    await saveRules(rulesDeps, { rev: 1, content: ledger });
    expect(await rules.read()).toMatchObject({ rev: 1, previous: defaultRulesContent });
  });

  const faulty: [string, string, (content: RulesContent) => void][] = [
    ['a form that is wrong', 'criteria.A1.adds.scope', (c) => void (c.criteria.A1.adds.scope = 9)],
    [
      'a size that cannot be reached',
      'sizeTable.6.when',
      (c) => void (c.sizeTable[6] = { when: { riskAtMost: 0 }, size: 'M' }),
    ],
    ['a project that is not there', 'targetProjects.1', (c) => void c.targetProjects.push('PAY', 'NONE')],
    [
      'a priority that is not there',
      'priorityIds.low',
      (c) => void (c.priorityIds = { high: '1', medium: null, low: '77' }),
    ],
  ];
  it.each(faulty)('refuses %s beside its field, and the last valid rules stay', async (_name, field, change) => {
    const { rulesDeps, rules } = rulesScene();
    await saveRules(rulesDeps, { rev: 0, content: ledger });
    const saving = saveRules(rulesDeps, { rev: 1, content: rulesWith(change) });
    await expect(saving).rejects.toMatchObject({ code: 'INVALID', details: { field } });
    expect(await rules.read()).toMatchObject({ rev: 1, content: ledger });
  });

  it.each(['person', 'app'] as const)('refuses a project that the %s cannot see', async (who) => {
    const { rulesDeps, rulesJira } = rulesScene();
    rulesJira.hidden[who].push('PAY');
    const content = rulesWith((c) => void c.targetProjects.push('PAY'));
    await expect(saveRules(rulesDeps, { rev: 0, content })).rejects.toMatchObject({
      code: 'INVALID',
      details: { field: 'targetProjects.0', params: { project: 'PAY' } },
    });
  });

  it('keeps a project in Jira’s own spelling', async () => {
    const { rulesDeps } = rulesScene();
    const content = rulesWith((c) => void c.targetProjects.push('pay'));
    expect((await saveRules(rulesDeps, { rev: 0, content })).content.targetProjects).toEqual(['PAY']);
  });
});

describe('a question of the team', () => {
  const asking = (id: string, text: string) =>
    rulesWith((c) => void c.questions.push({ id: questionId.parse(id), text }));

  it('keeps its id for ever: no other question may have it, whoever comes with it', async () => {
    const { rulesDeps, rules } = rulesScene();
    await saveRules(rulesDeps, { rev: 0, content: asking('q5', 'Who is on call?') });
    await saveRules(rulesDeps, { rev: 1, content: defaultRulesContent });
    const other = asking('q5', 'Where are the backups?');
    await expect(saveRules(rulesDeps, { rev: 2, content: other })).rejects.toMatchObject({
      code: 'INVALID',
      details: { field: 'questions.4.text', params: { before: 'Who is on call?' } },
    });
    const file = await checkFileHere(rulesDeps, rulesFile(other), await rules.read());
    expect(file.problems).toMatchObject([{ level: 'error', field: 'questions.4.text', text: 'rulesFault.idReused' }]);
  });

  it('may come back in its own words, and be reworded while it is asked', async () => {
    const { rulesDeps, rules } = rulesScene();
    await saveRules(rulesDeps, { rev: 0, content: asking('q5', 'Who is on call?') });
    await undoRules(rulesDeps, 1);
    expect((await rules.read()).retired).toEqual([{ id: 'q5', text: 'Who is on call?' }]);
    await undoRules(rulesDeps, 2);
    await saveRules(rulesDeps, { rev: 3, content: asking('q5', 'Who is on call at night?') });
    expect(await rules.read()).toMatchObject({ rev: 4, retired: [] });
  });

  it('that a file words in another way is pointed out before it is saved', async () => {
    const { rulesDeps, rules } = rulesScene();
    await saveRules(rulesDeps, { rev: 0, content: asking('q5', 'Who is on call?') });
    const file = rulesFile(asking('q5', 'Where are the backups?'));
    expect((await checkFileHere(rulesDeps, file, await rules.read())).problems).toMatchObject([
      { level: 'warning', field: 'questions.4.text', params: { before: 'Who is on call?' } },
    ]);
  });
});

describe('undoing the last save', () => {
  it('puts back what it replaced, and brings it back when it is undone itself', async () => {
    const { rulesDeps, rules } = rulesScene();
    await saveRules(rulesDeps, { rev: 0, content: ledger });
    expect(await undoRules(rulesDeps, 1)).toMatchObject({ rev: 2, content: defaultRulesContent });
    expect(await undoRules(rulesDeps, 2)).toMatchObject({ rev: 3, content: ledger });
    expect((await rules.read()).content).toEqual(ledger);
  });

  it('is refused where somebody saved since, and where nothing was saved', async () => {
    const { rulesDeps } = rulesScene();
    await expect(undoRules(rulesDeps, 0)).rejects.toMatchObject({ code: 'INVALID' });
    await saveRules(rulesDeps, { rev: 0, content: ledger });
    await expect(undoRules(rulesDeps, 0)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
