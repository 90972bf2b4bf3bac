/** Templates of the security team: plain text with placeholders in braces. What is filled in never becomes a placeholder. */
import * as z from 'zod';
import type { Templates } from './team-rules.ts';

/** The texts that a team can word itself. */
export const templateName = z.enum(['comment', 'ticketSummary', 'ticketDescription']);
export type TemplateName = z.infer<typeof templateName>;

/** What each template may name. `{threats}` on a line of its own becomes a list. */
export const placeholders = {
  comment: ['issue', 'size', 'meaning', 'criteria'],
  ticketSummary: ['recommendation', 'id', 'issue', 'priority'],
  ticketDescription: ['recommendation', 'threats', 'id', 'issue', 'priority', 'meaning', 'done', 'ask', 'review'],
} as const satisfies Record<keyof Templates, readonly string[]>;

/** Words in braces, whether they are placeholders or not. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}\s]+)\}/g)].map((found) => found[1] ?? '');
}

/** Everything is filled in at once, so that braces in a value stay what they are. Other names stay as they stand. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^{}\s]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}
