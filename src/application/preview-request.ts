/** Sizes a request before it exists, from the same words that the issue will have. */
import type { Request, RequestSource } from '../domain/request.ts';
import { triageInputOf } from '../domain/request-text.ts';
import type { Settings } from '../domain/settings.ts';
import { type TriageResult, defaultTriageRules, triage } from '../domain/triage/index.ts';
import type { TextsByLocale } from './ports.ts';
import { placeOf } from './open-ask.ts';

export function previewRequest(
  { settings, texts }: { settings: Settings; texts: TextsByLocale },
  request: Pick<Request, 'change' | 'answers'>,
  source: RequestSource | null,
): TriageResult {
  const about = { issueType: placeOf(settings).issueTypeName, texts: texts(settings.siteLocale) };
  return triage(triageInputOf({ ...request, people: [] }, source, about), defaultTriageRules);
}
