/** The items in a pasted list: one for each line, without the signs that made it a list. Pure. */

/** Bullets, check boxes, numbers and letters as lists have them; a lone number or word stays. */
const marker = /^\s*(?:[-*+•‣◦▪–—]\s+(?:\[[ xX]?\]\s+)?|\[[ xX]?\]\s+|(?:\d{1,3}|[a-zA-Z])[.)]\s+)/;

export function pastedLines(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(marker, '').trim())
    .filter((line) => line !== '');
}
