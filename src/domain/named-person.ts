/** Somebody with a role in a model: who knows why, who knows how, who asks for security. */
import * as z from 'zod';
import { type AccountId, accountId, signature } from './ids.ts';
import { role } from './size-process.ts';

/** Most people named in one model. */
export const namedPeopleLimit = 30;

export const namedPerson = z.looseObject({ role, accountId, ...signature.shape });
export type NamedPerson = z.infer<typeof namedPerson>;

/** Who is named for security, the newcomers with them, each once. */
export function securityPeople(people: readonly NamedPerson[] | undefined): AccountId[] {
  const named = (people ?? []).filter(({ role: as }) => as === 'security' || as === 'security-newcomer');
  return [...new Set(named.map((one) => one.accountId))];
}

/** Whether somebody is named as product manager or lead engineer: with contribute, that person decides. */
export function decides(people: readonly NamedPerson[] | undefined, who: AccountId): boolean {
  return (people ?? []).some(
    (one) => one.accountId === who && (one.role === 'product-manager' || one.role === 'lead-engineer'),
  );
}
