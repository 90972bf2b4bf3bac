/** What a report says of threats and assumptions beside the recommendations: a line each on a page, everything in full. */
import type { Assumption, Item, Recommendation, Threat } from './item.ts';
import { markdownLine } from './markdown-line.ts';
import type { Texts } from './texts.ts';
import { detailsOf, statementParts } from './threat-statement.ts';

/** In a few words, behind the text of a threat: its kinds, and what becomes of it. Empty where nobody said anything. */
export function threatInShort(threat: Threat, texts: Texts): string {
  const words = [kindsOf(threat, texts), decisionOn(threat, texts)].filter((one) => one !== '');
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

/** On a page: the threats that no recommendation tells of, and what is assumed and not confirmed. */
export function pageSections(items: readonly Item[], texts: Texts): string[] {
  const answered = new Set(recommendationsIn(items).flatMap((one) => one.threatIds));
  const bare = threatsIn(items).filter((one) => !answered.has(one.id));
  const unsure = assumptionsIn(items).filter((one) => one.state !== 'confirmed');
  return [
    ...section(
      texts('report.threatsWithout'),
      bare.map((one) => `${lineOf(one)}${threatInShort(one, texts)}`),
    ),
    ...section(
      texts('panel.notes.assumptions'),
      unsure.map((one) => assumed(one, items, texts)),
    ),
  ];
}

/** In full: every threat with its parts, and everything that is assumed. */
export function fullSections(items: readonly Item[], texts: Texts): string[] {
  return [
    ...section(
      texts('report.threats'),
      threatsIn(items).flatMap((one) => [lineOf(one), ...detailLines(one, texts)]),
    ),
    ...section(
      texts('panel.notes.assumptions'),
      assumptionsIn(items).map((one) => assumed(one, items, texts)),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

function lineOf({ id, text }: Threat | Assumption): string {
  return `- **${id}** ${markdownLine(text)}`;
}

function detailLines(threat: Threat, texts: Texts): string[] {
  const { statement } = detailsOf(threat);
  const parts = statementParts.flatMap((part) => {
    const said = [statement[part]].flat().filter((one) => one !== '');
    return said.length === 0 ? [] : [`${texts(`panel.details.part.${part}`)}: ${said.map(markdownLine).join(', ')}`];
  });
  const kinds = kindsOf(threat, texts);
  const stride = kinds === '' ? '' : `${texts('panel.details.stride.title')}: ${kinds}`;
  return [...parts, stride, decisionOn(threat, texts)].filter((one) => one !== '').map((one) => `  - ${one}`);
}

function kindsOf(threat: Threat, texts: Texts): string {
  return detailsOf(threat)
    .stride.map((kind) => texts(`panel.details.stride.${kind}.name`))
    .join(', ');
}

/** Empty while it is open: that is what a threat is until somebody decides. */
function decisionOn({ disposition }: Threat, texts: Texts): string {
  if (disposition === undefined || disposition.state === 'open') return '';
  return `${texts(`panel.details.disposition.name.${disposition.state}`)}: ${markdownLine(disposition.reason)}`;
}

function assumed(one: Assumption, items: readonly Item[], texts: Texts): string {
  const about = items.find((threat) => threat.kind === 'threat' && threat.id === one.threatId);
  const words = [
    texts(`panel.notes.is.${one.state}`),
    ...(about ? [texts('panel.notes.about', { id: about.id })] : []),
  ];
  return `${lineOf(one)} (${words.join('; ')})`;
}

function threatsIn(items: readonly Item[]): Threat[] {
  return items.filter((item) => item.kind === 'threat');
}

function assumptionsIn(items: readonly Item[]): Assumption[] {
  return items.filter((item) => item.kind === 'assumption');
}

function recommendationsIn(items: readonly Item[]): Recommendation[] {
  return items.filter((item) => item.kind === 'recommendation');
}
