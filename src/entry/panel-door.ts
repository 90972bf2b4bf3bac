/** Who may come in: by grant, or, to open the panel, by asking Jira about the issue that the front end claims. */
import type { App } from '../app.ts';
import { authorize, authorizeAfresh } from '../application/authorize.ts';
import type { OpenModel } from '../application/ports.ts';
import type { InForce } from '../application/ports/in-force.ts';
import type { Invitation } from '../application/ports/live.ts';
import type { Session } from '../application/session.ts';
import { panelContract } from '../contract/panel.ts';
import { notFound } from '../domain/app-error.ts';
import { type AccountId, type IssueId, accountId, issueId } from '../domain/ids.ts';
import { isApprover } from '../domain/settings.ts';
import { inTime } from './in-time.ts';
import { logFailure } from './log.ts';
import type { Admission, Asking } from './serve.ts';

export interface PanelSession extends Session {
  /** Only while opening: the model, read beside the permission question and not after it. */
  opening: Promise<OpenModel | null> | null;
  /** Only while the panel opens: the rules and the settings, read at the same time. */
  inForce: ReturnType<InForce['read']> | null;
  /** Only while opening the panel: when that began, and where to listen. Null when realtime does not answer in time. */
  began: Date | null;
  invited: Promise<Invitation[] | null>;
}

/** @throws AppError as `authorize` does; NOT_FOUND without an account: anonymous people have no part in a model */
export async function admitToPanel(app: App, asking: Asking): Promise<Admission<PanelSession>> {
  const { caller, operation, token } = asking;
  const person = accountId.safeParse(caller.accountId).data;
  if (person === undefined) throw notFound();
  const authority = {
    jiraAsUser: app.jira.asUser,
    grants: app.grants,
    clock: app.clock,
    namedOn: async (id: IssueId) => (await app.models.read(id))?.people ?? [],
    approves: async (account: AccountId) => isApprover(await app.settings.read(), account),
  };
  if (operation.opens !== true) {
    if (token === null) throw notFound();
    const asked = { accountId: person, token, needs: operation.access, fresh: operation.fresh === true };
    const admission = await authorize(authority, asked);
    // A panel stands on one issue: a grant of another one does not belong here.
    if (caller.claimedIssueId !== null && caller.claimedIssueId !== admission.session.issueId) throw notFound();
    return { ...admission, session: { ...admission.session, ...nothingRead } };
  }
  const claimed = issueId.safeParse(caller.claimedIssueId).data;
  if (claimed === undefined) throw notFound();
  const began = app.clock.now();
  const opening = startReading(app, claimed, asking.input);
  const inForce = operation === panelContract.open ? app.inForce.read() : null;
  inForce?.catch(() => undefined);
  // The token is signed beside the permission question, and thrown away when the answer is no.
  const invited = operation === panelContract.open ? invitationTo(app, claimed) : nothingRead.invited;
  // What is read for the panel says who is named, too.
  const namedOn = async () => (await opening)?.model.people ?? [];
  // The glance shows numbers and approves nothing: it reads no list of approvers.
  const approves = async () => inForce !== null && isApprover((await inForce).settings, person);
  const admission = await authorizeAfresh({ ...authority, namedOn, approves }, person, claimed);
  return { ...admission, session: { ...admission.session, opening, inForce, began, invited } };
}

const nothingRead = { opening: null, inForce: null, began: null, invited: Promise.resolve(null) };

/** Opening does not wait for realtime: the panel asks for an invitation again when it got none. */
const invitationMilliseconds = 1_000;

async function invitationTo(app: App, id: IssueId): Promise<Invitation[] | null> {
  try {
    return await inTime(app.live.invite(id, 0), invitationMilliseconds);
  } catch (error) {
    logFailure('invite', error, app.ids.next());
    return null;
  }
}

function startReading(app: App, id: IssueId, input: unknown): Promise<OpenModel | null> {
  const known = panelContract.open.input.safeParse(input).data?.known ?? {};
  const opening = app.models.open(id, known);
  // Nobody waits for it when the answer is no; its failure is told by whoever does.
  opening.catch(() => undefined);
  return opening;
}
