/** T-shirt sizes and the process each one gets. */
import * as z from 'zod';

/** Exactly these strings are in the issue property and in JQL. */
export const size = z.enum(['none', 'S', 'M', 'L']);
export type Size = z.infer<typeof size>;

/** The number to order by: 0 for none to 3 for L. */
export function sizeRank(of: Size): 0 | 1 | 2 | 3 {
  switch (of) {
    case 'none':
      return 0;
    case 'S':
      return 1;
    case 'M':
      return 2;
    case 'L':
      return 3;
  }
}
