import { describe, expect, it } from 'vitest';
import { issueKeyIn } from '../../src/domain/issue-key.ts';

describe('the key of an issue', () => {
  it.each([
    ['PAY-12', 'PAY-12'],
    [' pay-12 ', 'PAY-12'],
    ['https://example.atlassian.net/browse/PAY-12', 'PAY-12'],
    ['https://example.atlassian.net/browse/PAY-12?focusedCommentId=7#top', 'PAY-12'],
    ['https://example.atlassian.net/jira/software/projects/PAY/boards/1?selectedIssue=PAY-12&view=detail', 'PAY-12'],
    ['rotate the keys', null],
    ['PAY', null],
    ['PAY-0', null],
    ['PAY-12/../../../rest', 'PAY-12'],
    ['PAY-12 and PAY-13', null],
    ['', null],
  ])('in %j is %s', (typed, key) => {
    expect(issueKeyIn(typed)).toBe(key);
  });
});
