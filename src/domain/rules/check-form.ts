/** Reads something as rules: what is missing, unknown, or of the wrong kind is told field by field. */
import type * as z from 'zod';
import type { RulesProblem } from '../rules-problem.ts';
import { type RulesContent, rulesContent, rulesLimits } from '../team-rules.ts';
import type { TextKey, TextParams } from '../texts.ts';

/** More are not read by anybody. */
const problemLimit = 50;

export type FormOfRules = { content: RulesContent; problems: [] } | { content: null; problems: RulesProblem[] };

export function checkForm(raw: unknown): FormOfRules {
  const bytes = new TextEncoder().encode(JSON.stringify(raw ?? null)).length;
  if (bytes > rulesLimits.bytes) {
    const params = { kilobytes: Math.ceil(bytes / 1_024), limit: rulesLimits.bytes / 1_024 };
    return { content: null, problems: [{ level: 'error', field: '', text: 'rulesFault.tooLarge', params }] };
  }
  const parsed = rulesContent.safeParse(raw);
  if (parsed.success) return { content: parsed.data, problems: [] };
  return {
    content: null,
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
