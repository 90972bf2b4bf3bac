/** Reads points of words as they are written in the files of this folder: "vendor 0.2, hosted 0.1", over several lines. */
export function pointsOfWords(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(',').flatMap((entry): [string, number][] => {
      const [stem, points] = entry.trim().split(/\s+/);
      return stem === undefined || points === undefined ? [] : [[stem, Number(points)]];
    }),
  );
}
