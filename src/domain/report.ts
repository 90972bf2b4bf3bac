/** The recommendations as Markdown, ready to paste: by priority, each with the threat it answers. */
import { agreementOn } from './agreement.ts';
import type { Item, Recommendation } from './item.ts';
import { type Priority, priorities } from './priority.ts';
import { isDone } from './progress.ts';
import type { Texts } from './texts.ts';

export interface ReportSource {
  issueKey: string;
  items: readonly Item[];
  texts: Texts;
}

/** Sections without content are left out. */
export function reportMarkdown({ issueKey, items, texts }: ReportSource): string {
  const recommendations = items.filter((item): item is Recommendation => item.kind === 'recommendation');
  const lines = [`# ${texts('report.title', { issue: issueKey })}`];
  if (recommendations.length === 0) return `${[...lines, '', texts('report.empty')].join('\n')}\n`;
  for (const priority of priorities) {
    const group = recommendations.filter((one) => one.priority === priority);
    if (group.length > 0) lines.push('', ...section(priority, group, { items, texts, issueKey }));
  }
  return `${lines.join('\n')}\n`;
}

function section(priority: Priority, group: readonly Recommendation[], source: ReportSource): string[] {
  const { texts } = source;
  const title = `## ${texts(`priority.${priority}.name`)}: ${texts(`priority.${priority}.meaning`)}`;
  return [title, '', ...group.flatMap((one) => entry(one, source))];
}

function entry(recommendation: Recommendation, { items, texts }: ReportSource): string[] {
  const tickets = recommendation.tickets.filter((ticket) => ticket.state !== 'gone').map((ticket) => ticket.key);
  const state = isDone(recommendation) ? texts('report.done') : '';
  const suffix = [tickets.join(', '), state].filter((part) => part !== '').join(', ');
  const first = `- **${recommendation.id}** ${plain(recommendation.text)}${suffix === '' ? '' : ` (${suffix})`}`;
  const threats = items.filter((item) => item.kind === 'threat' && recommendation.threatIds.includes(item.id));
  const why = threats.map((threat) => `  - ${texts('report.why')} **${threat.id}** ${plain(threat.text)}`);
  return [first, ...(why.length > 0 ? why : [`  - ${texts('report.noThreat')}`]), ...agreement(recommendation, texts)];
}

/** What the team said of the priority that it has; nothing where nobody spoke of it. */
function agreement(recommendation: Recommendation, texts: Texts): string[] {
  const { state, pushedBack } = agreementOn(recommendation);
  if (state === 'agreed') return [`  - ${texts('report.agreed')}`];
  return pushedBack.map(({ note }) => `  - ${texts('report.pushedBack')} ${plain(note)}`);
}

/** One line in which nothing that people typed reads as Markdown or HTML. */
function plain(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#+!|~&@$]/g, '\\$&');
}
