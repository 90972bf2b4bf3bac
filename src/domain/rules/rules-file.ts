/** Rules as a file: JSON that names its format, with its members in one order, so that two exports can be compared. */
import * as z from 'zod';
import type { RulesProblem } from '../rules-problem.ts';
import { type RulesContent, rulesContent, rulesLimits } from '../team-rules.ts';
import type { TextKey, TextParams } from '../texts.ts';
import { type CheckedRules, checkRules } from './check-rules.ts';

const format = 'threat-model-rules';
/** The version that this app writes; it reads all up to it. */
const version = 1;

const envelope = z.strictObject({ format: z.literal(format), v: z.literal(version), content: z.unknown() });
const anyVersion = z.looseObject({ format: z.literal(format), v: z.int().min(1) });

export function rulesFile(content: RulesContent): string {
  // Parsing puts members in the order of the schema.
  return `${JSON.stringify({ format, v: version, content: rulesContent.parse(content) }, null, 2)}\n`;
}

export function readRulesFile(text: string): CheckedRules {
  const length = new TextEncoder().encode(text).length;
  // A file with line breaks and indents is longer than what is kept of it.
  if (length > rulesLimits.bytes * 4) {
    return refused('', 'rulesFault.tooLarge', {
      kilobytes: Math.ceil(length / 1_024),
      limit: rulesLimits.bytes / 1_024,
    });
  }
  const raw = parsed(text);
  if (raw === undefined) return refused('', 'rulesFault.notJson');
  const known = anyVersion.safeParse(raw).data;
  if (known === undefined) return refused('format', 'rulesFault.notRules', { format });
  if (known.v > version) return refused('v', 'rulesFault.newerFile', { v: known.v, known: version });
  const file = envelope.safeParse(raw);
  if (file.success) return checkRules(file.data.content);
  const frame = file.error.issues.flatMap(frameFaults);
  const { sound, problems } = 'content' in known ? checkRules(known['content']) : { sound: {}, problems: [] };
  return { content: null, sound, problems: [...frame, ...problems] };
}

function frameFaults(issue: z.core.$ZodIssue): RulesProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => fault(key, 'errors.unknownKey', { key }));
  const field = issue.path.join('.');
  return [fault(field, 'errors.wrongType', { field })];
}

function parsed(text: string): unknown {
  try {
    // Editors put a mark in front that is no JSON.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function refused(field: string, text: TextKey, params: TextParams = {}): CheckedRules {
  return { content: null, sound: {}, problems: [fault(field, text, params)] };
}

function fault(field: string, text: TextKey, params: TextParams): RulesProblem {
  return { level: 'error', field, text, params };
}
