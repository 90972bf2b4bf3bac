/** Reads points of words as they are written in the files of this folder: "vendor 20, hosted 10", in hundredths of a point, over several lines. */
export function pointsOfWords(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(',').flatMap((entry): [string, number][] => {
      const [stem, points] = entry.trim().split(/\s+/);
      return stem === undefined || points === undefined ? [] : [[stem, Number(points) / 100]];
    }),
  );
}
