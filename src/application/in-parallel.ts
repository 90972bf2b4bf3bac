/** Works through a list, several at a time: many calls must neither wait for each other nor go out all at once. */

/** @param until asked before each one: true leaves the rest undone */
export async function inParallel<T>(
  all: readonly T[],
  { atOnce, until }: { atOnce: number; until: () => boolean },
  act: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      if (until()) return;
      await act(one);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
