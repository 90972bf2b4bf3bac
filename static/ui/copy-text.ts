/** Puts a text on the clipboard. */

/** False where the frame may not write to the clipboard: then the text is to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
