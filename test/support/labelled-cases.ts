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

/** @throws ZodError for a file that holds something else */
export function casesIn(file: string | URL): LabelledCase[] {
  return z.array(labelledCase).parse(JSON.parse(readFileSync(file, 'utf8')));
}

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
