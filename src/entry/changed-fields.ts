/** Which side of the app a changed issue may concern, by the fields that its changelog names. */

export interface ChangedField {
  field: string;
  fieldId?: string | undefined;
}

/** What a model takes over from its issue, or what makes an issue a threat model. */
const ofModels = new Set(['summary', 'description', 'labels', 'component', 'components', 'issuetype']);

/** Closing and moving matter to models and to tickets. */
const ofBoth = new Set(['status', 'resolution', 'key', 'project']);

/**
 * Text alone is of no interest to a ticket. Everything else, and an event without a changelog, is looked at as a
 * ticket's: a chance to see what an earlier event did not tell.
 */
export function sidesOf(changed: readonly ChangedField[]): 'ticket' | 'model' | 'both' {
  const names = namesOf(changed);
  if (names.some((name) => ofBoth.has(name))) return 'both';
  return names.some((name) => ofModels.has(name)) ? 'model' : 'ticket';
}

/** Whether something was changed that triage reads. */
export function isMaterial(changed: readonly ChangedField[]): boolean {
  return namesOf(changed).some((name) => ofModels.has(name));
}

function namesOf(changed: readonly ChangedField[]): string[] {
  return changed.flatMap(({ field, fieldId }) => [field, fieldId ?? field].map((name) => name.toLowerCase()));
}
