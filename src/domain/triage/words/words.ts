/** Reads a word list as it is written in the files of this folder: entries parted by commas, over several lines. */
export function words(list: string): string[] {
  return [...new Set(list.split(',').map((entry) => entry.trim().replaceAll(/\s+/g, ' ')))].filter(
    (entry) => entry !== '',
  );
}
