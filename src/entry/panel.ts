/** The resolver of the issue panel: one handler per operation of the contract, each of a few lines. */
import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import type { App } from '../app.ts';
import { panelContract } from '../contract/panel.ts';
import { AppError } from '../domain/app-error.ts';
import { panelHandlers } from './panel-handlers.ts';
import { admitToPanel } from './panel-door.ts';
import { isLicensed } from './licence.ts';
import { tellingOthers } from './telling-others.ts';
import { withinLicence } from './within-licence.ts';
import { readerLocale } from './reader-locale.ts';
import { type Caller, failure, serve } from './serve.ts';

const invocation = z.looseObject({ call: z.looseObject({ functionKey: z.string() }) });
const context = z.looseObject({
  accountId: z.string().optional(),
  extension: z.looseObject({ issue: z.looseObject({ id: z.union([z.string(), z.number()]) }).optional() }).optional(),
});

export function panel(app: () => App) {
  return async (payload: unknown, backend: unknown): Promise<unknown> => {
    const { app: deps, actsFor, tell } = tellingOthers(app());
    const texts = deps.texts(readerLocale(payload));
    const operations = serve(panelContract, panelHandlers(deps), {
      admit: async (asking) => withinLicence(await admitToPanel(deps, asking), asking),
      texts,
      reference: () => deps.ids.next(),
    });
    // The resolver finds functions with `in` on a plain object, so `constructor` would answer: only our names pass.
    const name = invocation.safeParse(payload).data?.call.functionKey ?? '';
    const operation = operations.get(name);
    if (operation === undefined) return failure(new AppError('NOT_FOUND', 'errors.unknownOperation'), texts);
    const definitions = makeResolver({
      [name]: async (request) => {
        const caller = callerOf(request.context);
        actsFor(caller.accountId);
        const answer = await operation(caller, request.payload);
        await tell();
        return answer;
      },
    });
    return Reflect.apply(definitions, undefined, [payload, backend]);
  };
}

function callerOf(raw: unknown): Caller {
  const known = context.safeParse(raw).data;
  const issue = known?.extension?.issue?.id;
  return {
    accountId: known?.accountId ?? null,
    claimedIssueId: issue === undefined ? null : String(issue),
    unlicensed: !isLicensed(raw),
  };
}
