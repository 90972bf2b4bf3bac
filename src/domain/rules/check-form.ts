/** Reads something as rules: what is missing, unknown, or of the wrong kind is told field by field. */
import * as z from 'zod';
import type { RulesProblem } from '../rules-problem.ts';
import { type RulesContent, rulesContent, rulesLimits } from '../team-rules.ts';
import type { TextKey, TextParams } from '../texts.ts';

const { shape } = rulesContent;
/** Each member by itself; one that is wrong is left out. */
const soundMembers = z.object({
  criteria: shape.criteria.optional().catch(undefined),
  sizeTable: shape.sizeTable.optional().catch(undefined),
  sizes: shape.sizes.optional().catch(undefined),
  questions: shape.questions.optional().catch(undefined),
  targetProjects: shape.targetProjects.optional().catch(undefined),
  priorityIds: shape.priorityIds.optional().catch(undefined),
  templates: shape.templates.optional().catch(undefined),
  exceptions: shape.exceptions.unwrap().optional().catch(undefined),
  codeReview: shape.codeReview.optional().catch(undefined),
});
export type SoundMembers = z.infer<typeof soundMembers>;

/** More are not read by anybody. */
const problemLimit = 50;

export interface FormOfRules {
  /** Null where anything is wrong. */
  content: RulesContent | null;
  /** The members whose own form is right, so that the rest of what is wrong can be told at the same time. */
  sound: SoundMembers;
  problems: RulesProblem[];
}

export function checkForm(raw: unknown): FormOfRules {
  const bytes = new TextEncoder().encode(JSON.stringify(raw ?? null)).length;
  if (bytes > rulesLimits.bytes) {
    const params = { kilobytes: Math.ceil(bytes / 1_024), limit: rulesLimits.bytes / 1_024 };
    return { content: null, sound: {}, problems: [{ level: 'error', field: '', text: 'rulesFault.tooLarge', params }] };
  }
  const parsed = rulesContent.safeParse(raw);
  if (parsed.success) return { content: parsed.data, sound: parsed.data, problems: [] };
  return {
    content: null,
    sound: soundMembers.safeParse(raw).data ?? {},
    problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, raw)).slice(0, problemLimit),
  };
}

function problemsOf(issue: z.core.$ZodIssue, raw: unknown): RulesProblem[] {
  const field = issue.path.join('.');
  const name = field === '' ? 'content' : field;
  const error = (text: TextKey, params: TextParams = {}): RulesProblem => ({ level: 'error', field, text, params });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...error('errors.unknownKey', { key }),
        field: [...issue.path, key].join('.'),
      }));
    case 'too_big':
    case 'too_small':
      return [error(...outOfBounds(issue, valueAt(raw, issue.path), name))];
    case 'invalid_value':
      return [error('rulesFault.notOneOf', { field: name, known: issue.values.map(String).join(', ') })];
    case 'invalid_format':
    case 'invalid_union':
      return [error('errors.wrongFormat', { field: name })];
    default:
      return [error('errors.wrongType', { field: name })];
  }
}

type Bound = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

function outOfBounds(issue: Bound, value: unknown, field: string): [TextKey, TextParams] {
  const limit = Number('maximum' in issue ? issue.maximum : issue.minimum);
  const big = issue.code === 'too_big';
  if (typeof value === 'string') {
    return big ? ['errors.tooLong', { field, limit, length: value.trim().length }] : ['errors.empty', { field }];
  }
  if (Array.isArray(value)) {
    return big ? ['rulesFault.tooMany', { field, limit, count: value.length }] : ['errors.empty', { field }];
  }
  return [big ? 'rulesFault.tooGreat' : 'rulesFault.tooLittle', { field, limit }];
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    raw,
  );
}
