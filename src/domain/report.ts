/** A model as Markdown, ready to paste: recommendations by priority, each with its threat, and what its size asks for beside them. */
import { agreementOn } from './agreement.ts';
import type { Item, Recommendation, Threat } from './item.ts';
import { type Priority, priorities } from './priority.ts';
import { isDone } from './progress.ts';
import { markdownLine } from './markdown-line.ts';
import { fullSections, pageSections, threatInShort } from './report-threats.ts';
import { decisionLines } from './report-decisions.ts';
import { wrapUpSection } from './report-wrap-up.ts';
import type { ReportDepth } from './size-process.ts';
import type { Texts } from './texts.ts';

export interface ReportSource {
  issueKey: string;
  /** `ticket`: the recommendations; `page`: in short, what else matters; `full`: every threat with its parts, and what was said at the end. */
  depth: ReportDepth;
  items: readonly Item[];
  texts: Texts;
  /** ISO date in UTC: exceptions end. */
  today: string;
}

/** Sections without content are left out. */
export function reportMarkdown(source: ReportSource): string {
  const { issueKey, items, texts, depth } = source;
  const recommendations = items.filter((item): item is Recommendation => item.kind === 'recommendation');
  const lines = [`# ${texts('report.title', { issue: issueKey })}`];
  if (depth === 'full') lines.push(...wrapUpSection('start', items, texts));
  if (recommendations.length === 0) lines.push('', texts('report.empty'));
  for (const priority of priorities) {
    const group = recommendations.filter((one) => one.priority === priority);
    if (group.length > 0) lines.push('', ...section(priority, group, source));
  }
  if (depth === 'page') lines.push(...pageSections(items, texts));
  if (depth === 'full') lines.push(...fullSections(items, texts), ...wrapUpSection('missing', items, texts));
  return `${lines.join('\n')}\n`;
}

function section(priority: Priority, group: readonly Recommendation[], source: ReportSource): string[] {
  const { texts } = source;
  const title = `## ${texts(`priority.${priority}.name`)}: ${texts(`priority.${priority}.meaning`)}`;
  return [title, '', ...group.flatMap((one) => entry(one, source))];
}

function entry(recommendation: Recommendation, { items, texts, depth, today }: ReportSource): string[] {
  const tickets = recommendation.tickets.filter((ticket) => ticket.state !== 'gone').map((ticket) => ticket.key);
  const state = isDone(recommendation) ? texts('report.done') : '';
  const suffix = [tickets.join(', '), state].filter((part) => part !== '').join(', ');
  const first = `- **${recommendation.id}** ${markdownLine(recommendation.text)}${suffix === '' ? '' : ` (${suffix})`}`;
  const threats = items.flatMap((item) =>
    item.kind === 'threat' && recommendation.threatIds.includes(item.id) ? [item] : [],
  );
  const short = (threat: Threat) => (depth === 'page' ? threatInShort(threat, texts) : '');
  const why = threats.map((one) => `  - ${texts('report.why')} **${one.id}** ${markdownLine(one.text)}${short(one)}`);
  return [
    first,
    ...(why.length > 0 ? why : [`  - ${texts('report.noThreat')}`]),
    ...agreement(recommendation, texts),
    ...decisionLines(recommendation, { items, texts, today }),
  ];
}

/** What the team said of the priority that it has; nothing where nobody spoke of it. */
function agreement(recommendation: Recommendation, texts: Texts): string[] {
  const { state, pushedBack } = agreementOn(recommendation);
  if (state === 'agreed') return [`  - ${texts('report.agreed')}`];
  return pushedBack.map(({ note }) => `  - ${texts('report.pushedBack')} ${markdownLine(note)}`);
}
