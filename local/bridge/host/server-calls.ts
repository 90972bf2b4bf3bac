/** Requests from the page to the site's own server, always with the page's signed session. */

/** Header that carries the session; a frame on the app origin cannot know its value. */
export const SESSION_HEADER = 'x-local-session';

/** Sends JSON and reads JSON. A refusal is thrown with the server's own message. */
export const postJson = async (session: string, path: string, body: unknown): Promise<unknown> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SESSION_HEADER]: session },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The local host answered ${response.status}.`);
  const answer = (await response.json()) as { ok: true; value?: unknown } | { ok: false; message: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};
