/** The resolver of the page *Threat models*: one handler per operation of its contract. */
import { makeResolver } from '@forge/resolver';
import * as z from 'zod';
import type { App } from '../app.ts';
import { projectContract } from '../contract/project.ts';
import { AppError } from '../domain/app-error.ts';
import { isLicensed } from './licence.ts';
import { admitToProject } from './project-door.ts';
import { projectHandlers } from './project-handlers.ts';
import { readerLocale } from './reader-locale.ts';
import { failure, serve } from './serve.ts';

const invocation = z.looseObject({ call: z.looseObject({ functionKey: z.string() }) });
const context = z.looseObject({ accountId: z.string().optional() });

export function project(app: () => App) {
  return async (payload: unknown, backend: unknown): Promise<unknown> => {
    const deps = app();
    const texts = deps.texts(readerLocale(payload));
    // The resolver finds functions with `in` on a plain object, so `constructor` would answer: only our names pass.
    const name = invocation.safeParse(payload).data?.call.functionKey ?? '';
    if (!Object.hasOwn(projectContract, name)) {
      return failure(new AppError('NOT_FOUND', 'errors.unknownOperation'), texts);
    }
    const definitions = makeResolver({
      [name]: (request) => {
        const licensed = isLicensed(request.context);
        const operations = serve(projectContract, projectHandlers(deps, licensed), {
          admit: (asking) => admitToProject(deps, asking, name),
          texts,
          reference: () => deps.ids.next(),
        });
        const person = context.safeParse(request.context).data?.accountId ?? null;
        return operations.get(name)?.(
          { accountId: person, claimedIssueId: null, unlicensed: !licensed },
          request.payload,
        );
      },
    });
    return Reflect.apply(definitions, undefined, [payload, backend]);
  };
}
