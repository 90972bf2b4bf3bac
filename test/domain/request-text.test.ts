/** The words of a request: from an issue into the form, and from the form into an issue. */
import { describe, expect, it } from 'vitest';
import { changeLimit } from '../../src/domain/request.ts';
import { changeOf, descriptionOf, summaryOf, triageInputOf } from '../../src/domain/request-text.ts';
import { doc, paragraph, text } from '../../src/domain/adf.ts';
import { defaultTriageRules, triage } from '../../src/domain/triage/index.ts';
import { accountId } from '../../src/domain/ids.ts';
import { adfFault } from '../support/adf-schema.ts';
import { casesIn, openSets } from '../support/labelled-cases.ts';
import { inEnglish } from '../support/scene.ts';

const about = { source: null, requester: null, texts: inEnglish };
const node = (type: string, text: string, attrs: Record<string, unknown> = {}) => ({
  type,
  attrs,
  content: [{ type: 'text', text }],
});

describe('the box of the form', () => {
  it('starts with the summary and the description, one line per block', () => {
    const description = { type: 'doc', version: 1, content: [node('paragraph', 'Partners get keys.')] };
    expect(changeOf({ summary: 'Partner keys', description })).toBe('Partner keys\n\nPartners get keys.');
  });

  it('leaves out the boxes of a template that nobody ticked', () => {
    const tasks = [
      node('taskItem', 'Changes authentication', { localId: '1', state: 'TODO' }),
      node('taskItem', 'Has a feature flag', { localId: '2', state: 'DONE' }),
    ];
    const description = { type: 'doc', version: 1, content: [{ type: 'taskList', attrs: {}, content: tasks }] };
    const change = changeOf({ summary: 'New imprint', description });
    expect(change).toContain('Has a feature flag');
    expect(change).not.toContain('Changes authentication');
  });

  it('takes a description of any length, and none', () => {
    const long = { type: 'doc', version: 1, content: [node('paragraph', 'שלום 🙂 '.repeat(4_000))] };
    expect(changeOf({ summary: 'Long', description: long }).length).toBeLessThanOrEqual(changeLimit);
    expect(changeOf({ summary: 'Short', description: null })).toBe('Short');
  });
});

describe('the issue', () => {
  it('has the first line as its summary, without marks, and the rest as its description', () => {
    const change = '# Partner keys\n\nPartners get keys.\n- one per partner\n- rotated';
    expect(summaryOf({ change })).toBe('Partner keys');
    const description = descriptionOf({ change, people: [] }, about);
    expect(description.content.map((one) => one.type)).toEqual(['paragraph', 'bulletList']);
  });

  it('keeps a first line that is too long for a summary in full', () => {
    const change = 'We want to let partners upload files '.repeat(10).trim();
    expect(summaryOf({ change }).length).toBeLessThanOrEqual(161);
    expect(JSON.stringify(descriptionOf({ change, people: [] }, about))).toContain(change);
  });

  it('is rich text that Jira takes, with its origin, the requester and the people', () => {
    const people = [accountId.parse('account-lead')];
    const source = { key: 'PAY-1', summary: 'Partner keys', labels: ['partners'], components: ['API'] };
    for (const change of ['x', '- only a list', '#', '-', 'a\n\n\nb', '🙂'.repeat(300)]) {
      const description = descriptionOf({ change, people }, { source, requester: 'account-partner', texts: inEnglish });
      expect(adfFault(description), change).toBeNull();
      expect(JSON.stringify(description)).toContain('Asked from PAY-1. Its components: API. Its labels: partners.');
    }
  });

  it.each(['XQ-1', 'PAY-1', 'AUTH-12', 'KEY-3', 'MY_VAULT-7'])(
    'is sized by what was typed: the words that the app adds say nothing, as of %s',
    (key) => {
      const source = { key, summary: '', labels: ['xyz'], components: ['xyz'] };
      const people = [accountId.parse('account-lead')];
      const given = { issueType: 'Threat model', texts: inEnglish };
      const tickets = openSets.filter(([name]) => name.startsWith('own-')).flatMap(([, file]) => casesIn(file));
      const moved = tickets.filter(({ summary, description }) => {
        const change = changeOf({ summary, description: doc(paragraph(text(description || '-'))) });
        const bare = triage(triageInputOf({ change, people: [], answers: {} }, null, given), defaultTriageRules);
        const whole = triage(triageInputOf({ change, people, answers: {} }, source, given), defaultTriageRules);
        return bare.size !== whole.size;
      });
      expect(moved.map(({ id }) => id)).toEqual([]);
    },
  );
});
