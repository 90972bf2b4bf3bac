import { describe, expect, it } from 'vitest';
import {
  blocksFromText,
  defaultTriageRules,
  triage,
  triageResult,
  type Criterion,
  type IntakeAnswers,
  type TriageInput,
  type TriageResult,
} from '../../../src/domain/triage/index.ts';

function issue(summary: string, description = '', more: Partial<TriageInput> = {}): TriageInput {
  return { summary, description: blocksFromText(description), labels: [], components: [], links: [], ...more };
}

function sized(summary: string, description = '', more: Partial<TriageInput> = {}): TriageResult {
  return triage(issue(summary, description, more), defaultTriageRules);
}

function codes(result: TriageResult): Criterion[] {
  return result.criteria.map((one) => one.code);
}

describe('each criterion', () => {
  it.each<[Criterion, string, string]>([
    ['A1', 'Rebuild the order system', 'Company objective for Q2 and Q3, four squads.'],
    ['A2', 'New notification service', 'A separate service with its own Postgres sends all pushes.'],
    ['A3', 'Public API for partners', 'Partners call a new endpoint /v2/availability from outside.'],
    ['B1', 'Sign in with passkeys', 'Customers can add a passkey and use it instead of the password.'],
    ['B2', 'Custom roles for workspaces', 'Admins define roles and grant permissions per project.'],
    ['B3', 'Encrypt backups', 'Backups get encrypted with a data key that KMS wraps.'],
    ['C', 'Export of patient records', 'Doctors download lab results of their patients as CSV.'],
    [
      'D',
      'Rework the avatar upload',
      'In 2023 a researcher reported stored XSS through SVG avatars, it was exploited twice.',
    ],
  ])('%s is met by a ticket that says so', (code, summary, description) => {
    expect(codes(sized(summary, description))).toContain(code);
  });

  it.each<[string, string]>([
    ['Typo in the subject of the password reset mail', 'Only the strings change.'],
    ['New icons for the settings screen', 'Dark mode colours follow.'],
    ['Sort orders by date', 'Newest first.'],
    ['Translate the help page "Roles and permissions"', ''],
    ['Run the formatter over the repository', 'It touches auth and crypto folders, output is byte identical.'],
  ])('none is met by "%s"', (summary, description) => {
    expect(sized(summary, description).size).toBe('none');
  });

  it('finds history in a label and in a linked issue', () => {
    expect(codes(sized('Swap the image library', '', { labels: ['pentest-2024'] }))).toContain('D');
    const links = [{ relation: 'relates to', summary: 'Remote code execution through image upload' }];
    expect(codes(sized('Swap the image library', '', { links }))).toContain('D');
  });
});

describe('what is not said to change', () => {
  const plain = sized('Show recently used emoji in the picker', 'Kept in local preferences.');

  it.each([
    'No change to login, permissions or encryption, no PII.',
    'Login and permissions stay as they are.',
    'This does not touch authentication, roles or customer data.',
    'Authentication: none',
    'Does it change authentication? No.',
    'Out of scope: single sign-on, API keys.',
  ])('a denial adds nothing: %s', (denial) => {
    const denied = sized('Show recently used emoji in the picker', `Kept in local preferences.\n\n${denial}`);
    expect(codes(denied)).toEqual(codes(plain));
    expect(denied.size).toBe(plain.size);
  });

  it('takes the fact where another sentence contradicts the denial', () => {
    const result = sized('New sign-in for suppliers', 'No change to login.\n\nSuppliers get single sign-on by SAML.');
    expect(codes(result)).toContain('B1');
  });

  it('ignores sections that are out of scope', () => {
    const description = 'Adds a filter to the list.\n\n## Out of scope\n\nOAuth for partners, encryption of exports.';
    expect(sized('Filter for invoices', description).size).toBe('none');
  });

  it('ignores unticked boxes and reads ticked ones', () => {
    const open = '- [ ] touches authentication (OAuth, sessions)\n- [ ] encrypts data';
    const ticked = '- [x] touches authentication (OAuth, sessions)\n- [ ] encrypts data';
    expect(codes(sized('Filter for invoices', open))).toEqual([]);
    expect(codes(sized('Filter for invoices', ticked))).toContain('B1');
  });

  it('ignores headings of templates', () => {
    const description = '## Authentication and encryption\n\nn/a\n\n## What\n\nAdds a filter to the list.';
    expect(sized('Filter for invoices', description).size).toBe('none');
  });

  it('does not take a key account or a design token for security', () => {
    expect(sized('Design tokens for buttons', 'Key accounts asked for it, primary key stays.').size).toBe('none');
  });
});

describe('evidence', () => {
  it('names the words, the place and the sentence', () => {
    const result = sized('Sign in for suppliers', 'Old page goes away. Suppliers use SAML from now on.');
    const found = result.criteria.find((one) => one.code === 'B1')?.evidence ?? [];
    const saml = found.find((one) => one.where === 'description');
    expect(saml?.text).toContain('SAML');
    expect(saml?.quote).toBe('Suppliers use SAML from now on');
  });

  it('keeps quotes to 160 characters, with the words inside', () => {
    const long = `${'We have talked about this for a long while and '.repeat(8)} will introduce SAML for all of them`;
    const result = sized('Suppliers', long);
    const quotes = result.criteria.flatMap((one) => one.evidence.map((two) => two.quote));
    expect(quotes.some((quote) => quote.includes('SAML'))).toBe(true);
    expect(Math.max(...quotes.map((quote) => quote.length))).toBeLessThanOrEqual(160);
  });

  it('reads the last words of a text of many short words', () => {
    const { criteria, nearMisses } = sized('Sign in for suppliers', `${'x y '.repeat(7_000)}\n\nThey use SAML.`);
    const quotes = [...criteria, ...nearMisses].flatMap((one) => one.evidence.map((two) => two.quote));
    expect(quotes).toContain('They use SAML');
  });

  it('reads right-to-left text, emoji and accents without losing the words between', () => {
    const result = sized('🔐 שלום SAML 漢字', 'Añadir SAML para تسجيل proveedores 🚀 single sign-on');
    expect(codes(result)).toContain('B1');
  });
});

describe('scores and size', () => {
  it('gives a large size to a big, exposed and dangerous project', () => {
    const result = sized(
      'Own payout service for marketplaces',
      'Objective for Q1 and Q2, four squads. New service pays out money to sellers, partners call a public webhook that is not signed. Stores bank accounts of all sellers, API keys per partner.',
    );
    expect(result.size).toBe('L');
    expect(result.sizeRank).toBe(3);
  });

  it('lowers the risk of a tightening against the same change as a loosening', () => {
    const tighter = sized('Restrict export permission to owners', 'Only owners may export, everybody else is denied.');
    const looser = sized(
      'Skip approval for export permission',
      'Anyone can export without approval, bypass the check.',
    );
    expect(tighter.risk.score).toBeLessThan(looser.risk.score);
  });

  it('reads weeks, months and teams into the scope', () => {
    const small = sized('Passkeys for customers', 'Two days.');
    const large = sized('Passkeys for customers', 'Five teams, about 7 months.');
    expect(small.scope.score).toBeLessThan(large.scope.score);
    expect(large.scope.score).toBe(3);
  });

  it('does not take a retention of six weeks for six weeks of work', () => {
    const work = sized('Passkeys for customers', 'About six weeks.');
    const retention = sized('Passkeys for customers', 'Logs are kept for six weeks.');
    expect(retention.scope.score).toBeLessThan(work.scope.score);
  });

  it('makes a request of size none small when somebody asks anyway, and says so', () => {
    const result = sized('Sort orders by date', '', { askedAnyway: true });
    expect(result.size).toBe('S');
    expect(result.askedAnyway).toBe(true);
    expect(sized('Passkeys for customers', '', { askedAnyway: true }).askedAnyway).toBe(false);
  });

  it('is valid for storage and names its rules', () => {
    const result = sized('Passkeys for customers', 'New way to sign in for all customers.');
    expect(triageResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    expect(result.rulesVersion).toBe(defaultTriageRules.version);
  });
});

describe('answers win over the text', () => {
  const answered = (answers: IntakeAnswers, description = ''): TriageResult =>
    sized('Sort orders by date', description, { answers });

  it('meets a criterion that was ticked, with the answer as evidence', () => {
    const result = answered({ criteria: { B2: true } });
    expect(codes(result)).toEqual(['B2']);
    expect(result.criteria[0]?.evidence[0]?.where).toBe('answer');
  });

  it('does not meet a criterion that was denied, whatever the text says', () => {
    const description = 'Introduces single sign-on by SAML.';
    const answers: IntakeAnswers = { criteria: { B1: false } };
    expect(codes(sized('Supplier portal', description))).toContain('B1');
    expect(codes(sized('Supplier portal', description, { answers }))).not.toContain('B1');
  });

  it('meets the data criterion with the classes that were ticked, and not with none', () => {
    expect(codes(answered({ sensitiveData: ['health'] }))).toEqual(['C']);
    expect(answered({ sensitiveData: ['health'] }).impact.score).toBe(3);
    expect(
      codes(answered({ sensitiveData: [] }, 'Sends e-mail addresses of all customers to a vendor.')),
    ).not.toContain('C');
  });

  it('takes the effort answered as the scope', () => {
    expect(answered({ criteria: { B1: true }, effort: 'quarter' }).scope.score).toBe(3);
    expect(answered({ criteria: { B1: true }, effort: 'days' }, 'Five teams, 9 months.').scope.score).toBe(1);
  });
});

describe('questions and confidence', () => {
  it('asks only what could change the size, and says how', () => {
    const result = sized('New partner API', 'Partners read the state of orders.');
    expect(result.questions.length).toBeGreaterThan(0);
    for (const question of result.questions) {
      expect(question.answers.some((one) => one.size !== result.size)).toBe(true);
    }
  });

  it('asks nothing that was answered', () => {
    const answers: IntakeAnswers = {
      callers: 'anonymous',
      effort: 'weeks',
      affected: 'many',
      sensitiveData: ['personal'],
    };
    const asked = sized('New partner API', '', { answers }).questions.map((one) => one.code);
    expect(asked.filter((code) => !code.startsWith('criterion-'))).toEqual([]);
  });

  it('is less sure of three words than of structured answers', () => {
    expect(sized('Partner login').confidence.level).toBe('low');
    const answers: IntakeAnswers = { criteria: { B1: true }, callers: 'customers', effort: 'weeks', affected: 'many' };
    expect(sized('Partner login', '', { answers }).confidence.level).not.toBe('low');
  });
});
