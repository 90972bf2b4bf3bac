/** What a full report keeps of the end of a meeting. Whether it was a good one is between those who were there. */
import type { Item } from './item.ts';
import { markdownLine } from './markdown-line.ts';
import type { WrapUp } from './question.ts';
import type { Texts } from './texts.ts';

/** Nothing where nobody said anything. */
export function wrapUpSection(of: Exclude<WrapUp, 'good-job'>, items: readonly Item[], texts: Texts): string[] {
  const said = items.find((one) => one.kind === 'answer' && one.question === of)?.text ?? '';
  const lines = said
    .split('\n')
    .map(markdownLine)
    .filter((line) => line !== '');
  return lines.length === 0 ? [] : ['', `## ${texts(`report.${of}`)}`, '', ...lines.map((line) => `- ${plain(line)}`)];
}

/** Nothing stands before these words: what begins a list or a line of its own must not begin one. */
function plain(line: string): string {
  return line.replace(/^(?=[-=])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
}
