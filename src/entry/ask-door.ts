/** Who may ask: by grant, or, to open, by asking Jira as the person about the issue of the context or about the site. */
import type { App } from '../app.ts';
import { type OpenedAsk, openAsk } from '../application/open-ask.ts';
import type { Asker } from '../application/ask-deps.ts';
import type { GrantView } from '../contract/envelope.ts';
import { notFound } from '../domain/app-error.ts';
import { grantMilliseconds } from '../domain/grant.ts';
import { accountId, issueId } from '../domain/ids.ts';
import type { SizeProcesses } from '../domain/size-process.ts';
import type { Settings } from '../domain/settings.ts';
import type { Admission, Asking } from './serve.ts';

export interface AskSession extends Asker {
  settings: Settings;
  /** Only while opening, with what each size means. */
  opened: (OpenedAsk & { sizes: SizeProcesses }) | null;
}

/** A grant this close to its end is renewed in passing. */
const renewalMilliseconds = 60 * 1_000;

/**
 * To ask is a right of the project that requests go to; the use case looks at it afresh, and reads the issue again.
 *
 * @throws AppError NOT_FOUND without an account, without a grant of one's own, for an issue that is not visible
 */
export async function admitToAsk(app: App, { caller, operation, token }: Asking): Promise<Admission<AskSession>> {
  const person = accountId.safeParse(caller.accountId).data;
  if (person === undefined) throw notFound();
  const settings = await app.settings.read();
  if (operation.opens === true) {
    const sourceId = caller.claimedIssueId === null ? null : claimed(caller.claimedIssueId);
    const [ask, { content }] = await Promise.all([
      openAsk({ asking: app.asking, settings }, sourceId),
      app.rules.read(),
      app.grants.ready(),
    ]);
    const session = { accountId: person, sourceId, settings, opened: { ...ask, sizes: content.sizes } };
    return { session, grant: await grantFor(app, session) };
  }
  const claims = token === null ? null : await app.grants.readAsk(token);
  if (claims === null || claims.accountId !== person || claims.sourceId !== caller.claimedIssueId) throw notFound();
  const session: AskSession = { accountId: person, sourceId: claims.sourceId, settings, opened: null };
  const left = Date.parse(claims.expiresAt) - app.clock.now().getTime();
  if (left >= renewalMilliseconds) return { session };
  await visible(app, session);
  return { session, grant: await grantFor(app, session) };
}

function claimed(id: string) {
  const parsed = issueId.safeParse(id).data;
  if (parsed === undefined) throw notFound();
  return parsed;
}

/** The page of the app stands on no issue: whoever is signed in sees it. */
async function visible(app: App, { sourceId }: Asker): Promise<void> {
  if (sourceId !== null && (await app.asking.asUser.source(sourceId)) === null) throw notFound();
}

async function grantFor(app: App, { accountId: person, sourceId }: Asker): Promise<GrantView> {
  const expiresAt = new Date(app.clock.now().getTime() + grantMilliseconds).toISOString();
  const token = await app.grants.signAsk({ v: 1, use: 'ask', accountId: person, sourceId, expiresAt });
  return { token, expiresAt, access: ['view'] };
}

/** Only `open` comes with it. */
export function openedBy({ opened }: AskSession): NonNullable<AskSession['opened']> {
  if (opened !== null) return opened;
  throw notFound();
}
