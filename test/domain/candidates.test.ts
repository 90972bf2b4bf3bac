import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/domain/candidate-fingerprint.ts';
import { type CandidateLook, lookToday, noLookYet, pagesADay } from '../../src/domain/candidate-look.ts';
import { type Estimate, candidateRecord, rankOf } from '../../src/domain/candidate.ts';
import { accountId } from '../../src/domain/ids.ts';
import { defaultSettings, settings } from '../../src/domain/settings.ts';
import { stepFor } from '../../src/domain/sighting.ts';
import { size, sizeRank } from '../../src/domain/size.ts';
import { blocksFromText, criterion } from '../../src/domain/triage/index.ts';
import { candidateOf, later, noon, sightingOf } from '../support/candidate-record.ts';

const by = accountId.parse('account-security');
const dismissed = { state: 'dismissed' as const, by, at: noon, reason: 'Too small' };
const making = { by, at: noon, requestId: '1b671a64-40d5-491e-99b0-da01ff1f3341' };

describe('the rank', () => {
  const anyEstimate: fc.Arbitrary<Estimate> = fc.record({
    size: fc.constantFrom(...size.options),
    score: fc.integer({ min: 0, max: 9 }),
    criteria: fc.uniqueArray(fc.constantFrom(...criterion.options)),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  });

  it('puts a larger size first, whatever else is said', () => {
    fc.assert(
      fc.property(anyEstimate, anyEstimate, (a, b) => {
        const order = sizeRank(a.size) - sizeRank(b.size);
        return order === 0 || Math.sign(rankOf(a) - rankOf(b)) === Math.sign(order);
      }),
    );
  });

  it('within a size goes by score, then criteria met, then how sure it is', () => {
    const one: Estimate = { size: 'M', score: 4, criteria: ['B1'], confidence: 'low' };
    const ordered = [
      { ...one, score: 5 },
      { ...one, criteria: ['B1', 'C'] as Estimate['criteria'] },
      { ...one, confidence: 'high' as const },
      { ...one, confidence: 'medium' as const },
      one,
    ].map(rankOf);
    expect(ordered.toSorted((a, b) => b - a)).toEqual(ordered);
    expect(new Set(ordered).size).toBe(5);
  });

  it('fits the 32 bits of the store', () => {
    fc.assert(fc.property(anyEstimate, (estimate) => rankOf(estimate) >= 0 && rankOf(estimate) < 2 ** 31));
  });
});

describe('the fingerprint', () => {
  const issue = {
    summary: 'Add a login with passkeys',
    description: blocksFromText('Customers add a passkey.\n\n- [ ] Touches personal data'),
    labels: ['auth', 'portal'],
    components: ['Identity'],
    issueTypeName: 'Epic',
  };

  it.each([
    ['case, spaces and marks', { summary: '  add a LOGIN, with "passkeys"! ' }],
    ['the order of labels', { labels: ['portal', 'auth'] }],
    [
      'list marks and headings',
      { description: blocksFromText('# Customers add a passkey\n* [ ] touches *personal* data') },
    ],
  ])('stays the same for %s', (_what, change) => {
    expect(fingerprintOf({ ...issue, ...change })).toBe(fingerprintOf(issue));
  });

  it.each([
    ['a word of the summary', { summary: 'Add a login with passwords' }],
    [
      'a word of the description',
      { description: blocksFromText('Customers add a key.\n\n- [ ] Touches personal data') },
    ],
    [
      'a box that is ticked',
      { description: blocksFromText('Customers add a passkey.\n\n- [x] Touches personal data') },
    ],
    ['a label', { labels: ['auth'] }],
    ['a component', { components: [] }],
    ['the type', { issueTypeName: 'Story' }],
    ['a word that moves from summary to description', { summary: 'Add a login with' }],
  ])('changes with %s', (_what, change) => {
    expect(fingerprintOf({ ...issue, ...change })).not.toBe(fingerprintOf(issue));
  });

  it('reads any text without a throw, and tells different words apart', () => {
    const of = (summary: string) => fingerprintOf({ ...issue, summary });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => of(text) === of(text) && of(`${text} zebra`) !== of(text)),
    );
  });
});

describe('a look at an issue without a record', () => {
  it('finds a candidate where a criterion gives it a size', () => {
    expect(stepFor(null, sightingOf({ source: 'event', fingerprint: 'e9' }), noon)).toMatchObject({
      write: { rev: 1, fingerprints: { event: 'e9', search: null }, foundAt: noon, decision: { state: 'open' } },
    });
  });

  it.each([
    ['it is sized none', { size: 'none' as const }],
    ['it is done, or a threat model', { over: true }],
    ['it has a threat model', { modelKey: 'SEC-7' }],
  ])('leaves it alone when %s', (_because, given) => {
    expect(stepFor(null, sightingOf(given), noon)).toBeNull();
  });
});

describe('a look at an open candidate', () => {
  it('keeps what it knows up to date, and writes nothing for the same again', () => {
    expect(stepFor(candidateOf(), sightingOf({ size: 'L' }), later)).toMatchObject({
      write: { rev: 2, estimate: { size: 'L' }, foundAt: noon, lookedAt: later },
    });
    const { estimate } = (stepFor(candidateOf(), sightingOf({ size: 'M' }), later) as { write: { estimate: Estimate } })
      .write;
    expect(stepFor(candidateOf({ estimate }), sightingOf(), later)).toBeNull();
    const nextDay = '2026-03-03T15:00:00.000Z';
    expect(stepFor(candidateOf({ estimate }), sightingOf(), nextDay)).toMatchObject({ write: { lookedAt: nextDay } });
  });

  it('removes what is none any more or done, but not while its threat model is being made', () => {
    const busy = candidateOf({ decision: { state: 'open', making } });
    for (const given of [{ size: 'none' as const }, { over: true }]) {
      expect(stepFor(candidateOf(), sightingOf(given), later)).toEqual({ remove: candidateOf() });
      expect(stepFor(busy, sightingOf(given), later)).toBeNull();
    }
  });

  it('is taken when a threat model is linked, by whoever was making it', () => {
    const busy = candidateOf({ decision: { state: 'open', making } });
    const seen = sightingOf({ modelKey: 'SEC-7' });
    expect(stepFor(candidateOf(), seen, later)).toMatchObject({
      write: { decision: { state: 'taken', by: null, at: later, modelKey: 'SEC-7' } },
    });
    expect(stepFor(busy, seen, later)).toMatchObject({ write: { decision: { by } } });
  });
});

describe('a look at a dismissed candidate', () => {
  const known = candidateOf({ decision: dismissed });

  it.each([
    ['the same words', sightingOf({ fingerprint: 's1' })],
    ['other words from before the decision', sightingOf({ fingerprint: 's2', updatedAt: '2026-03-02T11:59:59.000Z' })],
    ['other words of unknown age', sightingOf({ fingerprint: 's2', updatedAt: null })],
    ['words that are sized none', sightingOf({ fingerprint: 's2', size: 'none' })],
    ['an issue that is done', sightingOf({ fingerprint: 's2', over: true })],
    ['an issue with a threat model', sightingOf({ fingerprint: 's2', modelKey: 'SEC-7' })],
  ])('leaves it dismissed for %s', (_what, seen) => {
    expect(stepFor(known, seen, later)).toBeNull();
  });

  it('opens it for other words from after the decision', () => {
    expect(stepFor(known, sightingOf({ fingerprint: 's2' }), later)).toMatchObject({
      write: { decision: { state: 'open' }, fingerprints: { event: 'e1', search: 's2' }, foundAt: later },
    });
  });

  it('compares words only with words that were read in the same way', () => {
    const byEvent = candidateOf({ decision: dismissed, fingerprints: { event: 'e1', search: null } });
    expect(stepFor(byEvent, sightingOf({ fingerprint: 's1' }), later)).toMatchObject({
      write: { decision: dismissed, fingerprints: { event: 'e1', search: 's1' } },
    });
    const bySearch = candidateOf({ decision: dismissed, fingerprints: { event: null, search: 's1' } });
    const event = sightingOf({ source: 'event', fingerprint: 'e1' });
    expect(stepFor(bySearch, event, later)).toMatchObject({ write: { decision: dismissed } });
    expect(stepFor(bySearch, { ...event, changed: true }, later)).toMatchObject({
      write: { decision: { state: 'open' } },
    });
  });
});

describe('a look at a candidate with a threat model', () => {
  it('never asks again', () => {
    const known = candidateOf({ decision: { state: 'taken', by, at: noon, modelKey: 'SEC-7' } });
    fc.assert(
      fc.property(
        fc.constantFrom('event' as const, 'search' as const),
        fc.string(),
        fc.boolean(),
        (source, fingerprint, changed) => stepFor(known, sightingOf({ source, fingerprint, changed }), later) === null,
      ),
    );
  });
});

describe('any look', () => {
  it('repeated at once writes nothing more', () => {
    const states = [
      null,
      candidateOf(),
      candidateOf({ decision: dismissed }),
      candidateOf({ decision: { state: 'open', making } }),
      candidateOf({ decision: { state: 'taken', by, at: noon, modelKey: 'SEC-7' } }),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.record({
          source: fc.constantFrom('event' as const, 'search' as const),
          fingerprint: fc.constantFrom('s1', 'e1', 'x'),
          size: fc.constantFrom(...size.options),
          over: fc.boolean(),
          changed: fc.boolean(),
          modelKey: fc.constantFrom(null, 'SEC-7'),
          updatedAt: fc.constantFrom(null, noon, later),
        }),
        (known, given) => {
          const seen = sightingOf(given);
          const step = stepFor(known, seen, later);
          const after = step === null ? known : 'write' in step ? step.write : null;
          if (after !== null) candidateRecord.parse(after);
          return stepFor(after, seen, later) === null;
        },
      ),
    );
  });
});

describe('the look of today', () => {
  const jql = 'project = PAY';
  const at = (iso: string) => new Date(iso);
  const done: CandidateLook = {
    ...noLookYet,
    rev: 3,
    jql,
    state: 'done',
    began: noon,
    ended: noon,
    page: 2,
    dropped: 4,
  };

  it('goes through everything the first time, and after another query was saved', () => {
    for (const last of [noLookYet, { ...done, jql: 'project = SHOP' }]) {
      expect(lookToday(last, jql, at(later))).toMatchObject({
        state: 'running',
        withinMinutes: null,
        page: 0,
        dropped: 0,
        rev: last.rev + 1,
      });
    }
  });

  it('asks only for what was changed since the last one began, and a little further', () => {
    expect(lookToday(done, jql, at(later))).toMatchObject({ withinMinutes: 3 * 60 + 15, dropped: 4 });
  });

  it('goes on with a pass over everything that takes several days, until Jira forgets the place', () => {
    const running: CandidateLook = { ...done, state: 'running', page: 20, pageToken: 'there' };
    expect(lookToday(running, jql, at('2026-03-05T12:00:00.000Z'))).toBe(running);
    expect(lookToday(running, jql, at('2026-03-09T12:00:00.000Z'))).toMatchObject({ page: 0, pageToken: null });
  });

  it('does a short pass again that was cut off, and looks through everything after one that was too much for a day', () => {
    const cut: CandidateLook = { ...done, state: 'running', withinMinutes: 100, page: 3 };
    expect(lookToday(cut, jql, at(later))).toMatchObject({ withinMinutes: 280, page: 0 });
    expect(lookToday({ ...cut, page: pagesADay }, jql, at(later))).toMatchObject({ withinMinutes: null });
    expect(lookToday({ ...cut, state: 'refused' }, jql, at(later))).toMatchObject({ withinMinutes: null });
  });
});

describe('settings that were stored before there were candidates', () => {
  it('are read as off, and keep everything else', () => {
    const { candidates: _, ...old } = { ...defaultSettings, rev: 4 };
    expect(settings.parse(old)).toEqual({ ...old, candidates: { watch: [], jql: null } });
  });
});
