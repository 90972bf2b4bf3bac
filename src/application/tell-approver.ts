/** Mentions whom an exception was put to, as the person, right after it was stored. */
import type { CaseChanged } from './change-case.ts';
import { type MentionDeps, mentionNow } from './mention-asked.ts';
import type { Session } from './session.ts';
import { exceptionTelling } from './tellings.ts';

/** Only the invocation that made the exception holds its claim. */
export async function tellApprover(deps: MentionDeps, session: Session, changed: CaseChanged): Promise<CaseChanged> {
  const { added, items } = changed;
  if (added === null) return changed;
  const told = await mentionNow(deps, exceptionTelling, { session, item: added });
  return { ...changed, added: told, items: items.map((one) => (one.id === told.id ? told : one)) };
}
