/** Atlassian's own JSON schema of rich text, as a check. It is draft 04; what it uses of that draft later ones read alike. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const path = createRequire(import.meta.url).resolve('@atlaskit/adf-schema/dist/json-schema/v1/full.json');
const { $schema: _draft, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: false }).compile(schema);

/** Null when Jira would take the document; else what is wrong with it. */
export function adfFault(document: unknown): string | null {
  return validate(document) ? null : JSON.stringify(validate.errors?.[0] ?? 'unknown');
}
