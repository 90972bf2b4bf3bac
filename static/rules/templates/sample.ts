/** An example to fill templates with: made up, and the same for everybody. */
import { asksForReview } from '../../../src/domain/code-review.ts';
import type { SizeProcesses } from '../../../src/domain/size-process.ts';
import { sizeMeaning } from '../../../src/domain/size-words.ts';
import { recommendationId, threatId } from '../../../src/domain/ids.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import type { TicketSource } from '../../../src/domain/ticket-text.ts';
import type { Draft } from '../draft/draft.ts';

const issueKey = 'SEC-12';

/** Templates that are empty stand for the text as delivered. */
export function sampleTicket(
  { templates, codeReview }: Pick<Draft, 'templates' | 'codeReview'>,
  t: Texts,
): TicketSource {
  return {
    recommendation: {
      id: recommendationId.parse('R1'),
      text: t('rules.template.sample.recommendation'),
      priority: 'high',
    },
    threats: [
      { id: threatId.parse('T1'), text: t('rules.template.sample.threat1') },
      { id: threatId.parse('T2'), text: t('rules.template.sample.threat2') },
    ],
    issueKey,
    texts: t,
    review: asksForReview(codeReview, 'high'),
    templates: {
      ticketSummary: templates.ticketSummary.trim() || null,
      ticketDescription: templates.ticketDescription.trim() || null,
    },
  };
}

/** What stands in braces in the comment of the example. */
export function sampleComment(sizes: SizeProcesses, t: Texts): Record<string, string> {
  return {
    issue: issueKey,
    size: t('size.M.name'),
    meaning: sizeMeaning('M', sizes, t),
    criteria: [t('triage.criteria.A3'), t('triage.criteria.C')].join(', '),
  };
}
