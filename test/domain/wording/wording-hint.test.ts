import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingHint } from '../../../src/domain/wording/wording-hint.ts';

const english = (text: string) => wordingHint(text, 'en-US');

describe('a wording is offered', () => {
  it.each([
    ['Don’t log card numbers.', 'Keep card numbers out of the logs'],
    ["don't log card numbers", 'Keep card numbers out of the logs'],
    ['You must not expose the admin port', 'Keep the admin port private'],
    ['Never hardcode the signing key', 'Read the signing key from a secret store'],
    ['Stop logging session tokens', 'Keep session tokens out of the logs'],
    ['Do not trust the file name', 'Verify the file name before using it'],
    ['Do not forget to rotate the keys', 'Rotate the keys'],
    ['Do not rely on the client’s checks', 'Add a second safeguard beside the client’s checks'],
    ['You forgot to sign the uploads', 'Sign the uploads'],
    ['The team failed to validate uploads', 'Validate uploads'],
    ['You didn’t even check who calls', 'Check who calls'],
    ['You forgot the CSRF token', 'Add the CSRF token'],
    ['Fix the missing rate limit', 'Add a rate limit'],
    ['fix missing validation of uploads', 'Add validation of uploads'],
    ['There is no audit log', 'Add an audit log'],
    ['Missing alerts on failed logins', 'Add alerts on failed logins'],
    ['Fix your sloppy checks', 'Make the checks safer'],
    ['You must validate every upload', 'Validate every upload'],
    ['Developers need to escape the comment field', 'Escape the comment field'],
    ['Passwords are not hashed', 'Hash passwords'],
    ['The bucket is not encrypted at rest', 'Encrypt the bucket at rest'],
    ['API keys are never rotated', 'Rotate API keys'],
  ])('%s → %s', (text, suggestion) => {
    expect(english(text)).toEqual({ suggestion });
  });
});

describe('a hint without a wording', () => {
  it.each(['Don’t store passwords', 'You must not do this', 'This is careless', 'Never paint it blue', 'Don’t'])(
    'where only people know what could be instead: %s',
    (text) => {
      const hint = english(text);
      if (text === 'Don’t') expect(hint).toBeNull();
      else expect(hint).toEqual({ suggestion: null });
    },
  );
});

describe('nothing is said', () => {
  it.each([
    ['Sign every upload with the partner’s own key'],
    ['Let customers confirm a new card by a code'],
    ['Don’t put tokens into the URL; send them in a header'],
    ['Don’t log card numbers. Log the last four digits.'],
    ['Store a reference instead of the card number'],
    ['Notify the owner when a key is not used for 90 days'],
    ['Number the invoices'],
    ['Stop the service when the disk is full'],
    ['Note who approved it'],
    [''],
    ['No longer accept TLS 1.0; offer 1.3'],
  ])('of “%s”', (text) => {
    expect(english(text)).toBeNull();
  });

  it('in a language that has no words for it', () => {
    expect(wordingHint('Don’t log card numbers', 'de-DE')).toBeNull();
    expect(wordingHint('Don’t log card numbers', 'en')).not.toBeNull();
  });

  it('of a long text, which says more than a “no”', () => {
    expect(english(`Don’t log card numbers ${'and so on '.repeat(40)}`)).toBeNull();
  });
});

describe('whatever is typed', () => {
  const word = fc.constantFrom(
    'Don’t',
    'never',
    'you',
    'must',
    'not',
    'fix',
    'the',
    'missing',
    'log',
    'is',
    'no',
    'keys',
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );

  it('what is offered needs no hint itself, and is said in one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const suggestion = english(text)?.suggestion ?? null;
        if (suggestion === null) return true;
        return english(suggestion) === null && suggestion.trim() !== '' && !suggestion.includes('\n');
      }),
    );
  });
});
