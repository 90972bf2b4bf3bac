/** Recommendations that are done, each with its tickets, in one line: `R1 (PAY-2), R2 (PAY-3, PAY-4)`. */
import type { Recommendation } from '../../../src/domain/item.ts';

export function doneIds(done: readonly Pick<Recommendation, 'id' | 'tickets'>[]): string {
  return done
    .map(({ id, tickets }) => {
      const keys = tickets.filter((one) => one.state === 'done').map((one) => one.key);
      return `${id} (${keys.join(', ')})`;
    })
    .join(', ');
}
