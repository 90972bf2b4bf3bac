import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketDescription, ticketSummary } from '../../src/domain/ticket-text.ts';
import { triageCommentOf } from '../../src/domain/triage-comment.ts';
import { blocksFromAdf, defaultTriageRules, triage } from '../../src/domain/triage/index.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { adfFault } from '../support/adf-schema.ts';
import { recommendationOf, threatOf } from '../support/items.ts';
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
