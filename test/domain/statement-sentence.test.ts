import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterPacks } from '../../src/domain/library/starter-packs.ts';
import { segmentsOf, sentenceOf, statementIn } from '../../src/domain/statement-sentence.ts';
import { type StatementPart, type ThreatStatement, noStatement } from '../../src/domain/threat-statement.ts';

const threats = starterPacks().flatMap((pack) => pack.threats);

const filled: ThreatStatement = {
  threatSource: 'a former partner',
  prerequisites: 'with a token that still works',
  threatAction: 'read every statement of a customer',
  threatImpact: 'account numbers in the wrong hands',
  impactedGoal: ['privacy', 'correctness'],
  impactedAssets: ['bank details', 'monthly statements', 'the audit log'],
};

describe('the sentence of a statement', () => {
  it('says who can do what, with which harm to what', () => {
    expect(sentenceOf(filled)).toBe(
      'A former partner, with a token that still works, can read every statement of a customer, which leads to ' +
        'account numbers in the wrong hands, harming the privacy and correctness of bank details, monthly ' +
        'statements and the audit log.',
    );
  });

  it.each<[string, Partial<ThreatStatement>, string | null]>([
    ['source and action alone', { threatSource: 'a guest', threatAction: 'see orders' }, 'A guest can see orders.'],
    [
      'goals without assets',
      { threatSource: 'a guest', threatAction: 'see orders', impactedGoal: ['privacy'] },
      'A guest can see orders, harming privacy.',
    ],
    [
      'assets without goals',
      { threatSource: 'a guest', threatAction: 'see orders', impactedAssets: ['the order list'] },
      'A guest can see orders, harming the order list.',
    ],
    ['no action yet', { threatSource: 'a guest', threatImpact: 'a fine' }, null],
    ['no source yet', { threatAction: 'see orders' }, null],
  ])('leaves out what nobody filled in: %s', (_what, parts, sentence) => {
    expect(sentenceOf({ ...noStatement, ...parts })).toBe(sentence);
  });

  it('shows a gap where it needs a part that is missing', () => {
    const segments = segmentsOf({ ...noStatement, threatAction: 'see orders' });
    expect(segments.filter(({ missing }) => missing).map(({ part }) => part)).toEqual(['threatSource']);
  });
});

describe('a text that has the shape', () => {
  it.each(threats.map((one) => [one.id, one] as const))(
    'of the library, %s, gives the parts it was made of',
    (_id, one) => {
      const found = statementIn(one.text);
      expect(found).not.toBeNull();
      expect(found && sentenceOf(found)).toBe(one.text);
      const { threatSource, prerequisites, threatAction, threatImpact, impactedGoal } = one.statement ?? noStatement;
      expect(found?.threatSource.toLowerCase()).toBe(threatSource.toLowerCase());
      expect(found).toMatchObject({ prerequisites, threatAction, threatImpact, impactedGoal });
    },
  );

  it.each<[string, Partial<ThreatStatement>]>([
    ['Somebody can read the logs', { threatSource: 'somebody', threatAction: 'read the logs' }],
    [
      'A partner with an old key could move money, which leads to losses',
      {
        threatSource: 'a partner',
        prerequisites: 'with an old key',
        threatAction: 'move money',
        threatImpact: 'losses',
      },
    ],
    [
      'An external attacker who has access to the network can read traffic, which leads to disclosure of orders, ' +
        'resulting in reduced confidentiality and/or integrity, negatively impacting orders, invoices and names.',
      {
        threatSource: 'an external attacker',
        prerequisites: 'who has access to the network',
        threatAction: 'read traffic',
        threatImpact: 'disclosure of orders',
        impactedGoal: ['confidentiality', 'integrity'],
        impactedAssets: ['orders', 'invoices', 'names'],
      },
    ],
    [
      'Mallory can replay a payment, negatively impacting the ledger',
      { threatSource: 'Mallory', threatAction: 'replay a payment', impactedAssets: ['the ledger'] },
    ],
    [
      'A guest can delete files, harming the records of customers',
      { threatSource: 'a guest', threatAction: 'delete files', impactedAssets: ['the records of customers'] },
    ],
  ])('is taken apart: %s', (text, parts) => {
    expect(statementIn(text)).toEqual({ ...noStatement, ...parts });
  });

  it.each([
    'SQL injection',
    'Can somebody read the logs?',
    'The token is logged. Somebody can read it there.',
    'Somebody can',
    ' can read the logs',
    '',
  ])('is none: %j', (text) => {
    expect(statementIn(text)).toBeNull();
  });
});

/** Words that no rule of the sentence looks for. */
const phrase = fc
  .array(fc.constantFrom('token', 'reads', 'orders', 'nightly', 'the', 'Kunden', 'quickly', '7', 'names'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));
const maybe = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text);
const statements: fc.Arbitrary<Pick<ThreatStatement, StatementPart>> = fc.record({
  threatSource: phrase.map((one) => `somebody ${one}`),
  prerequisites: maybe(phrase.map((one) => `where ${one}`)),
  threatAction: phrase,
  threatImpact: maybe(phrase),
  impactedGoal: fc.uniqueArray(fc.constantFrom('privacy', 'integrity', 'availability', 'safety'), { maxLength: 4 }),
  impactedAssets: fc.uniqueArray(phrase, { maxLength: 4 }),
});

describe('sentences and statements', () => {
  it('give each other back whatever was filled in', () => {
    fc.assert(
      fc.property(statements, (statement) => {
        expect(statementIn(sentenceOf(statement) ?? '')).toEqual(statement);
      }),
    );
  });

  it('keep every word that carries a meaning, in its order, whatever people type', () => {
    const bits = fc.constantFrom(
      ...['somebody', 'A partner', 'with a key', 'can', 'may', ', can', 'read', 'of', 'and', 'the', ',', 'privacy'],
      ...['which leads to', ', leading to', ', harming', 'the privacy of', 'resulting in reduced', 'e.g. this', 'x'],
    );
    const joining = /^(?:can|may|which|leads|leading|to|harming|resulting|in|reduced|the|of|and|)$/;
    const meaning = (text: string) =>
      text
        .toLowerCase()
        .split(/[ ,.…]+/)
        .filter((word) => !joining.test(word));
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 14 }), (some) => {
        const text = some.join(' ');
        const found = statementIn(text);
        const sentence = found && sentenceOf(found);
        if (sentence !== null) expect(meaning(sentence)).toEqual(meaning(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
