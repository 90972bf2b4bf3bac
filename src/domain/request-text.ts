/** The words of a request: what the form starts with, and what the issue says in the end. */
import { type AdfDocument, type AdfNode, bulletList, doc, heading, paragraph, text } from './adf.ts';
import type { Request, RequestSource } from './request.ts';
import { changeLimit } from './request.ts';
import type { Texts } from './texts.ts';
import { type TextBlock, type TriageInput, blocksFromAdf } from './triage/index.ts';

/** Jira's limit is 255; a summary that long is not read. */
const summaryLimit = 160;

/** An issue in plain lines, for the box of the form. Unticked boxes are a template's, nobody's words: left out. */
export function changeOf(issue: { summary: string; description: unknown }): string {
  const lines = blocksFromAdf(issue.description).flatMap(lineOf);
  return [issue.summary, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n').slice(0, changeLimit);
}

function lineOf(block: TextBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`# ${block.text}`];
    case 'list-item':
      return [`- ${block.text}`];
    case 'task':
      return block.checked ? [`- ${block.text}`] : [];
    default:
      return [block.text];
  }
}

/** The first line, cut between words. */
export function summaryOf({ change }: Pick<Request, 'change'>): string {
  const first = firstLine(change);
  if (first.length <= summaryLimit) return first;
  const cut = first.slice(0, summaryLimit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), summaryLimit / 2))}…`;
}

function firstLine(change: string): string {
  return (change.trim().split('\n', 1)[0] ?? '').replace(/^(#+|[-*])\s+/, '').trim();
}

/** The description of the issue: what was typed, then where it comes from and whom to bring. */
export function descriptionOf(
  request: Pick<Request, 'change' | 'people'>,
  about: { source: RequestSource | null; requester: string | null; texts: Texts },
): AdfDocument {
  const { source, requester, texts } = about;
  const lines = request.change.trim().split('\n');
  // A summary that was cut, or all there is, stands here in full.
  const body = lines.length > 1 && summaryOf(request) === firstLine(request.change) ? lines.slice(1) : lines;
  return doc(
    ...nodesOf(body),
    ...(source === null ? [] : [paragraph(text(origin(source, texts)))]),
    ...(requester === null ? [] : [mentions(texts('ask.issue.requester'), [requester])]),
    ...(request.people.length === 0 ? [] : [mentions(texts('ask.issue.people'), request.people)]),
  );
}

function origin(source: RequestSource, texts: Texts): string {
  const list = (key: 'ask.issue.labels' | 'ask.issue.components', names: readonly string[]) =>
    names.length === 0 ? [] : [texts(key, { names: names.join(', ') })];
  return [
    texts('ask.issue.from', { key: source.key }),
    ...list('ask.issue.components', source.components),
    ...list('ask.issue.labels', source.labels),
  ].join(' ');
}

function mentions(lead: string, accounts: readonly string[]): AdfNode {
  const people = accounts.flatMap((id): AdfNode[] => [text(' '), { type: 'mention', attrs: { id } }]);
  return paragraph(text(lead), ...people);
}

function nodesOf(lines: readonly string[]): AdfNode[] {
  const nodes: AdfNode[] = [];
  let items: AdfNode[][] = [];
  const endList = () => {
    if (items.length > 0) nodes.push(bulletList(items));
    items = [];
  };
  for (const line of lines.map((one) => one.trim())) {
    const bullet = /^[-*]\s+(.+)$/.exec(line)?.[1];
    if (bullet !== undefined) {
      items.push([paragraph(text(bullet))]);
      continue;
    }
    endList();
    const title = /^#+\s+(.+)$/.exec(line)?.[1];
    if (title !== undefined) nodes.push(heading(3, title));
    else if (line !== '') nodes.push(paragraph(text(line)));
  }
  endList();
  return nodes;
}

/** What triage will read of the issue once it exists: a preview sees the same words as the real thing. */
export function triageInputOf(
  request: Pick<Request, 'change' | 'people' | 'answers'>,
  source: RequestSource | null,
  about: { issueType: string; texts: Texts },
): TriageInput {
  return {
    summary: summaryOf(request),
    description: blocksFromAdf(descriptionOf(request, { source, requester: null, texts: about.texts })),
    labels: [],
    components: [],
    links: source === null ? [] : [{ relation: 'relates to', summary: source.summary }],
    issueType: about.issueType,
    answers: request.answers,
  };
}
