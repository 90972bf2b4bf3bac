/** Atlassian Document Format: the type, its check against Atlassian's JSON schema, and its text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ajv } from 'ajv';
import { asArray, asRecord, asString } from '../json.ts';
import type { JsonRecord } from '../json.ts';

export interface AdfDocument {
  type: 'doc';
  version: 1;
  content: unknown[];
}

export interface AdfValidator {
  isValid(value: unknown): value is AdfDocument;
}

type Validate = (value: unknown) => boolean;

/** Kept for all hosts of the process: compiling takes a quarter of a second, and what comes out holds no state. */
let compiled: Validate | null = null;

/** Checks against Atlassian's published schema, which is compiled at the first use. */
export function createAdfValidator(): AdfValidator {
  return {
    isValid(value): value is AdfDocument {
      compiled ??= compileSchema();
      return compiled(value);
    },
  };
}

function compileSchema(): Validate {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@atlaskit/adf-schema/dist/json-schema/v1/full.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  // The file names draft-04, which Ajv 8 does not ship; it uses no keyword whose meaning changed since.
  delete schema['$schema'];
  const ajv = require('ajv') as { Ajv: new (options: { strict: boolean }) => Ajv };
  const validate = new ajv.Ajv({ strict: false }).compile(schema);
  return (value) => validate(value);
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'codeBlock',
  'blockquote',
  'tableRow',
  'panel',
  'rule',
  'taskItem',
  'decisionItem',
]);

/** The document as plain text, one line per block: what events and `~` searches see. */
export function adfToText(document: unknown): string {
  const lines: string[] = [''];
  const write = (text: string): void => {
    lines.push((lines.pop() ?? '') + text);
  };
  const visit = (node: unknown): void => {
    const record = asRecord(node);
    if (record === null) return;
    const type = asString(record['type']) ?? '';
    if (type === 'hardBreak') lines.push('');
    else write(ownText(type, record));
    for (const child of asArray(record['content']) ?? []) visit(child);
    if (BLOCKS.has(type) && lines.at(-1) !== '') lines.push('');
  };
  visit(document);
  return lines.join('\n').trim();
}

/** What a node reads as by itself: its text, or the name of an emoji, a mention, a status, a link card. */
function ownText(type: string, record: JsonRecord): string {
  if (type === 'text') return asString(record['text']) ?? '';
  const attrs = asRecord(record['attrs']);
  const [found] = ['text', 'shortName', 'url'].flatMap((name) => asString(attrs?.[name]) ?? []);
  return found ?? '';
}
