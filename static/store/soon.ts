/** One reading for many gaps: what several messages miss is asked for together, at a moment of each panel's own. */

/** Milliseconds from the first gap to the reading: between the two. */
const earliest = 150;
const latest = 700;

export function soon<T>(act: (all: T[]) => void, random: () => number): (some: readonly T[]) => void {
  const waiting = new Set<T>();
  let planned = false;
  return (some) => {
    for (const one of some) waiting.add(one);
    if (planned) return;
    planned = true;
    setTimeout(
      () => {
        planned = false;
        const all = [...waiting];
        waiting.clear();
        act(all);
      },
      earliest + (latest - earliest) * random(),
    );
  };
}
