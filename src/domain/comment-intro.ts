/** What the security team says before everything else in the one comment: its own template, filled in. */
import { type AdfNode, paragraphs } from './adf.ts';
import type { ModelRecord } from './model.ts';
import { sizeMeaning } from './size-words.ts';
import type { RulesContent } from './team-rules.ts';
import { filled } from './template.ts';
import type { Texts } from './texts.ts';

/** Jira refuses a comment of more than 32,767 characters. */
const introLimit = 8_000;

/** Nothing without a template. */
export function commentIntro(
  { issueKey, size, triage }: Pick<ModelRecord, 'issueKey' | 'size' | 'triage'>,
  { templates: { comment: template }, sizes }: Pick<RulesContent, 'templates' | 'sizes'>,
  texts: Texts,
): AdfNode[] {
  if (template === null) return [];
  const met = triage.result.criteria.map(({ code }) => texts(`triage.criteria.${code}`));
  const text = filled(template, {
    issue: issueKey,
    size: texts(`size.${size}.name`),
    meaning: sizeMeaning(size, sizes, texts),
    criteria: met.length === 0 ? texts('comment.noCriteria') : met.join(', '),
  });
  return paragraphs(text.slice(0, introLimit));
}
