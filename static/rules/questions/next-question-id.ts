/** The id of a new question: never one that is, or was, another one. */

const [first, last] = [5, 199];

/** Null when all are used up. @param used ids of the rules in force and of what is being edited */
export function nextQuestionId(used: readonly string[]): string | null {
  const numbers = used.map((id) => Number(/^q(\d+)$/.exec(id)?.[1] ?? 0));
  const next = Math.max(first - 1, ...numbers) + 1;
  if (next <= last) return `q${next}`;
  // Only numbers before the highest are left: one that nobody uses now.
  for (let at = first; at <= last; at += 1) if (!numbers.includes(at)) return `q${at}`;
  return null;
}
