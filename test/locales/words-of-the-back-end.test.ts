/** What the app writes into Jira and into people's hands, in a language nobody speaks, in German, and after a change of language. */
import { describe, expect, it } from 'vitest';
import german from '../../locales/de-DE.json';
import english from '../../locales/en-US.json';
import { mentionAsked } from '../../src/application/mention-asked.ts';
import { askFollowUp } from '../../src/application/ask-follow-up.ts';
import { triageIssue } from '../../src/application/triage-issue.ts';
import { agendaText } from '../../src/domain/agenda.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { exceptionComment, lapseComment } from '../../src/domain/exception-comment.ts';
import { followUpComment } from '../../src/domain/follow-up-comment.ts';
import { languageOf } from '../../src/domain/language.ts';
import { noStatement } from '../../src/domain/threat-statement.ts';
import { reportMarkdown } from '../../src/domain/report.ts';
import { descriptionOf } from '../../src/domain/request-text.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { textsFrom } from '../../src/domain/texts.ts';
import { ticketDescription } from '../../src/domain/ticket-text.ts';
import { triageCommentOf } from '../../src/domain/triage-comment.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { blocksFromAdf, defaultTriageRules, triage } from '../../src/domain/triage/index.ts';
import { assumptionOf, exceptionOf, followUpOf, recommendationOf, threatOf, ticketOf } from '../support/items.ts';
import { outsideBrackets, pseudoOf } from '../support/pseudo-locale.ts';
import { colleague, inEnglish, modelId, partnerUpload, scene, session, typoFix } from '../support/scene.ts';

const pseudo = textsFrom(pseudoOf(english), 'en-US');
const catalogues = { 'en-US': english, 'de-DE': german };
const inAnyLanguage = (locale: string) => textsFrom(catalogues[languageOf(locale)], locale);

/** Every text node of a rich text. */
function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'text' && 'text' in node) return [String(node.text)];
  return Object.values(node).flatMap(textsIn);
}

/** The words that neither the catalogue nor a person said. */
function ownWords(texts: readonly string[], said: readonly string[]): string[] {
  return texts
    .map((text) => said.reduce((rest, one) => rest.replaceAll(one, ''), outsideBrackets(text)))
    .filter((rest) => /\p{L}{2}/u.test(rest));
}

function sized(issue = partnerUpload()) {
  const result = triage({ ...issue, description: blocksFromAdf(issue.description) }, defaultTriageRules);
  return { size: result.size, triage: { at: '2026-03-02T09:00:00.000Z', result, askedAnyway: null } };
}

describe('everything the app writes', () => {
  const recommendation = recommendationOf();
  const threat = threatOf();
  const toldThreat = threatOf({
    statement: { ...noStatement, threatSource: 'a guest', impactedGoal: ['integrity'] },
    stride: ['spoofing'],
    disposition: { state: 'accepted', reason: 'Rare', by: colleague, at: threat.at },
  });
  const issue = { key: 'SEC-1', summary: null, url: 'https://example.com/' };
  const [meeting] = defaultRulesContent.sizes.L.meetings;
  const source = { key: 'PAY-1', summary: '', description: null, components: ['payments'], labels: ['partners'] };

  it.each([
    ['the triage comment', textsIn(triageCommentOf(sized(), defaultRulesContent, { texts: pseudo })), []],
    ['the comment for None', textsIn(triageCommentOf(sized(typoFix()), defaultRulesContent, { texts: pseudo })), []],
    [
      'the comment that asks somebody back',
      [true, false].flatMap((byApp) =>
        textsIn(followUpComment({ asked: followUpOf(), to: colleague, texts: pseudo }, byApp)),
      ),
      [followUpOf().text],
    ],
    [
      'a ticket',
      textsIn(ticketDescription({ recommendation, threats: [threat], issueKey: 'SEC-1', texts: pseudo })),
      [recommendation.text, threat.text],
    ],
    [
      'the comments on an exception',
      [
        ...textsIn(exceptionComment({ asked: exceptionOf(), to: colleague, texts: pseudo }, true)),
        ...textsIn(lapseComment(exceptionOf(), pseudo)),
      ],
      [exceptionOf().text],
    ],
    [
      'the report',
      [
        reportMarkdown({
          issueKey: 'SEC-1',
          depth: 'full',
          today: '2026-03-02',
          items: [toldThreat, recommendationOf({ tickets: [ticketOf('done')] }), assumptionOf({ threatId: threat.id })],
          texts: pseudo,
        }),
      ],
      [recommendation.text, threat.text, 'PAY-101', 'a guest', 'integrity', 'Rare', assumptionOf().text],
    ],
    [
      'an agenda',
      meeting === undefined ? [] : [agendaText({ meeting: { ...meeting, number: 1 }, of: 2, issue, texts: pseudo })],
      [],
    ],
    [
      'a request',
      textsIn(descriptionOf({ change: 'Keys', people: [colleague] }, { source, requester: colleague, texts: pseudo })),
      ['Keys'],
    ],
  ])('comes from the catalogue: %s', (_what, texts, said) => {
    expect(texts.join('')).toContain('[');
    expect(ownWords(texts, said)).toEqual([]);
  });
});

describe('a site whose settings say German', () => {
  const inGerman = { settings: { ...defaultSettings, siteLocale: 'de-DE' }, texts: inAnyLanguage };
  const bodies = (made: ReturnType<typeof scene>) => made.jira.comments.map(({ body }) => textsIn(body).join(' '));

  it('gets German comments', async () => {
    const made = scene();
    await triageIssue({ ...made.triageDeps, ...inGerman }, modelId, { isRetry: false });
    expect(bodies(made)).toHaveLength(1);
    expect(bodies(made)[0]).toContain('Einstufung des Bedrohungsmodells');
    expect(bodies(made)[0]).toMatch(/Größe: (Klein|Mittel|Groß)\./);
    expect(bodies(made)[0]).toContain('Welche Ziele hat das Projekt?');
    expect(bodies(made)[0]).not.toMatch(/\{\w+\}|\b(the|and|of)\b(?!.*“)/);
  });

  it('knows the comment that it posted before somebody changed the language', async () => {
    const made = scene();
    const { asApp } = made.jira;
    made.jira.intercept('addComment', async () => {
      await asApp.addComment(modelId, triageCommentOf(sized(), defaultRulesContent, { texts: inEnglish }));
      throw new Error('the answer was lost');
    });
    const deps = { ...made.triageDeps, texts: inAnyLanguage };
    await expect(triageIssue(deps, modelId, { isRetry: false })).rejects.toThrow('lost');
    expect(await triageIssue({ ...deps, ...inGerman }, modelId, { isRetry: true })).toBe('sized');
    expect(bodies(made)).toHaveLength(1);
  });

  it('mentions nobody twice when the language was changed in between', async () => {
    const made = scene();
    await triageIssue(made.triageDeps, modelId, { isRetry: false });
    made.jira.names.set(colleague, 'Lead engineer');
    const { asUser } = made.jira;
    made.jira.intercept('addComment', async () => {
      await asUser.addComment(
        modelId,
        followUpComment({ asked: followUpOf(), to: colleague, texts: inEnglish }, false),
      );
      throw new AppError('UNAVAILABLE', 'errors.jiraBusy', { params: { seconds: 5 }, maybeApplied: true });
    });
    const deps = { ...made.deps, texts: inAnyLanguage };
    const asked = { requestId: 'request-F1', text: 'Where are the files kept?', to: colleague };
    await askFollowUp(deps, session(), asked);
    made.time.now = new Date(made.time.now.getTime() + 60_000);
    for (const { message } of [...made.pushed]) {
      if (message.kind === 'mention-asked')
        await mentionAsked({ ...deps, ...inGerman }, { ...message, isRetry: false });
    }
    expect(bodies(made).filter((body) => /Follow-up question|Rückfrage/.test(body))).toHaveLength(1);
  });
});
