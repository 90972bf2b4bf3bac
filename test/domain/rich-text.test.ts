import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketDescription, ticketSummary } from '../../src/domain/ticket-text.ts';
import { triageCommentOf } from '../../src/domain/triage-comment.ts';
import { blocksFromAdf, defaultTriageRules, triage } from '../../src/domain/triage/index.ts';
import { reportMarkdown } from '../../src/domain/report.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { threatId } from '../../src/domain/ids.ts';
import { adfFault } from '../support/adf-schema.ts';
import { recommendationOf, threatOf, ticketOf } from '../support/items.ts';
import { inEnglish, partnerUpload, typoFix } from '../support/scene.ts';

const texts = inEnglish;

function sized(issue = partnerUpload()) {
  const result = triage({ ...issue, description: blocksFromAdf(issue.description) }, defaultTriageRules);
  const at = '2026-03-02T09:00:00.000Z';
  return { size: result.size, triage: { at, result, askedAnyway: null } };
}

describe('the triage comment', () => {
  it('is rich text that Jira takes, for every size', () => {
    expect(adfFault(triageCommentOf(sized(), defaultRulesContent, { texts }))).toBeNull();
    expect(adfFault(triageCommentOf(sized(typoFix()), defaultRulesContent, { texts }))).toBeNull();
  });

  it('names the size in words, the evidence of this issue, whom to bring and what to answer', () => {
    const words = JSON.stringify(triageCommentOf(sized(), defaultRulesContent, { texts }));
    expect(words).toMatch(/Small|Medium|Large/);
    expect(words).toContain('API keys');
    expect(words).toContain('product manager');
    expect(words).toContain('What are the goals of the project?');
  });

  it('shows no placeholder, no code and no missing text', () => {
    for (const issue of [partnerUpload(), typoFix()]) {
      const words = JSON.stringify(triageCommentOf(sized(issue), defaultRulesContent, { texts }));
      expect(words).not.toMatch(/\{\w+\}|comment\.|triage\.|undefined/);
    }
  });
});

describe('the text of a ticket', () => {
  it('is one line of at most 255 characters, cut at a word', () => {
    const text = `${'Verify the signature of every upload '.repeat(10)}\nbefore it is stored`;
    const summaryOf = (words: string) =>
      ticketSummary({ recommendation: recommendationOf({ text: words }), threats: [], issueKey: 'SEC-1', texts });
    const summary = summaryOf(text);
    expect(summary.length).toBeLessThanOrEqual(255);
    expect(summary).toMatch(/(upload|every|the|of|signature|Verify)…$/);
    expect(summaryOf('Short\none')).toBe('Short one');
  });

  it('carries the threat as its reason and the meaning of the priority', () => {
    const recommendation = recommendationOf({ priority: 'high' });
    const words = JSON.stringify(
      ticketDescription({ recommendation, threats: [threatOf()], issueKey: 'SEC-1', texts }),
    );
    expect(words).toContain('Somebody uploads a file in another partner’s name');
    expect(words).toContain('Do this first, or get approval');
    expect(words).toContain('SEC-1');
  });

  it('is rich text that Jira takes, whatever people type', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ minLength: 1 }), (one, other) => {
        if (one.trim() === '' || other.trim() === '') return;
        const recommendation = recommendationOf({ text: one });
        const threats = [threatOf({ text: other })];
        expect(adfFault(ticketDescription({ recommendation, threats, issueKey: 'SEC-1', texts }))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe('the report', () => {
  it('orders by priority, gives each recommendation its threat, and leaves empty sections out', () => {
    const items = [
      threatOf(),
      recommendationOf({ priority: 'low', text: 'Write a runbook' }),
      recommendationOf({ priority: 'high', text: 'Sign uploads', tickets: [ticketOf('done')] }),
    ];
    const report = reportMarkdown({ issueKey: 'SEC-1', items, texts });
    expect(report.indexOf('Sign uploads')).toBeLessThan(report.indexOf('Write a runbook'));
    expect(report).toContain('## High: Do this first, or get approval');
    expect(report).toContain('**T1** Somebody uploads');
    expect(report).toContain('PAY-101, done');
    expect(report).not.toContain('## Medium');
  });

  it('says so where no threat is mapped', () => {
    const items = [recommendationOf({ threatIds: [threatId.parse('T9')] })];
    expect(reportMarkdown({ issueKey: 'SEC-1', items, texts })).toContain('No threat mapped yet');
  });

  it('never lets people’s words become Markdown or HTML', () => {
    const items = [recommendationOf({ text: '# Not a heading <img src=x> [link](javascript:alert(1)) *bold*' })];
    const report = reportMarkdown({ issueKey: 'SEC-1', items, texts });
    expect(report).toContain('\\# Not a heading \\<img src=x\\> \\[link\\]');
    expect(report).toContain('\\*bold\\*');
  });
});
