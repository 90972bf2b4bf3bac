import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountId, assumptionId, threatId } from '../../src/domain/ids.ts';
import { reportMarkdown } from '../../src/domain/report.ts';
import { reportDepth } from '../../src/domain/size-process.ts';
import { noStatement } from '../../src/domain/threat-statement.ts';
import { answerTo, assumptionOf, exceptionOf, recommendationOf, threatOf, ticketOf } from '../support/items.ts';
import { inEnglish } from '../support/scene.ts';

const texts = inEnglish;
const [t1, t2] = [threatId.parse('T1'), threatId.parse('T2')];
const signed = { by: accountId.parse('account-lead'), at: '2026-03-02T10:00:00.000Z' };

/** A threat with everything said about it, one that nothing answers, and three assumptions. */
function discussed() {
  const statement = {
    ...noStatement,
    threatSource: 'a partner',
    threatAction: 'upload in another name',
    impactedGoal: ['integrity', 'trust'],
  };
  return [
    threatOf({
      statement,
      stride: ['spoofing', 'tampering'],
      disposition: { state: 'mitigated', reason: 'Signed\nby *March*', ...signed },
    }),
    threatOf({
      id: t2,
      text: 'The nightly job stands still',
      stride: ['denial'],
      disposition: { state: 'accepted', reason: 'Rare', ...signed },
    }),
    recommendationOf(),
    assumptionOf({ threatId: t1 }),
    assumptionOf({ id: assumptionId.parse('A2'), text: 'Partners rotate keys', state: 'confirmed', settled: signed }),
    assumptionOf({
      id: assumptionId.parse('A3'),
      text: 'Nobody shares one',
      state: 'rejected',
      threatId: threatId.parse('T9'),
    }),
  ];
}

const plain = { issueKey: 'SEC-1', today: '2026-03-02' };

describe('the report', () => {
  it('orders by priority, gives each recommendation its threat, and leaves empty sections out', () => {
    const items = [
      threatOf(),
      recommendationOf({ priority: 'low', text: 'Write a runbook' }),
      recommendationOf({ priority: 'high', text: 'Sign uploads', tickets: [ticketOf('done')] }),
    ];
    const report = reportMarkdown({ ...plain, depth: 'ticket', items, texts });
    expect(report.indexOf('Sign uploads')).toBeLessThan(report.indexOf('Write a runbook'));
    expect(report).toContain('## High: Do this first, or get approval');
    expect(report).toContain('**T1** Somebody uploads');
    expect(report).toContain('PAY-101, done');
    expect(report).not.toContain('## Medium');
  });

  it('says so where no threat is mapped', () => {
    const items = [recommendationOf({ threatIds: [threatId.parse('T9')] })];
    expect(reportMarkdown({ ...plain, depth: 'ticket', items, texts })).toContain('No threat mapped yet');
  });

  it('never lets people’s words become Markdown or HTML', () => {
    const items = [recommendationOf({ text: '# Not a heading <img src=x> [link](javascript:alert(1)) *bold*' })];
    const report = reportMarkdown({ ...plain, depth: 'ticket', items, texts });
    expect(report).toContain('\\# Not a heading \\<img src=x\\> \\[link\\]');
    expect(report).toContain('\\*bold\\*');
  });

  it('of a ticket is the recommendations alone', () => {
    const report = reportMarkdown({ ...plain, depth: 'ticket', items: discussed(), texts });
    expect(report).toContain('**R1**');
    expect(report).not.toMatch(/Spoofing|T2|A1|Mitigated/);
  });

  it('of one page says in short what becomes of threats, which have no recommendation, and what is not sure', () => {
    const report = reportMarkdown({ ...plain, depth: 'page', items: discussed(), texts });
    expect(report).toContain('partner’s name (Spoofing, Tampering; Mitigated: Signed by \\*March\\*)');
    expect(report).toContain(
      [
        '## Threats without a recommendation',
        '',
        '- **T2** The nightly job stands still (Denial of service; Accepted: Rare)',
        '',
        '## Assumptions',
        '',
        '- **A1** Only employees reach the admin page (Unconfirmed; Bears on T1)',
        '- **A3** Nobody shares one (Rejected)',
        '',
      ].join('\n'),
    );
    expect(report).not.toMatch(/A2|upload in another name/);
  });

  it('in full has every threat with its parts, kinds and decision, and every assumption', () => {
    const report = reportMarkdown({ ...plain, depth: 'full', items: discussed(), texts });
    const threats = report.slice(report.indexOf('## Threats'));
    expect(threats).toMatch(/a partner\n {2}- .*upload in another name\n {2}- .*integrity, trust\n/);
    expect(threats).toContain('  - Kind of threat (STRIDE): Spoofing, Tampering\n  - Mitigated: Signed by');
    expect(threats).toContain('**T2**');
    expect(threats).toMatch(/A1.*\n.*A2.*Confirmed.*\n.*A3/);
  });

  it('in full says first where the team would start and last what is missing, and never whether it did a good job', () => {
    const said = [
      { ...answerTo('missing'), text: 'Nobody knows the *batch* job.\n\n- Ask operations.' },
      { ...answerTo('start'), text: 'With the keys' },
      { ...answerTo('good-job'), text: 'Too long' },
    ];
    const items = [...discussed(), ...said];
    const report = reportMarkdown({ ...plain, depth: 'full', items, texts });
    expect(report).toMatch(/^# .*\n\n## Where the team would start\n\n- With the keys\n\n## Medium/);
    expect(report).toMatch(/meeting\n\n- Nobody knows the \\\*batch\\\* job\.\n- \\- Ask operations\.\n$/);
    expect(report).not.toContain('Too long');
    for (const depth of ['ticket', 'page'] as const) {
      expect(reportMarkdown({ ...plain, depth, items, texts })).not.toMatch(/With the keys|batch/);
    }
  });

  it('says that there are no recommendations, and what was captured all the same', () => {
    const items = discussed().filter((one) => one.kind !== 'recommendation');
    const report = reportMarkdown({ ...plain, depth: 'page', items, texts });
    expect(report).toContain('No recommendations yet.');
    expect(report).toContain('**T1**');
  });

  it('leaves out what nobody said, in every size', () => {
    for (const depth of reportDepth.options) {
      const report = reportMarkdown({ ...plain, depth, items: [threatOf(), recommendationOf()], texts });
      expect(report).not.toMatch(/STRIDE|Assumptions|start|missing|without a recommendation|\(\)|undefined/);
    }
  });

  it('says what was decided, and which exception lets it wait', () => {
    const decision = { outcome: 'declined' as const, note: 'See below', ...signed };
    const exception = exceptionOf({ state: 'approved', text: 'Replaced in *May*' });
    const items = [recommendationOf({ decision }), exception, exceptionOf({ state: 'withdrawn', text: 'Never said' })];
    const report = (today: string) => reportMarkdown({ ...plain, today, depth: 'ticket', items, texts });
    expect(report('2026-05-31')).toContain('  - Declined: See below\n');
    expect(report('2026-05-31')).toContain('  - Exception X1, approved, until May 31, 2026: Replaced in \\*May\\*\n');
    expect(report('2026-06-01')).toContain('  - Exception X1, over since May 31, 2026:');
    expect(report('2026-05-31')).not.toContain('Never said');
    const filed = reportMarkdown({ ...plain, depth: 'ticket', items: [recommendationOf({ accepted: signed })], texts });
    expect(filed).toContain('  - Accepted\n');
  });

  it('keeps to its own lines whatever people type, so that no word becomes a heading', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.constantFrom(...reportDepth.options),
        (word, depth) => {
          const said = `${word}\n# x`;
          const items = [
            threatOf({
              text: said,
              statement: { ...noStatement, threatSource: said, impactedAssets: [said] },
              disposition: { state: 'accepted', reason: said, ...signed },
            }),
            assumptionOf({ text: said }),
            { ...answerTo('start'), text: said },
            { ...answerTo('missing'), text: said },
          ];
          const lines = reportMarkdown({ ...plain, depth, items, texts }).split('\n');
          expect(
            lines.filter((line) =>
              /^(?!# Threat model SEC-1$|## [A-Z]| {0,2}- (?![-=]|\d+[.)])|No recommendations yet\.$|$)/.test(line),
            ),
          ).toEqual([]);
        },
      ),
    );
  });
});
