import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeRank } from '../../../src/domain/size.ts';
import {
  affected,
  blocksFromAdf,
  blocksFromText,
  callers,
  criteria,
  dataClass,
  defaultTriageRules,
  effort,
  triageBy,
  triageResult,
  type IntakeAnswers,
  type TriageInput,
} from '../../../src/domain/triage/index.ts';

const size = triageBy(defaultTriageRules);

const stories = [
  'We add a new login service for partners with API keys.',
  'Customers export invoices as CSV.',
  'Admins can share boards with guests by a secret link, five weeks, two teams.',
  'Backups are encrypted by a key in KMS.',
  'The list gets a filter.',
  'In 2023 a pentest found XSS in comments, renderer is replaced.',
  'Stripe receives e-mail addresses, webhooks come back to /hooks/stripe.',
  'Program for Q3, every team, tenant isolation moves into the application.',
];
const story = fc.subarray(stories, { minLength: 1 }).map((lines) => lines.join('\n\n'));
const summary = fc.constantFrom('Partner portal', 'Export of customer data', 'Filter for orders', 'Passkeys for staff');

function input(text: string, more: Partial<TriageInput> = {}): TriageInput {
  return { summary: 'Change', description: blocksFromText(text), labels: [], components: [], links: [], ...more };
}

const topics = ['login', 'permissions', 'encryption', 'personal data', 'the API', 'customer data', 'roles', 'sessions'];
const denial = fc
  .tuple(
    fc.subarray(topics, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('no-change', 'unchanged', 'not-touch', 'none', 'no', 'scope', 'asked'),
  )
  .map(([of, form]) => {
    const list = of.length === 1 ? String(of[0]) : `${of.slice(0, -1).join(', ')} and ${String(of.at(-1))}`;
    switch (form) {
      case 'no-change':
        return `No change to ${list}.`;
      case 'unchanged':
        return `${list} stay as they are today.`;
      case 'not-touch':
        return `This does not touch ${list}.`;
      case 'none':
        return `${list}: none`;
      case 'no':
        return of.map((one) => `no ${one} change`).join(', ');
      case 'scope':
        return `Out of scope: ${list}.`;
      default:
        return `Does it change ${list}? No.`;
    }
  });

const answersOf: fc.Arbitrary<IntakeAnswers> = fc.record(
  {
    criteria: fc.dictionary(fc.constantFrom(...criteria), fc.boolean()),
    sensitiveData: fc.subarray([...dataClass.options]),
    callers: fc.constantFrom(...callers.options),
    effort: fc.constantFrom(...effort.options),
    affected: fc.constantFrom(...affected.options),
  },
  { requiredKeys: [] },
);

describe('triage, whatever the issue', () => {
  it('never throws, and its answer can always be stored', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, fc.array(text), answersOf, (title, body, labels, answers) => {
        const links = labels.map((one) => ({ relation: one, summary: one }));
        const result = size({
          summary: title,
          description: blocksFromText(body),
          labels,
          components: labels,
          links,
          answers,
        });
        expect(triageResult.safeParse(result).success).toBe(true);
      }),
    );
  });

  it('reads any value as a document without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Array.isArray(blocksFromAdf(value))).toBe(true);
      }),
    );
  });

  it('gives the same answer to the same issue', () => {
    fc.assert(
      fc.property(story, summary, (text, title) => {
        expect(triageBy(defaultTriageRules)(input(text, { summary: title }))).toEqual(
          size(input(text, { summary: title })),
        );
      }),
    );
  });

  it('is not moved by an unticked template, above or below', () => {
    const template =
      '## Security checklist\n- [ ] changes login or sessions\n- [ ] stores personal data\n- [ ] new public API';
    fc.assert(
      fc.property(story, summary, fc.boolean(), (text, title, above) => {
        const with_ = above ? `${template}\n\n${text}` : `${text}\n\n${template}`;
        const [bare, full] = [size(input(text, { summary: title })), size(input(with_, { summary: title }))];
        expect({ size: full.size, criteria: full.criteria }).toEqual({ size: bare.size, criteria: bare.criteria });
      }),
    );
  });

  it('is not moved by the same checklist inside a comment of the template', () => {
    const help = '<!-- Does this change login, encrypt data or open a public API for partners? -->';
    fc.assert(
      fc.property(story, summary, (text, title) => {
        const [bare, full] = [text, `${help}\n\n${text}`].map((body) => size(input(body, { summary: title })));
        expect({ size: full?.size, criteria: full?.criteria }).toEqual({ size: bare?.size, criteria: bare?.criteria });
      }),
    );
  });

  it('meets no criterion for words in code alone', () => {
    const code = fc.constantFrom(
      'login(password)',
      'api_key = secret',
      'role: admin',
      'encrypt(data, key)',
      'GET /users',
    );
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = `\`\`\`\n${lines.join('\n')}\n\`\`\``;
        expect(size(input(text, { summary: 'Sort orders by date' })).size).toBe('none');
      }),
    );
  });

  it('reads no more into a story beside words of other scripts, emoji and right-to-left text', () => {
    const foreign = fc.constantFrom(
      'שלום עולם',
      'مرحبا بالعالم',
      '漢字かな交じり文',
      'Привет мир',
      '🚀🔐✨',
      'añadir más',
    );
    fc.assert(
      fc.property(story, summary, foreign, (text, title, other) => {
        const [bare, more] = [text, `${text}\n\n${other}`].map((body) => size(input(body, { summary: title })));
        // Less, it may: they are words, and each word counts less the more there are.
        expect(bare?.criteria.map((one) => one.code)).toEqual(
          expect.arrayContaining((more?.criteria ?? []).map((one) => one.code)),
        );
      }),
    );
  });

  /** Close to another size: a word that speaks where it is denied would tip it. */
  const deniedInPassing = [
    'Backups are encrypted by a key in KMS.',
    'The list gets a filter.',
    'In 2023 a pentest found XSS in comments, renderer is replaced.',
    'Program for Q3, every team, tenant isolation moves into the application.',
  ].join('\n\n');

  it('is never raised by a denial', () => {
    fc.assert(
      fc.property(story, summary, denial, (text, title, denied) => {
        const bare = size(input(text, { summary: title }));
        const more = size(input(`${text}\n\n${denied}`, { summary: title }));
        expect(more.sizeRank).toBeLessThanOrEqual(bare.sizeRank);
      }),
      { numRuns: 300, examples: [[deniedInPassing, 'Partner portal', 'no customer data change, no roles change']] },
    );
  });

  /** One criterion more takes the risk that is read past a half, below what is answered. */
  const answeredByMost: IntakeAnswers = {
    criteria: { B2: true },
    sensitiveData: [],
    callers: 'customers',
    effort: 'days',
    affected: 'few',
  };

  it('never gets smaller when an answer gets worse', () => {
    fc.assert(
      fc.property(story, answersOf, fc.constantFrom(...criteria), (text, answers, code) => {
        const ranks = [false, true].map(
          (met) =>
            size(input(text, { answers: { ...answers, criteria: { ...answers.criteria, [code]: met } } })).sizeRank,
        );
        expect(ranks[0]).toBeLessThanOrEqual(ranks[1] ?? 0);
      }),
      { numRuns: 200, examples: [['The list gets a filter.', answeredByMost, 'A3']] },
    );
    const levels = { callers: callers.options, effort: effort.options, affected: affected.options };
    fc.assert(
      fc.property(story, answersOf, fc.constantFrom('callers', 'effort', 'affected'), (text, answers, field) => {
        const ranks = levels[field].map(
          (level) => size(input(text, { answers: { ...answers, [field]: level } })).sizeRank,
        );
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      }),
      { numRuns: 200 },
    );
  });

  it('never gets smaller when more sensitive data is ticked', () => {
    fc.assert(
      fc.property(
        story,
        fc.subarray([...dataClass.options]),
        fc.constantFrom(...dataClass.options),
        (text, data, one) => {
          const less = size(input(text, { answers: { sensitiveData: data } }));
          const more = size(input(text, { answers: { sensitiveData: [...new Set([...data, one])] } }));
          expect(less.sizeRank).toBeLessThanOrEqual(more.sizeRank);
        },
      ),
    );
  });

  it('is at least small once somebody asks anyway', () => {
    fc.assert(
      fc.property(story, answersOf, (text, answers) => {
        expect(sizeRank(size(input(text, { answers, askedAnyway: true })).size)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
