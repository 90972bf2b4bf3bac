/** Jira's REST API over HTTP: Basic auth by e-mail address, JSON in and out. The host mounts it. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { ContentfulStatusCode, StatusCode } from 'hono/utils/http-status';
import type { Jira, JiraUser } from '../parts.ts';
import { drawAvatar } from './render/draw-avatar.ts';
import { uploadedFiles } from './uploaded-files.ts';

/** Serves `/rest/*`. Any password goes; an unknown address, or none, is a 401. */
export function restApp(jira: Jira): Hono {
  const app = new Hono();
  app.get('/rest/api/:version/universal_avatar/view/type/:type/avatar/:id', (context) =>
    context.body(drawAvatar(jira, context.req.param('type'), context.req.param('id')), 200, {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'max-age=3600',
    }),
  );
  app.all('/rest/*', (context) => answer(jira, context));
  return app;
}

async function answer(jira: Jira, context: Context): Promise<Response> {
  const user = caller(jira, context.req.header('authorization'));
  const url = new URL(context.req.url);
  const isServerInfo = url.pathname === '/rest/api/3/serverInfo';
  if (user === null && !isServerInfo) {
    return context.json({ errorMessages: ['Client must be authenticated to access this resource.'], errors: {} }, 401, {
      'WWW-Authenticate': 'Basic realm="Jira"',
    });
  }
  const type = (context.req.header('content-type') ?? '').toLowerCase();
  const isForm = type.startsWith('multipart/form-data');
  const form = isForm ? await context.req.formData().catch(() => new FormData()) : null;
  const text = form === null ? await context.req.text() : '';
  const isJson = type.includes('json');
  if (text !== '' && !isJson) return context.json({ errorMessages: ['Unsupported Media Type'], errors: {} }, 415);
  const body = parse(text);
  if (!body.ok) {
    const message = 'There was an error parsing JSON. Check that your request body is valid.';
    return context.json({ errorMessages: [message], errors: {} }, 400);
  }
  const response = await jira.handle({
    method: context.req.method,
    path: `${url.pathname}${url.search}`,
    headers: Object.fromEntries(context.req.raw.headers),
    body: form === null ? body.value : uploadedFiles(form),
    actor: { accountId: user?.accountId ?? null },
  });
  for (const [name, value] of Object.entries(response.headers)) context.header(name, value);
  if (response.body !== undefined)
    return context.json(response.body as object, response.status as ContentfulStatusCode);
  return context.body(null, response.status as StatusCode);
}

function caller(jira: Jira, authorization: string | undefined): JiraUser | null {
  const match = /^Basic\s+(\S+)$/i.exec(authorization ?? '');
  if (match === null) return null;
  const [email = ''] = Buffer.from(match[1] ?? '', 'base64')
    .toString('utf8')
    .split(':');
  const user = jira.userByEmail(email);
  return user?.active === true ? user : null;
}

function parse(text: string): { ok: true; value: unknown } | { ok: false } {
  if (text === '') return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
