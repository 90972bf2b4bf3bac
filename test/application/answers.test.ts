import { describe, expect, it } from 'vitest';
import { saveAnswer } from '../../src/application/save-answer.ts';
import { saveReferences } from '../../src/application/save-references.ts';
import { triageIssue } from '../../src/application/triage-issue.ts';
import { defaultTeamRules } from '../../src/domain/default-team-rules.ts';
import { textLimits } from '../../src/domain/item.ts';
import { linkUrl } from '../../src/domain/reference.ts';
import { type Scene, colleague, modelId, scene, session } from '../support/scene.ts';

const diagram = { kind: 'attachment' as const, id: '10300', name: 'diagram.png' };
const page = { kind: 'link' as const, url: 'https://wiki.example.com/uploads', title: null };

async function sized() {
  const made = scene();
  await triageIssue(made.triageDeps, modelId, { isRetry: false });
  made.jira.pointers = {
    summary: 'Partner uploads',
    attachments: [{ id: '10300', name: 'diagram.png', isImage: true }],
    links: [],
  };
  return { ...made, asUser: { ...made.deps, jiraAsUser: made.jira.asUser } };
}

function askOwn(made: Scene, text: string | null): void {
  const { content } = defaultTeamRules;
  const own = text === null ? [] : [{ id: 'q5', text }];
  made.rules.inForce({ ...content, questions: [...content.questions, ...own] });
}

describe('answers to the questions of the team', () => {
  it('keep the words in which they were asked, and stay when the question is dropped', async () => {
    const made = await sized();
    askOwn(made, 'Which laws apply?');
    const { item } = await saveAnswer(made.deps, session(), { question: 'q5', rev: 0, text: 'None that we know' });
    expect(item).toMatchObject({ id: 'Q5', question: 'q5', asked: 'Which laws apply?' });
    askOwn(made, null);
    const edited = await saveAnswer(made.deps, session(), { question: 'q5', rev: 1, text: 'One, it turns out' });
    expect(edited.item).toMatchObject({ text: 'One, it turns out', asked: 'Which laws apply?' });
  });

  it('are refused where nobody asks', async () => {
    const made = await sized();
    const refused = saveAnswer(made.deps, session(), { question: 'q9', rev: 0, text: 'Forty-two' });
    await expect(refused).rejects.toMatchObject({ code: 'INVALID', details: { field: 'question' } });
    expect(made.models.items()).toEqual([]);
  });
});

describe('what is said at the end of a meeting', () => {
  it('is kept by its own id whatever the rules ask, with who said it last, and can be taken back', async () => {
    const made = await sized();
    made.rules.inForce({ ...defaultTeamRules.content, questions: [] });
    const { item } = await saveAnswer(made.deps, session(), { question: 'start', rev: 0, text: 'With the keys' });
    expect(item).toMatchObject({ id: 'W2', question: 'start', text: 'With the keys' });
    const next = await saveAnswer(made.deps, session(colleague), { question: 'start', rev: 1, text: 'With T1' });
    expect(next.item).toMatchObject({ text: 'With T1', by: colleague, rev: 2 });
    const late = saveAnswer(made.deps, session(), { question: 'start', rev: 1, text: 'With T2' });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', details: { current: next.item } });
    const back = await saveAnswer(made.deps, session(), { question: 'start', rev: 2, text: '' });
    expect(back.item.text).toBe('');
  });

  it('is a few sentences, whereas an answer before the meeting may be long', async () => {
    const made = await sized();
    const text = 'w'.repeat(textLimits.wrapUp + 1);
    const refused = saveAnswer(made.deps, session(), { question: 'missing', rev: 0, text });
    await expect(refused).rejects.toMatchObject({ code: 'INVALID', details: { field: 'text' } });
    await saveAnswer(made.deps, session(), { question: 'missing', rev: 0, text: text.slice(1) });
    await saveAnswer(made.deps, session(), { question: 'goals', rev: 0, text });
    expect(made.models.items().map(({ id }) => id)).toEqual(['W1', 'Q1']);
  });
});

describe('what an answer points at', () => {
  it('is kept beside its words: neither writes over the other', async () => {
    const made = await sized();
    await saveReferences(made.asUser, session(), { question: 'architecture', rev: 0, references: [diagram, page] });
    const { item } = await saveAnswer(made.deps, session(colleague), {
      question: 'architecture',
      rev: 0,
      text: 'See the diagram',
    });
    expect(item).toMatchObject({ text: 'See the diagram', references: [diagram, page], by: colleague });
    const stale = saveReferences(made.asUser, session(), { question: 'architecture', rev: 0, references: [] });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', details: { current: item } });
  });

  it('has the names that Jira has, once each, and asks Jira only about new attachments', async () => {
    const made = await sized();
    const renamed = { ...diagram, name: 'Another name' };
    const input = { question: 'architecture' as const, rev: 0, references: [renamed, renamed, page, page] };
    const { item } = await saveReferences(made.asUser, session(), input);
    expect(item.references).toEqual([diagram, page]);
    made.jira.calls.length = 0;
    await saveReferences(made.asUser, session(), { ...input, rev: 1, references: [diagram] });
    expect(made.jira.calls).toEqual([]);
  });

  it('keeps an attachment that was deleted since, and takes no new one that is not there', async () => {
    const made = await sized();
    await saveReferences(made.asUser, session(), { question: 'architecture', rev: 0, references: [diagram] });
    made.jira.pointers = { summary: 'Partner uploads', attachments: [], links: [] };
    const input = { question: 'architecture' as const, rev: 1, references: [diagram, page] };
    expect((await saveReferences(made.asUser, session(), input)).item.references).toEqual([diagram, page]);
    const other = { ...diagram, id: '10999' };
    const refused = saveReferences(made.asUser, session(), { ...input, rev: 2, references: [other] });
    await expect(refused).rejects.toMatchObject({ code: 'INVALID', details: { field: 'references' } });
  });

  it.each([
    'http://wiki.example.com',
    'javascript:alert(1)',
    'https://name:word@example.com',
    'https://',
    'wiki.example.com',
    'data:text/html,hello',
  ])('is never %s', (url) => {
    expect(linkUrl.safeParse(url).success).toBe(false);
  });
});
