/** A fingerprint of what triage reads of an issue: the same for the same words, whatever their case, spaces and marks. */
import type { TextBlock } from './triage/index.ts';

interface ReadIssue {
  summary: string;
  description: readonly TextBlock[];
  labels: readonly string[];
  components: readonly string[];
  issueTypeName: string;
}

/** Links are left out: they come and go by themselves, and an event does not carry them. */
export function fingerprintOf({ summary, description, labels, components, issueTypeName }: ReadIssue): string {
  const blocks = description.map((block) => `${block.kind === 'task' && block.checked ? 'done ' : ''}${block.text}`);
  const parts = [
    words(summary),
    words(blocks.join(' ')),
    labels.map(words).toSorted().join(','),
    components.map(words).toSorted().join(','),
    words(issueTypeName),
  ];
  return hash(parts.join('|'));
}

function words(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** Two multiply-and-mix lanes over the UTF-16 units, 53 bits. It tells changes apart and protects nothing. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}
