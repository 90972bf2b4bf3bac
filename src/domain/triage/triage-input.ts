/** What triage reads: the issue's own text, its labels, components and links, and the structured intake answers. */
import * as z from 'zod';
import { criterion, dataClass } from './criterion.ts';

/** One piece of a description. `heading` is the nearest heading above it. */
export type TextBlock =
  | { kind: 'paragraph' | 'heading' | 'list-item' | 'code' | 'quote' | 'cell'; text: string; heading: string | null }
  | { kind: 'task'; text: string; heading: string | null; checked: boolean };

/** Who can call or reach what changes, from the least to the most exposed. */
export const callers = z.enum(['internal', 'customers', 'anonymous']);

/** How long the work takes, from the least to the most. */
export const effort = z.enum(['days', 'weeks', 'quarter']);

/** How many people's data or accounts are behind it, from the least to the most. */
export const affected = z.enum(['few', 'many', 'everybody']);

/**
 * Structured answers. They win over text: a criterion answered `true` is met, answered `false` is not met whatever
 * the text says; an empty `sensitiveData` says that none is touched. What is absent is read from the text.
 */
export const intakeAnswers = z.strictObject({
  criteria: z.partialRecord(criterion, z.boolean()).optional(),
  sensitiveData: z.array(dataClass).max(dataClass.options.length).optional(),
  callers: callers.optional(),
  effort: effort.optional(),
  affected: affected.optional(),
});
export type IntakeAnswers = z.infer<typeof intakeAnswers>;

export type TriageLink = {
  /** The relation in words, as Jira shows it: "relates to", "is child of". */
  relation: string;
  summary: string;
  labels?: readonly string[];
};

export type TriageInput = {
  summary: string;
  description: readonly TextBlock[];
  labels: readonly string[];
  components: readonly string[];
  links: readonly TriageLink[];
  issueType?: string;
  /** Somebody insisted on a threat model: at least S. */
  askedAnyway?: boolean;
  answers?: IntakeAnswers;
};
