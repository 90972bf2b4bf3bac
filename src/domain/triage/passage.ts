/** The issue as passages: each text with its place and how much what it says counts. */
import type { TextBlock, TriageInput } from './triage-input.ts';
import type { Place } from './triage-rules.ts';

/** Most characters of a description that are read; Jira's own limit for a text field is 32,767. */
export const descriptionLimit = 32_000;

/** One text with its place. `heading` is the heading that it stands under. */
export type Passage = { place: Place; text: string; heading: string | null; weight: number };

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
  return { place: 'description', text: block.text, heading: block.heading, weight: open ? 0 : weightOf[block.kind] };
}

function other(place: Place, text: string): Passage {
  return { place, text, heading: null, weight: 1 };
}

/** All passages of an issue that can carry evidence, the summary first. */
export function passagesOf(input: TriageInput): Passage[] {
  const passages = [other('summary', input.summary.slice(0, 1_000))];
  let left = descriptionLimit;
  for (const block of input.description) {
    const passage = ofBlock(block);
    const text = passage.text.slice(0, left);
    left -= text.length;
    if (passage.weight > 0 && text !== '') passages.push({ ...passage, text });
    if (left <= 0) break;
  }
  for (const label of input.labels.slice(0, 50)) passages.push(other('label', label.slice(0, 255)));
  for (const component of input.components.slice(0, 50)) passages.push(other('component', component.slice(0, 255)));
  for (const link of input.links.slice(0, 50)) {
    passages.push(other('link', link.summary.slice(0, 255)));
    for (const label of (link.labels ?? []).slice(0, 20)) passages.push(other('link', label.slice(0, 255)));
  }
  return passages;
}
