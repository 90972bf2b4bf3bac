/** The resolver of *Ask for a threat model*: the action on issues and the page of the app, one handler per operation. */
import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import type { App } from '../app.ts';
import { askContract } from '../contract/ask.ts';
import { AppError } from '../domain/app-error.ts';
import { admitToAsk } from './ask-door.ts';
import { askHandlers } from './ask-handlers.ts';
import { isLicensed } from './licence.ts';
import { readerLocale } from './reader-locale.ts';
import { type Caller, failure, serve } from './serve.ts';

const invocation = z.looseObject({ call: z.looseObject({ functionKey: z.string() }) });
const context = z.looseObject({
  accountId: z.string().optional(),
  extension: z.looseObject({ issue: z.looseObject({ id: z.union([z.string(), z.number()]) }).optional() }).optional(),
});

/** Operations that create nothing: all that is left without a licence. */
const reading: ReadonlySet<string> = new Set(['open', 'preview']);

export function ask(app: () => App) {
  return async (payload: unknown, backend: unknown): Promise<unknown> => {
    const deps = app();
    const texts = deps.texts(readerLocale(payload));
    // The resolver finds functions with `in` on a plain object, so `constructor` would answer: only our names pass.
    const name = invocation.safeParse(payload).data?.call.functionKey ?? '';
    if (!Object.hasOwn(askContract, name)) return failure(new AppError('NOT_FOUND', 'errors.unknownOperation'), texts);
    const definitions = makeResolver({
      [name]: (request) => {
        const licensed = isLicensed(request.context);
        if (!licensed && !reading.has(name)) return failure(new AppError('FORBIDDEN', 'errors.unlicensed'), texts);
        const operations = serve(askContract, askHandlers(deps, { licensed }), {
          admit: (asking) => admitToAsk(deps, asking),
          texts,
          reference: () => deps.ids.next(),
        });
        return operations.get(name)?.(callerOf(request.context), request.payload);
      },
    });
    return Reflect.apply(definitions, undefined, [payload, backend]);
  };
}

function callerOf(raw: unknown): Caller {
  const known = context.safeParse(raw).data;
  const issue = known?.extension?.issue?.id;
  return { accountId: known?.accountId ?? null, claimedIssueId: issue === undefined ? null : String(issue) };
}
