/** Summary, description and environment of an issue. */
import type { AdfDocument } from '../adf/adf-document.ts';
import { badRequest } from '../jira-error.ts';
import { asRecord } from '../json.ts';
import type { JiraSite } from '../site/jira-site.ts';
import type { FieldParser, FieldProblem } from './field-problem.ts';

/** Jira's limit for a text field, in characters. */
const TEXT_LIMIT = 32_767;

export const TEXT_TOO_LONG = 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.';

/** Whether the document exceeds Jira's limit. Its JSON is counted: the stricter reading, the text alone is shorter. */
export const isTooLong = (document: AdfDocument): boolean => JSON.stringify(document).length > TEXT_LIMIT;

const SUMMARY_LIMIT = 255;

export const parseSummary: FieldParser = (value, { draft }) => {
  if (value !== null && typeof value !== 'string') return 'Operation value must be a string';
  const summary = (value ?? '').trim();
  if (summary === '') return 'You must specify a summary of the issue.';
  if (/[\r\n]/.test(summary)) return 'The summary is invalid because it contains newline characters.';
  if (summary.length > SUMMARY_LIMIT) return `Summary can't exceed ${SUMMARY_LIMIT} characters.`;
  draft.summary = summary;
  return null;
};

export const parseDescription: FieldParser = (value, { draft, call }) => {
  const document = parseDocument(call.site, value);
  if (document.problem !== null) return document.problem;
  draft.description = document.value;
  return null;
};

export const parseEnvironment: FieldParser = (value, { draft, call }) => {
  const document = parseDocument(call.site, value);
  if (document.problem !== null) return document.problem;
  draft.environment = document.value;
  return null;
};

/** A rich-text value. A document of the wrong inner shape refuses the whole request, as on Jira. */
function parseDocument(site: JiraSite, value: unknown): { problem: FieldProblem; value: AdfDocument | null } {
  if (value === null) return { problem: null, value: null };
  if (asRecord(value)?.['type'] !== 'doc') {
    return {
      problem: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      value: null,
    };
  }
  const document = requireDocument(site, value);
  return isTooLong(document) ? { problem: TEXT_TOO_LONG, value: null } : { problem: null, value: document };
}

/** Throws Jira's 400 unless the value is valid ADF. */
export function requireDocument(site: JiraSite, value: unknown): AdfDocument {
  if (!site.adf.isValid(value)) throw badRequest('INVALID_INPUT');
  return value;
}
