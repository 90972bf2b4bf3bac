/** Sizes a request before it exists, from the same words that the issue will have. */
import type { Request, RequestSource } from '../domain/request.ts';
import { triageInputOf } from '../domain/request-text.ts';
import type { Settings } from '../domain/settings.ts';
import { teamTriage } from '../domain/rules/team-triage.ts';
import type { TriageResult } from '../domain/triage/index.ts';
import type { TextsByLocale } from './ports.ts';
import { placeOf } from './open-ask.ts';
import type { RulesInForce } from './read-once.ts';

export async function previewRequest(
  { settings, texts, rules }: { settings: Settings; texts: TextsByLocale; rules: RulesInForce },
  request: Pick<Request, 'change' | 'answers'>,
  source: RequestSource | null,
): Promise<TriageResult> {
  const about = { issueType: placeOf(settings).issueTypeName, texts: texts(settings.siteLocale) };
  return teamTriage(await rules.read())(triageInputOf({ ...request, people: [] }, source, about));
}
