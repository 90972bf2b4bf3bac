/** The resolver of the row beside a ticket: one operation, which only reads. */
import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import type { App } from '../app.ts';
import { explainTicket } from '../application/explain-ticket.ts';
import { readOnce } from '../application/read-once.ts';
import type { HandlersFor } from '../contract/contract.ts';
import { type TicketContract, ticketContract } from '../contract/ticket.ts';
import { AppError, notFound } from '../domain/app-error.ts';
import { type IssueId, accountId, issueId } from '../domain/ids.ts';
import { readerLocale } from './reader-locale.ts';
import { type Admission, type Asking, type Caller, failure, serve } from './serve.ts';

const invocation = z.looseObject({ call: z.looseObject({ functionKey: z.string() }) });
const context = z.looseObject({
  accountId: z.string().optional(),
  extension: z.looseObject({ issue: z.looseObject({ id: z.union([z.string(), z.number()]) }).optional() }).optional(),
});

interface TicketSession {
  ticket: IssueId;
}

export function ticket(app: () => App) {
  return async (payload: unknown, backend: unknown): Promise<unknown> => {
    const deps = app();
    const texts = deps.texts(readerLocale(payload));
    // The resolver finds functions with `in` on a plain object, so `constructor` would answer: only our names pass.
    const name = invocation.safeParse(payload).data?.call.functionKey ?? '';
    if (!Object.hasOwn(ticketContract, name)) {
      return failure(new AppError('NOT_FOUND', 'errors.unknownOperation'), texts);
    }
    const operations = serve(ticketContract, handlers(deps), { admit, texts, reference: () => deps.ids.next() });
    const definitions = makeResolver({
      [name]: (request) => operations.get(name)?.(callerOf(request.context), request.payload),
    });
    return Reflect.apply(definitions, undefined, [payload, backend]);
  };
}

function handlers(app: App): HandlersFor<TicketContract, TicketSession> {
  const deps = { ...app, rules: readOnce(app.rules), jiraAsUser: app.jira.asUser };
  return { explain: (session) => explainTicket(deps, session.ticket) };
}

/** The issue of the context is a claim: what is shown of it, Jira decides for the person, about the Threat model issue. */
async function admit({ caller }: Asking): Promise<Admission<TicketSession>> {
  const claimed = issueId.safeParse(caller.claimedIssueId).data;
  if (claimed === undefined || !accountId.safeParse(caller.accountId).success) throw notFound();
  return { session: { ticket: claimed } };
}

function callerOf(raw: unknown): Caller {
  const known = context.safeParse(raw).data;
  const issue = known?.extension?.issue?.id;
  return { accountId: known?.accountId ?? null, claimedIssueId: issue === undefined ? null : String(issue) };
}
