/** Reads a word list as it is written in the files of this folder: entries parted by commas, over several lines. */
export function words(list: string): string[] {
  const entries = list
    .replaceAll(/\s+/g, ' ')
    .split(',')
    .map((entry) => entry.trim());
  return [...new Set(entries)].filter((entry) => entry !== '');
}
