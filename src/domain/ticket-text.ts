/** What a filed ticket says: the opportunity, the threat it answers, its priority, when it is done, whom to ask. */
import {
  type AdfDocument,
  type AdfNode,
  bulletList,
  doc,
  heading,
  link,
  paragraph,
  paragraphs,
  strong,
  text,
} from './adf.ts';
import type { Recommendation, Threat } from './item.ts';
import type { Disclosure } from './ticket-details.ts';
import type { Templates } from './team-rules.ts';
import { filled, namesIn } from './template.ts';
import type { Texts } from './texts.ts';

/** Jira refuses longer summaries. */
const summaryLimit = 255;

export interface TicketSource {
  recommendation: Pick<Recommendation, 'id' | 'text' | 'priority'>;
  threats: readonly Pick<Threat, 'id' | 'text'>[];
  issueKey: string;
  texts: Texts;
  /** How much it says; absent: everything. */
  disclosure?: Disclosure;
  /** Where the Threat model issue is read; without it only its key is named. */
  issueUrl?: string | null;
  /** The team asks the security team to review the code of such a ticket. */
  review?: boolean;
  /** The team's own wording; the catalogue's where it has none. Not used where only a link may be given. */
  templates?: Pick<Templates, 'ticketSummary' | 'ticketDescription'>;
}

/** One line, cut at a word where it is too long for Jira; the description has the whole text. */
export function ticketSummary(source: TicketSource): string {
  const { recommendation, templates, disclosure, issueKey, texts } = source;
  if (disclosure === 'link') return texts('ticket.neutral', { recommendation: recommendation.id, issue: issueKey });
  const own = templates?.ticketSummary ?? null;
  const words = own === null ? recommendation.text : filled(own, valuesOf(source));
  return cutAtWord(words.replace(/\s+/g, ' ').trim(), summaryLimit);
}

function cutAtWord(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  // Half of a surrogate pair is no character.
  return `${cut.slice(0, space > limit / 2 ? space : undefined).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export function ticketDescription(source: TicketSource): AdfDocument {
  const { recommendation, threats, issueKey, texts, templates } = source;
  if (source.disclosure === 'link') return neutralDescription(source);
  const own = templates?.ticketDescription ?? null;
  if (own !== null) return doc(...fromTemplate(own, source), ...reviewLeftOut(own, source));
  const reasons = listOf(threats, source.disclosure);
  return doc(
    ...paragraphs(recommendation.text),
    heading(3, texts('ticket.why')),
    reasons.length > 0 ? bulletList(reasons) : paragraph(text(texts('ticket.noThreat'))),
    heading(3, texts('ticket.priority')),
    paragraph(
      strong(texts(`priority.${recommendation.priority}.name`)),
      text(`: ${texts(`priority.${recommendation.priority}.meaning`)}`),
    ),
    ...whenDone(source),
    ...whomToAsk(source),
    ...reviewNote(source),
    paragraph(text(texts('ticket.origin', { recommendation: recommendation.id, issue: issueKey }))),
  );
}

/** Says where to read it, and nothing of it. */
function neutralDescription(source: TicketSource): AdfDocument {
  const { recommendation, issueKey, issueUrl = null, texts } = source;
  return doc(
    paragraph(text(texts('ticket.readThere', { recommendation: recommendation.id, issue: issueKey }))),
    paragraph(issueUrl === null ? text(issueKey) : link(issueKey, issueUrl)),
    ...reviewNote(source),
  );
}

/** What has to be so before the ticket is closed, and that closing it undone approves nothing where that is needed. */
function whenDone(source: TicketSource): AdfNode[] {
  const { recommendation, issueKey, texts } = source;
  const approval = recommendation.priority === 'low' ? '' : ` ${texts('ticket.notApproval', { issue: issueKey })}`;
  return [heading(3, texts('ticket.done')), paragraph(text(`${doneText(source)}${approval}`))];
}

function doneText({ threats, texts }: TicketSource): string {
  if (threats.length === 0) return texts('ticket.doneWithoutThreat');
  return texts('ticket.doneText', { threats: threats.map(({ id }) => id).join(', ') });
}

/** The role, and no mention: naming an account here would notify it of every ticket. */
function whomToAsk({ issueKey, texts }: TicketSource): AdfNode[] {
  return [heading(3, texts('ticket.ask')), paragraph(text(texts('ticket.askText', { issue: issueKey })))];
}

function reviewNote({ review = false, texts }: TicketSource): AdfNode[] {
  return review ? [paragraph(strong(texts('ticket.review')))] : [];
}

/** A template that says nothing of it still gets the note. */
function reviewLeftOut(template: string, source: TicketSource): AdfNode[] {
  return namesIn(template).includes('review') ? [] : reviewNote(source);
}

/** Jira refuses a description of more than 32,767 characters. */
const descriptionLimit = 20_000;

/** In full as long as they fit, then by their titles. */
function listOf(threats: TicketSource['threats'], disclosure: Disclosure | undefined): AdfNode[][] {
  let left = descriptionLimit;
  return threats.map((threat) => {
    const full = wordsOf(threat, disclosure);
    const words = full.length > left ? wordsOf(threat, 'title') : full;
    left -= words.length;
    return [paragraph(strong(`${threat.id} `), text(words))];
  });
}

/** Longest title of a threat, in characters. */
const titleLimit = 100;

/** In one line; of a title only the first line, cut at a word. */
function wordsOf({ text: words }: Pick<Threat, 'text'>, disclosure: Disclosure | undefined): string {
  if (disclosure !== 'title') return words.replace(/\s+/g, ' ');
  return cutAtWord((words.trim().split('\n')[0] ?? '').replace(/\s+/g, ' ').trim(), titleLimit);
}

/** Line by line: what people typed becomes text, and `{threats}` on a line of its own a list. */
function fromTemplate(template: string, source: TicketSource): AdfNode[] {
  const values = valuesOf(source);
  let left = descriptionLimit;
  return template.split('\n').flatMap((line) => {
    if (line.trim() === '{threats}' && source.threats.length > 0) {
      left -= values.threats.length;
      return left < 0 ? [] : [bulletList(listOf(source.threats, source.disclosure))];
    }
    const words = filled(line, values).slice(0, Math.max(0, left));
    left -= words.length;
    return paragraphs(words);
  });
}

function valuesOf(source: TicketSource) {
  const { recommendation, threats, issueKey, texts, disclosure, review = false } = source;
  const reasons = threats.map((threat) => `${threat.id} ${wordsOf(threat, disclosure)}`);
  return {
    recommendation: recommendation.text,
    id: recommendation.id,
    issue: issueKey,
    priority: texts(`priority.${recommendation.priority}.name`),
    meaning: texts(`priority.${recommendation.priority}.meaning`),
    threats: reasons.length === 0 ? texts('ticket.noThreat') : reasons.join('; '),
    done: doneText(source),
    ask: texts('ticket.askText', { issue: issueKey }),
    review: review ? texts('ticket.review') : '',
  };
}
