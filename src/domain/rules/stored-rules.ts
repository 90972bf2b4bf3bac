/** Reads stored rules, also those of an earlier or a later version of the app: what cannot be read is as by default. */
import * as z from 'zod';
import { defaultRulesContent, defaultTeamRules } from '../default-team-rules.ts';
import { moment, rev } from '../ids.ts';
import { type RulesContent, type TeamRules, rulesContent, teamRules } from '../team-rules.ts';

/** Each member by itself: one that a version does not know takes no other with it. */
const parts = z.looseObject({
  criteria: rulesContent.shape.criteria.catch(defaultRulesContent.criteria),
  sizeTable: rulesContent.shape.sizeTable.catch(defaultRulesContent.sizeTable),
  sizes: rulesContent.shape.sizes.catch(defaultRulesContent.sizes),
  questions: rulesContent.shape.questions.catch(defaultRulesContent.questions),
  targetProjects: rulesContent.shape.targetProjects.catch(defaultRulesContent.targetProjects),
  priorityIds: rulesContent.shape.priorityIds.catch(defaultRulesContent.priorityIds),
  templates: rulesContent.shape.templates.catch(defaultRulesContent.templates),
  exceptions: rulesContent.shape.exceptions.catch(defaultRulesContent.exceptions),
  codeReview: rulesContent.shape.codeReview.catch(defaultRulesContent.codeReview),
});

/** The rev is kept, so that the next save still names the one that it saw. */
const frame = z.looseObject({
  rev,
  savedAt: moment.nullable().catch(null),
  content: z.unknown(),
  previous: z.unknown(),
  retired: teamRules.shape.retired.catch([]),
});

export function rulesFrom(body: unknown): TeamRules {
  const whole = teamRules.safeParse(body);
  if (whole.success) return whole.data;
  const known = frame.safeParse(body);
  if (!known.success) return defaultTeamRules;
  const { previous, content, ...rest } = known.data;
  return { ...rest, v: 1, content: contentFrom(content), previous: isThere(previous) ? contentFrom(previous) : null };
}

function contentFrom(raw: unknown): RulesContent {
  return parts.safeParse(raw).data ?? defaultRulesContent;
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}
