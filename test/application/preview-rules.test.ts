import { describe, expect, it } from 'vitest';
import { askAnyway } from '../../src/application/ask-anyway.ts';
import { followModelIssue } from '../../src/application/follow-model-issue.ts';
import { previewRules } from '../../src/application/preview-rules.ts';
import { saveRules } from '../../src/application/save-rules.ts';
import { setSize } from '../../src/application/set-size.ts';
import { sizeNow } from '../../src/application/size-now.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { rulesWith } from '../support/in-memory-rules.ts';
import { rulesScene } from '../support/rules-scene.ts';
import { session } from '../support/scene.ts';

const ledger = rulesWith((c) => void c.criteria.C.words.push('ledger'));
const upload = 'Let partners upload settlement files through a new public API';

describe('the preview of rules', () => {
  it('changes no size where the rules are those in force', async () => {
    const { rulesDeps, model } = rulesScene();
    await model(upload);
    await model('Sort the ledger');
    const { preview } = await previewRules(rulesDeps, defaultRulesContent);
    expect(preview).toEqual({ looked: 2, changed: [], setByHand: 0, closed: 0 });
  });

  it('lists the models that would get another size, with the criterion and its words', async () => {
    const { rulesDeps, model } = rulesScene();
    await model(upload);
    await model('Sort the ledger');
    const { preview } = await previewRules(rulesDeps, ledger);
    expect(preview).toMatchObject({ looked: 2, setByHand: 0, closed: 0 });
    expect(preview?.changed).toEqual([
      {
        issueKey: 'SEC-2',
        summary: 'Sort the ledger',
        now: 'none',
        then: 'S',
        added: [{ criterion: 'C', words: 'ledger' }],
        dropped: [],
        closed: false,
      },
    ]);
  });

  it('names a criterion that is no longer met', async () => {
    const { rulesDeps, model } = rulesScene();
    await model('Encrypt backups with a new cipher');
    const content = rulesWith((c) => void (c.criteria.B3.on = false));
    const { preview } = await previewRules(rulesDeps, content);
    expect(preview?.changed).toMatchObject([{ then: 'none', added: [], dropped: ['B3'] }]);
  });

  it('counts a size that a person set apart, and leaves what was asked for anyway', async () => {
    const { rulesDeps, model } = rulesScene();
    const [byHand, asked] = [await model('Sort the ledger'), await model('Fix a typo')];
    await setSize(rulesDeps, { ...session(), issueId: byHand }, { size: 'L', reason: 'All money goes through it' });
    await askAnyway(rulesDeps, { ...session(), issueId: asked });
    const { preview } = await previewRules(rulesDeps, ledger);
    expect(preview).toEqual({ looked: 2, changed: [], setByHand: 1, closed: 0 });
  });

  it('tries closed models too, and says which they are', async () => {
    const { rulesDeps, model } = rulesScene();
    await model('Sort the ledger', { closed: true });
    await model('Sort the ledger by date');
    const { preview } = await previewRules(rulesDeps, ledger);
    expect(preview).toMatchObject({ looked: 2, closed: 1, changed: [{ closed: false }, { closed: true }] });
  });

  it('looks at the last 50', async () => {
    const { rulesDeps, model } = rulesScene();
    for (let at = 0; at < 52; at += 1) await model(at < 2 ? 'Sort the ledger' : 'Fix a typo');
    expect((await previewRules(rulesDeps, ledger)).preview).toEqual({
      looked: 50,
      changed: [],
      setByHand: 0,
      closed: 0,
    });
  });

  it('tries nothing while the rules have errors, and all that they have is told', async () => {
    const { rulesDeps, model } = rulesScene();
    await model(upload);
    const content = rulesWith((c) => {
      c.criteria.C.words.push('/(open/');
      c.targetProjects.push('NONE');
    });
    const { problems, preview } = await previewRules(rulesDeps, content);
    expect(preview).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual(['criteria.C.words.0', 'targetProjects.0']);
  });

  it('shows what it has seen by the time that a resolver must end', async () => {
    const { rulesDeps, model, time } = rulesScene();
    for (let at = 0; at < 10; at += 1) await model('Sort the ledger');
    const clock = {
      now: () => {
        time.now = new Date(time.now.getTime() + 4_000);
        return time.now;
      },
    };
    const { preview } = await previewRules({ ...rulesDeps, clock }, ledger);
    expect(preview?.looked).toBe(3);
    expect(preview?.changed).toHaveLength(3);
  });
});

describe('rules in force', () => {
  it('size what is new, and leave what is sized until its issue says something else', async () => {
    const { rulesDeps, triageDeps, models, model, jira } = rulesScene();
    const old = await model('Sort the ledger');
    await saveRules(rulesDeps, { rev: 0, content: ledger });
    const fresh = await model('Sort the ledger');
    expect(await models.read(fresh)).toMatchObject({
      size: 'S',
      triage: { result: { rulesVersion: expect.stringMatching(/team-1$/) } },
    });
    await followModelIssue(triageDeps, old, { isRetry: false, repair: true });
    expect(await models.read(old)).toMatchObject({ size: 'none' });
    const issue = jira.issues.get(old);
    if (issue !== undefined) jira.issues.set(old, { ...issue, summary: 'Sort the ledger by date' });
    await followModelIssue(triageDeps, old, { isRetry: false, repair: false });
    expect(await models.read(old)).toMatchObject({ size: 'S' });
  });

  it('are read once for a new issue, and not at all for a repeat', async () => {
    const { rulesDeps, rules, model } = rulesScene();
    const id = await model(upload);
    expect(rules.reads).toBe(1);
    await sizeNow(rulesDeps, { ...session(), issueId: id });
    expect(rules.reads).toBe(1);
  });

  it('stand before the comment in the team’s own words, never as markup', async () => {
    const { rules, model, jira } = rulesScene();
    rules.inForce(rulesWith((c) => void (c.templates.comment = '{issue} is {size}.\n*Criteria*: {criteria} {{size}}')));
    await model(upload, { key: 'SEC-1' });
    const [heading, ...blocks] = jira.comments[0]?.body.content ?? [];
    expect(heading).toMatchObject({ type: 'heading' });
    expect(blocks.slice(0, 2)).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: expect.stringMatching(/^SEC-1 is (Small|Medium|Large)\.$/) }],
      },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: expect.stringMatching(/^\*Criteria\*: .+ \{(Small|Medium|Large)\}$/) }],
      },
    ]);
  });

  it('name the word of the team beside its evidence in the comment', async () => {
    const { rules, model, jira } = rulesScene();
    rules.inForce(ledger);
    await model('Sort the ledger');
    expect(JSON.stringify(jira.comments[0]?.body)).toContain(
      'A word that your security team added to \\"Flow of sensitive data\\": ledger',
    );
  });
});
