/** `invoke` and `requestJira`: the two commands that leave the page. */
import type { FrameLink } from './frame-link.ts';
import { object } from './command-data.ts';
import { postJson } from './server-calls.ts';

/**
 * Runs a resolver function. The server takes the person from the session, everything else from here.
 * A failed function rejects with Forge's sentence.
 */
export const invokeCommand = async (link: FrameLink, data: Record<string, unknown>): Promise<unknown> => {
  const { moduleKey, context } = link.descriptor;
  const { functionKey, payload, metadata } = data;
  const answer = object(
    await postJson(link.page.facts.session, '/_site/bridge/invoke', { moduleKey, functionKey, payload, context }),
  );
  // An undefined result reaches the app as `{}` (ECO-277).
  const body = answer['body'] ?? {};
  if (object(metadata)['rateLimitProperties'] !== true) return body;
  return { body, metadata: { rateLimitProperties: object(answer['rateLimitProperties']) } };
};

/** A request to Jira as the person of the page, within the app's scopes. */
export const fetchProductCommand = (link: FrameLink, data: Record<string, unknown>): Promise<unknown> =>
  postJson(link.page.facts.session, '/_site/bridge/product', {
    product: data['product'],
    restPath: data['restPath'],
    init: object(data['fetchRequestInit']),
    multipart: data['isMultipartFormData'] === true,
  });
