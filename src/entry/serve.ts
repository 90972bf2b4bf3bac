/** The one RPC wrapper: parse the envelope, authorize, parse the input, run the handler, answer with an Outcome. */
import type * as z from 'zod';
import type { HandlersFor, Operation } from '../contract/contract.ts';
import { type Outcome, request } from '../contract/envelope.ts';
import { AppError } from '../domain/app-error.ts';
import type { Texts } from '../domain/texts.ts';
import { invalidInput } from './invalid-input.ts';
import { logFailure } from './log.ts';
import { modelViewOf } from './panel-view.ts';

/** What the platform says of the caller. Only `accountId` is identity; the issue id is a claim of the front end. */
export interface Caller {
  accountId: string | null;
  claimedIssueId: string | null;
  /** The installation's licence is not active: reading is all that is left. */
  unlicensed?: boolean;
}

export interface Asking {
  caller: Caller;
  operation: Operation;
  token: string | null;
  /** Not parsed yet. */
  input: unknown;
}

/** A session for an operation, and the grant that the client carries from now on. */
export interface Admission<Session> {
  session: Session;
  grant?: NonNullable<Outcome['grant']>;
}

export interface Door<Session> {
  admit(asking: Asking): Promise<Admission<Session>>;
  texts: Texts;
  /** Reference of an unexpected error, in the log and nowhere else. */
  reference: () => string;
}

export type Served = (caller: Caller, payload: unknown) => Promise<Outcome>;

/** @throws Error, blank but for a reference, for faults of the app: Forge counts it as a failure */
export function serve<C extends Readonly<Record<keyof C, Operation>>, Session>(
  contract: C,
  handlers: HandlersFor<C, Session>,
  door: Door<Session>,
): ReadonlyMap<string, Served> {
  const operations = new Map<string, Served>();
  for (const name in contract)
    operations.set(name, (caller, payload) => answer(name, handlers[name], { caller, payload }));
  return operations;

  async function answer<K extends keyof C & string>(
    name: K,
    handler: HandlersFor<C, Session>[K],
    call: { caller: Caller; payload: unknown },
  ): Promise<Outcome> {
    const operation: Operation = contract[name];
    let grant: Outcome['grant'];
    try {
      const envelope = request.safeParse(call.payload);
      if (!envelope.success) throw malformed(envelope.error);
      const admission = await door.admit({
        caller: call.caller,
        operation,
        token: envelope.data.grant,
        input: envelope.data.input,
      });
      grant = admission.grant;
      const input = parsedInput<C[K]['input']>(contract[name].input, envelope.data.input);
      const value = await handler(admission.session, input);
      return { ok: true, value, ...(grant === undefined ? {} : { grant }) };
    } catch (error) {
      return { ...failed(name, error), ...(grant === undefined ? {} : { grant }) };
    }
  }

  function failed(name: string, error: unknown): Outcome {
    if (error instanceof AppError && error.code !== 'UNEXPECTED') return failure(error, door.texts);
    const reference = door.reference();
    logFailure(name, error, reference);
    if (error instanceof AppError) return failure(error, door.texts);
    throw new Error(`Unexpected error ${reference}`);
  }
}

function malformed(error: z.ZodError): AppError {
  const [issue] = error.issues;
  const field = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path.join('.') ?? '');
  return new AppError('INVALID', 'errors.malformed', { field: field === '' ? 'payload' : field });
}

function parsedInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw invalidInput(parsed.error, input);
}

/** The error as it travels: no stack, no cause. */
export function failure(error: AppError, texts: Texts): Outcome {
  const { params, field, current, model, retryAfterSeconds } = error.details;
  return {
    ok: false,
    error: {
      code: error.code,
      message: texts(error.text, params),
      ...(field === undefined ? {} : { field }),
      ...(current === undefined ? {} : { current }),
      ...(model === undefined ? {} : { model: modelViewOf(model) }),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    },
  };
}
