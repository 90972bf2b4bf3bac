/** Pages as Jira cuts them: `startAt`, `maxResults`, `total`, and in most places `isLast` and `values`. */
import { badRequest } from '../jira-error.ts';
import type { JsonRecord } from '../json.ts';
import type { Call } from '../site/jira-site.ts';
import { restUrl } from '../render/site-refs.ts';

export interface PageRequest {
  startAt: number;
  maxResults: number;
}

/** Reads the paging parameters; a page is silently cut to the endpoint's greatest size, as in Jira. */
export function readPage(query: URLSearchParams, sizes: { usual: number; greatest: number }): PageRequest {
  const startAt = readNumber(query, 'startAt') ?? 0;
  const maxResults = readNumber(query, 'maxResults') ?? sizes.usual;
  if (startAt < 0) throw badRequest("The value of the 'startAt' parameter must not be negative.");
  if (maxResults < 0) throw badRequest("The value of the 'maxResults' parameter must not be negative.");
  return { startAt, maxResults: Math.min(maxResults, sizes.greatest) };
}

export const cut = <T>(rows: readonly T[], { startAt, maxResults }: PageRequest): T[] =>
  rows.slice(startAt, startAt + maxResults);

/** Jira's page bean. */
export function pageBean<T>(
  call: Call,
  rows: readonly T[],
  { page, render }: { page: PageRequest; render: (row: T) => JsonRecord },
): JsonRecord {
  const path = call.request.path.replace(/^\/rest\/api\/3\//, '');
  const next = page.startAt + page.maxResults;
  const isLast = next >= rows.length;
  const [pathname = '', query = ''] = path.split('?');
  const nextQuery = new URLSearchParams(query);
  nextQuery.set('startAt', String(next));
  nextQuery.set('maxResults', String(page.maxResults));
  return {
    self: restUrl(call.site, path),
    ...(isLast ? {} : { nextPage: `${restUrl(call.site, pathname)}?${nextQuery.toString()}` }),
    maxResults: page.maxResults,
    startAt: page.startAt,
    total: rows.length,
    isLast,
    values: cut(rows, page).map(render),
  };
}

function readNumber(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null || text === '') return null;
  if (!/^-?\d{1,9}$/.test(text)) throw badRequest(`The value of the '${name}' parameter must be a whole number.`);
  return Number(text);
}
