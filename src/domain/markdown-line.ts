/** What people typed as one line of Markdown, in which nothing reads as Markdown or HTML. */
export function markdownLine(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#+!|~&@$]/g, '\\$&');
}
