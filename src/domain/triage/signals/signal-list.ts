/** Writes signals shortly: what is left out has the usual value. */
import type { Place, Signal } from '../triage-rules.ts';

/** What people write about the change itself. */
const written: Place[] = ['summary', 'description'];
/** Everything that is about this issue. */
export const anywhere: Place[] = ['summary', 'description', 'label', 'component', 'link'];

type Options = { near?: Signal['near']; not?: string[]; in?: Place[] };

/** One signal; each group of `all` is a list of families parted by spaces. */
export function on(code: string, all: string[], adds: Signal['adds'], options: Options = {}): Signal {
  return {
    code,
    all: all.map((group) => group.split(' ')),
    near: options.near ?? 'sentence',
    not: options.not ?? [],
    in: options.in ?? written,
    adds,
  };
}
