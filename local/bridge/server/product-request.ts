/** `requestJira` of the bridge: a REST call as the person of the page, never as the app, within the app's scopes. */
import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import { scopesOf } from '../../forge/manifest.ts';
import type { AppHost, Jira } from '../../parts.ts';

/** What the page sends on from the bridge's `fetchProduct`. */
export const productRequest = z.object({
  product: z.string(),
  restPath: z.string(),
  init: z.object({
    method: z.string().optional(),
    body: z.string().nullish(),
    headers: z.array(z.tuple([z.string(), z.string()])).optional(),
  }),
  multipart: z.boolean(),
});

/** What the bridge hands to the package, which makes a `Response` of it. */
export interface ProductAnswer {
  body: string;
  headers: Record<string, string>;
  status: number;
  statusText: string;
  isAttachment: false;
}

const parseBody = (text: string | null | undefined): unknown => {
  if (text === null || text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Sends the request; throws with a sentence for what this host has no answer to. */
export const requestProduct = async (
  parts: { jira: Jira; app: AppHost },
  accountId: string,
  request: z.infer<typeof productRequest>,
): Promise<ProductAnswer> => {
  if (request.product !== 'jira') throw new Error(`The local host has no product "${request.product}".`);
  if (request.multipart) throw new Error('The local host does not take form data from requestJira.');
  if (!request.restPath.startsWith('/rest/')) throw new Error('requestJira needs a path below /rest/.');
  const headers = Object.fromEntries((request.init.headers ?? []).map(([name, value]) => [name.toLowerCase(), value]));
  const response = await parts.jira.handle({
    method: (request.init.method ?? 'GET').toUpperCase(),
    path: request.restPath,
    headers,
    body: parseBody(request.init.body),
    actor: { accountId, app: { as: 'user', scopes: scopesOf(parts.app.manifest) } },
  });
  return {
    body: response.body === undefined ? '' : JSON.stringify(response.body),
    headers: response.headers,
    status: response.status,
    statusText: STATUS_CODES[response.status] ?? '',
    isAttachment: false,
  };
};
