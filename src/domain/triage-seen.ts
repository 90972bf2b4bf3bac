/** A short mark of what triage read of an issue, to tell whether the issue says something else by now. */
import type { TriageInput } from './triage/index.ts';

/**
 * Two issues that read the same have the same mark. It keeps no words: a number of 53 bits (cyrb53), in base 36.
 */
export function seenOf({ summary, description, labels, components, links }: TriageInput): string {
  const read = JSON.stringify([
    summary,
    description,
    labels,
    components,
    links.map(({ relation, summary: linked, labels: of }) => [relation, linked, of]),
  ]);
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < read.length; at += 1) {
    const code = read.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(36);
}
