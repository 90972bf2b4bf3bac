/** The issue as passages: each text with its place and how much what it says counts. */
import type { TextBlock, TriageInput } from './triage-input.ts';
import { place as places, type Place } from './triage-rules.ts';

/** Most characters of a description that are read; Jira's own limit for a text field is 32,767. */
const descriptionLimit = 32_000;

/** The number of a place among the places of an issue. */
export function placeNumber(of: Place): number {
  return places.options.indexOf(of);
}

/** One text with its place. `heading` is the heading that it stands under. */
export type Passage = {
  place: Place;
  text: string;
  heading: string | null;
  /** It stands in a list or a table, as the items of a template's checklist do. A ticked box is a statement. */
  inList: boolean;
  weight: number;
};

/** A code sample shows more than it says; a quote may be somebody else's words. */
const weightOf: Record<TextBlock['kind'], number> = {
  paragraph: 1,
  'list-item': 1,
  task: 1,
  cell: 1,
  quote: 0.6,
  code: 0.25,
  heading: 0,
};

function ofBlock(block: TextBlock): Passage {
  const open = block.kind === 'task' && !block.checked;
  const inList = block.kind === 'list-item' || block.kind === 'cell';
  const weight = open ? 0 : weightOf[block.kind];
  return { place: 'description', text: block.text, heading: block.heading, inList, weight };
}

function other(place: Place, text: string): Passage {
  return { place, text, heading: null, inList: false, weight: 1 };
}

/** All passages of an issue that can carry evidence, the summary first. */
export function passagesOf(input: TriageInput): Passage[] {
  const passages = [other('summary', input.summary.slice(0, 1_000))];
  const said = new Map<string, Set<string | null>>();
  let left = descriptionLimit;
  for (const block of input.description) {
    const passage = ofBlock(block);
    if (passage.weight === 0 || left <= 0) continue;
    const text = passage.text.slice(0, left);
    left -= text.length;
    // A log line or a pasted paragraph that comes again is no second evidence.
    const under = said.get(text) ?? new Set();
    if (text === '' || under.has(passage.heading)) continue;
    said.set(text, under.add(passage.heading));
    passages.push({ ...passage, text });
  }
  for (const label of input.labels.slice(0, 50)) passages.push(other('label', label.slice(0, 255)));
  for (const component of input.components.slice(0, 50)) passages.push(other('component', component.slice(0, 255)));
  for (const link of input.links.slice(0, 50)) {
    passages.push(other('link', link.summary.slice(0, 255)));
    for (const label of (link.labels ?? []).slice(0, 20)) passages.push(other('link', label.slice(0, 255)));
  }
  return passages;
}

/** Labels, components and linked issues have names; only what people write about the change says something. */
export function isWritten({ place }: Passage): boolean {
  return place === 'summary' || place === 'description';
}
