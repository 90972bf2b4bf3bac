/** The resolver of the rules page: one handler per operation of its contract. */
import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import type { App } from '../app.ts';
import type { HandlersFor } from '../contract/contract.ts';
import { type RulesPageContract, rulesPageContract } from '../contract/rules-page.ts';
import { AppError } from '../domain/app-error.ts';
import { libraryHandlers } from './library-handlers.ts';
import { isLicensed } from './licence.ts';
import { type RulesSession, admitToRules } from './rules-door.ts';
import { rulesHandlers } from './rules-handlers.ts';
import { readerLocale } from './reader-locale.ts';
import { failure, serve } from './serve.ts';

const invocation = z.looseObject({ call: z.looseObject({ functionKey: z.string() }) });
const context = z.looseObject({
  accountId: z.string().optional(),
  extension: z.looseObject({ project: z.looseObject({ key: z.string() }).optional() }).optional(),
});

/** Everything else only reads. */
const writes = ['saveRules', 'undoRules', 'saveLibrary'];

export function rules(app: () => App) {
  return async (payload: unknown, backend: unknown): Promise<unknown> => {
    const deps = app();
    const texts = deps.texts(readerLocale(payload));
    // The resolver finds functions with `in` on a plain object, so `constructor` would answer: only our names pass.
    const name = invocation.safeParse(payload).data?.call.functionKey ?? '';
    if (!Object.hasOwn(rulesPageContract, name)) {
      return failure(new AppError('NOT_FOUND', 'errors.unknownOperation'), texts);
    }
    const definitions = makeResolver({
      [name]: (request) => {
        const known = context.safeParse(request.context).data;
        const licensed = isLicensed(request.context);
        const handlers: HandlersFor<RulesPageContract, RulesSession> = {
          ...rulesHandlers(deps, { licensed, texts }),
          ...libraryHandlers(deps, texts),
        };
        const operations = serve(rulesPageContract, handlers, {
          admit: async (asking) => {
            const admission = await admitToRules(deps, asking, known?.extension?.project?.key ?? null);
            if (!licensed && writes.includes(name)) throw new AppError('FORBIDDEN', 'errors.unlicensed');
            return admission;
          },
          texts,
          reference: () => deps.ids.next(),
        });
        return operations.get(name)?.({ accountId: known?.accountId ?? null, claimedIssueId: null }, request.payload);
      },
    });
    return Reflect.apply(definitions, undefined, [payload, backend]);
  };
}
