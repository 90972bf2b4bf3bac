/** Text blocks before they know their heading, and how a heading reaches the blocks below it. */
import type { TextBlock } from './triage-input.ts';

/**
 * A block as it was found. `heads` marks a paragraph that works as a heading: for its whole section (a bold line), or
 * only for the list that follows ("Out of scope:").
 */
export type Draft = {
  kind: TextBlock['kind'] | 'table-header';
  text: string;
  checked?: boolean;
  heads?: 'section' | 'list';
};

/** Most words of a line that can be a heading. */
const headingWords = 7;

/** Whether a short line ending with a colon introduces what follows. */
export function asHeading(text: string): boolean {
  const line = text.trim();
  return line.length <= 80 && line.endsWith(':') && !line.includes('\n') && line.split(' ').length <= headingWords;
}

/** Whether a short line in capitals, without an end mark, is a heading: "NEW DATA". */
export function inCapitals(text: string): boolean {
  const line = text.trim();
  if (line.length < 3 || line.length > 60 || line.split(' ').length > headingWords) return false;
  return line === line.toUpperCase() && line !== line.toLowerCase() && !/[.!?,;]$/.test(line) && !/\d/.test(line);
}

function inList(kind: Draft['kind']): boolean {
  return kind === 'list-item' || kind === 'task' || kind === 'cell';
}

/** Gives each block its nearest heading. Empty blocks are dropped. */
export function withHeadings(drafts: readonly Draft[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let section: string | null = null;
  let list: string | null = null;
  drafts.forEach((draft, at) => {
    const text = draft.text.trim();
    if (text === '') return;
    const next = drafts.slice(at + 1, at + 3).find((one) => one.text.trim() !== '');
    const headsList = draft.heads === 'list' && next !== undefined && inList(next.kind);
    if (draft.kind === 'heading' || draft.heads === 'section' || headsList) {
      if (headsList) list = text;
      else [section, list] = [text, null];
      blocks.push({ kind: 'heading', text, heading: null });
      return;
    }
    if (!inList(draft.kind)) list = null;
    const heading = list ?? section;
    if (draft.kind === 'table-header') blocks.push({ kind: 'heading', text, heading });
    else if (draft.kind === 'task') blocks.push({ kind: 'task', text, heading, checked: draft.checked === true });
    else blocks.push({ kind: draft.kind, text, heading });
  });
  return blocks;
}
