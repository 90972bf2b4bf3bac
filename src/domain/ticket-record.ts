/** The record under a ticket's id: which recommendations of which models it answers. One read tells whether it is ours. */
import * as z from 'zod';
import { issueId, recommendationId, rev } from './ids.ts';

export const ticketRecord = z.looseObject({
  v: z.literal(1),
  rev,
  issueId,
  answers: z.array(z.strictObject({ modelId: issueId, recommendation: recommendationId })),
});
export type TicketRecord = z.infer<typeof ticketRecord>;
export type TicketAnswer = TicketRecord['answers'][number];

/** What the ticket answers besides this. */
export function answersBeside(record: Pick<TicketRecord, 'answers'> | null, answer: TicketAnswer): TicketAnswer[] {
  const { modelId, recommendation } = answer;
  return (record?.answers ?? []).filter((one) => one.modelId !== modelId || one.recommendation !== recommendation);
}

/** The record with one answer more, as its next rev; one that it has already is not there twice. */
export function withAnswer(record: TicketRecord, answer: TicketAnswer): TicketRecord {
  return { ...record, rev: record.rev + 1, answers: [...answersBeside(record, answer), answer] };
}

/** Key of the property on a ticket that names its recommendation. */
export const ticketMarkerKey = 'threat-model-recommendation';

/** The property's value: it finds a ticket, it proves nothing. The nonce is random per filing. */
export const ticketMarker = z.looseObject({
  v: z.literal(1),
  modelId: issueId,
  recommendation: recommendationId,
  nonce: z.string(),
  /** All that the ticket answers, where somebody linked it. Absent: the one above. */
  answers: z.array(z.strictObject({ modelId: issueId, recommendation: recommendationId })).exactOptional(),
});
export type TicketMarker = z.infer<typeof ticketMarker>;
