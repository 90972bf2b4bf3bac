/** The resolver of the Admin page: one handler per operation of its contract. */
import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import type { App } from '../app.ts';
import { adminContract } from '../contract/admin.ts';
import { AppError } from '../domain/app-error.ts';
import { admitToAdmin } from './admin-door.ts';
import { adminHandlers } from './admin-handlers.ts';
import { isLicensed } from './licence.ts';
import { readerLocale } from './reader-locale.ts';
import { failure, serve } from './serve.ts';

const invocation = z.looseObject({ call: z.looseObject({ functionKey: z.string() }) });
const context = z.looseObject({ accountId: z.string().optional(), localId: z.string().optional() });

/** Operations that only read: all that is left without a licence. */
const reading: ReadonlySet<string> = new Set(['readSettings', 'checkSetUp', 'findPeople']);

export function admin(app: () => App) {
  return async (payload: unknown, backend: unknown): Promise<unknown> => {
    const deps = app();
    const texts = deps.texts(readerLocale(payload));
    const name = invocation.safeParse(payload).data?.call.functionKey ?? '';
    const definitions = makeResolver({
      [name]: (request) => {
        const known = context.safeParse(request.context).data;
        const place = { licensed: isLicensed(request.context), moduleId: known?.localId ?? '' };
        const operations = serve(adminContract, adminHandlers(deps, place), {
          admit: async (asking) => {
            const admission = await admitToAdmin(deps, asking);
            if (!place.licensed && !reading.has(name)) throw new AppError('FORBIDDEN', 'errors.unlicensed');
            return admission;
          },
          texts,
          reference: () => deps.ids.next(),
        });
        const operation = operations.get(name);
        if (operation === undefined) return failure(unknownOperation(), texts);
        return operation({ accountId: known?.accountId ?? null, claimedIssueId: null }, request.payload);
      },
    });
    return Reflect.apply(definitions, undefined, [payload, backend]);
  };
}

function unknownOperation(): AppError {
  return new AppError('NOT_FOUND', 'errors.unknownOperation');
}
