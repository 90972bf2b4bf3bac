/** What a filed ticket says: the opportunity, the threat it answers, what its priority asks for. */
import { type AdfDocument, bulletList, doc, heading, paragraph, paragraphs, strong, text } from './adf.ts';
import type { Recommendation, Threat } from './item.ts';
import type { Texts } from './texts.ts';

/** Jira refuses longer summaries. */
const summaryLimit = 255;

export interface TicketSource {
  recommendation: Pick<Recommendation, 'id' | 'text' | 'priority'>;
  threats: readonly Pick<Threat, 'id' | 'text'>[];
  issueKey: string;
  texts: Texts;
}

/** One line, cut at a word where it is too long for Jira; the description has the whole text. */
export function ticketSummary(recommendation: Pick<Recommendation, 'text'>): string {
  const line = recommendation.text.replace(/\s+/g, ' ').trim();
  if (line.length <= summaryLimit) return line;
  const cut = line.slice(0, summaryLimit - 1);
  const space = cut.lastIndexOf(' ');
  // Half of a surrogate pair is no character.
  return `${cut.slice(0, space > summaryLimit / 2 ? space : undefined).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export function ticketDescription({ recommendation, threats, issueKey, texts }: TicketSource): AdfDocument {
  const reasons = threats.map((threat) => [paragraph(strong(`${threat.id} `), text(threat.text.replace(/\s+/g, ' ')))]);
  return doc(
    ...paragraphs(recommendation.text),
    heading(3, texts('ticket.why')),
    reasons.length > 0 ? bulletList(reasons) : paragraph(text(texts('ticket.noThreat'))),
    heading(3, texts('ticket.priority')),
    paragraph(
      strong(texts(`priority.${recommendation.priority}.name`)),
      text(`: ${texts(`priority.${recommendation.priority}.meaning`)}`),
    ),
    paragraph(text(texts('ticket.origin', { recommendation: recommendation.id, issue: issueKey }))),
  );
}
