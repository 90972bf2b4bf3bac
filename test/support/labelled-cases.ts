/** Labelled requests for a threat model, as tests and benches read them. What each set is: test/data/README.md. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { size } from '../../src/domain/size.ts';
import { type TriageInput, blocksFromText, criterion } from '../../src/domain/triage/index.ts';

const labelledCase = z.object({
  id: z.string(),
  summary: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  components: z.array(z.string()),
  'issue-links': z.array(z.object({ type: z.string(), summary: z.string() })).optional(),
  criteria: z.array(criterion),
  size,
  acceptable: z.array(size),
  scope: z.number(),
  risk: z.number(),
  impact: z.number(),
});
export type LabelledCase = z.infer<typeof labelledCase>;

/**
 * The cases of a file: one list, or, where its name ends with `.jsonl`, a case a line.
 *
 * @throws ZodError for a file that holds something else
 */
export function casesIn(file: string | URL): LabelledCase[] {
  const text = readFileSync(file, 'utf8');
  const lines = String(file).endsWith('.jsonl') ? `[${text.trim().replaceAll('\n', ',')}]` : text;
  return z.array(labelledCase).parse(JSON.parse(lines));
}

/** The folder of the labelled cases that belong to the project. */
const folder = new URL('../data/triage-cases/', import.meta.url);

const textsIn = (file: string): readonly string[] =>
  z.array(z.string()).parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

/** Descriptions that say nothing of a change. */
export const fillers = textsIn('fillers.json');
/** More of them, by an author who saw neither these nor the rules; nothing is fitted over them. */
export const unreadFillers = textsIn('unread-fillers.json');

/** The sets that rules may be tuned on, by their names, without those that are only counted. */
export const openSets: readonly (readonly [name: string, file: URL])[] = [
  'own-open.json',
  'own-formerly-locked.json',
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((author) => `writers-${author}.json`),
  'tickets.jsonl',
  'proposals.jsonl',
  'later-proposals.jsonl',
  'titles.jsonl',
  'one-line.jsonl',
  'plain.jsonl',
].map((name) => [name.replace(/\.jsonl?$/, ''), new URL(name, folder)] as const);

/** The sets that are only counted, and only when asked for. */
export const lockedSets = ['locked', 'locked-2', 'locked-3'].map(
  (name) => [name, new URL(`${name}.json`, folder)] as const,
);

/** What triage reads of a case: never its labels. */
export function inputOf(one: LabelledCase): TriageInput {
  return {
    summary: one.summary,
    description: blocksFromText(one.description),
    labels: one.labels,
    components: one.components,
    links: (one['issue-links'] ?? []).map(({ type, summary }) => ({ relation: type, summary })),
  };
}
