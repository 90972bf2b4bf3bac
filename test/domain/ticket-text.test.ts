import { describe, expect, it } from 'vitest';
import { threatId, recommendationId } from '../../src/domain/ids.ts';
import { type TicketSource, ticketDescription, ticketSummary } from '../../src/domain/ticket-text.ts';
import { adfFault } from '../support/adf-schema.ts';
import { inEnglish } from '../support/scene.ts';

const words = {
  recommendation: 'Sign every upload with the key of the partner',
  title: 'Somebody uploads a file in another partner’s name',
  rest: 'They take the key from the public build log',
};

function source(disclosure: TicketSource['disclosure'], change: Partial<TicketSource> = {}): TicketSource {
  return {
    recommendation: { id: recommendationId.parse('R3'), text: words.recommendation, priority: 'high' },
    threats: [{ id: threatId.parse('T2'), text: `${words.title}\n${words.rest}` }],
    issueKey: 'SEC-12',
    issueUrl: 'https://example.atlassian.net/browse/SEC-12',
    texts: inEnglish,
    ...(disclosure === undefined ? {} : { disclosure }),
    ...change,
  };
}

const saidBy = (of: TicketSource) => `${ticketSummary(of)} ${JSON.stringify(ticketDescription(of))}`;
const templates = {
  ticketSummary: '{recommendation} for {threats}',
  ticketDescription: 'Why:\n{threats}\nor {threats}',
};

describe('how much of the threat a ticket says', () => {
  it.each<[TicketSource['disclosure'], (keyof typeof words)[]]>([
    [undefined, ['recommendation', 'title', 'rest']],
    ['full', ['recommendation', 'title', 'rest']],
    ['title', ['recommendation', 'title']],
    ['link', []],
  ])('%s: %j', (disclosure, expected) => {
    for (const said of [saidBy(source(disclosure)), saidBy(source(disclosure, { templates }))]) {
      expect(Object.entries(words).flatMap(([name, text]) => (said.includes(text) ? [name] : []))).toEqual(expected);
    }
  });

  it('is a neutral summary and the way to the threat model where only a link is given', () => {
    const of = source('link');
    expect(ticketSummary(of)).toBe('Security recommendation R3 of SEC-12');
    expect(JSON.stringify(ticketDescription(of))).toContain('https://example.atlassian.net/browse/SEC-12');
    expect(JSON.stringify(ticketDescription({ ...of, issueUrl: null }))).toContain('"text":"SEC-12"');
  });

  it('is no more than Jira takes, and names every threat', () => {
    const threats = Array.from({ length: 50 }, (_, at) => ({
      id: threatId.parse(`T${at + 1}`),
      text: `Partner ${at + 1} reads the files of another one\n${'and sells what is in them '.repeat(75)}`,
    }));
    const said = JSON.stringify(ticketDescription(source('full', { threats })));
    expect(said.length).toBeLessThan(32_767);
    expect(said).toContain('Partner 1 reads the files of another one and sells');
    expect(said).toContain('Partner 50 reads the files of another one');
  });

  it('is a title of one line that ends at a word', () => {
    const long = { id: threatId.parse('T1'), text: `${'A partner reads the files of another one '.repeat(5)}\nSecret` };
    const said = saidBy(source('title', { threats: [long] }));
    expect(said).toMatch(/another one A partner reads…/);
    expect(said).not.toContain('Secret');
  });

  it.each(['full', 'title', 'link'] as const)('is rich text that Jira takes: %s', (disclosure) => {
    const typed = { id: threatId.parse('T1'), text: '<script>alert(1)</script> *x* \\u0000 [a](javascript:b)' };
    for (const of of [
      source(disclosure),
      source(disclosure, { threats: [typed], templates }),
      source(disclosure, { threats: [] }),
    ])
      expect(adfFault(ticketDescription(of))).toBeNull();
  });
});
