/** What a key press means in a text box. */
import type { KeyboardEvent } from 'react';

/** Enter that is meant: not the one that ends an input method's composition (229 in the old key codes). */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !composing(event);
}

export function isSaveKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !composing(event);
}

export function isEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !composing(event);
}

function composing({ nativeEvent }: KeyboardEvent): boolean {
  // Safari ends the composition before it tells of the key: only the old code still says so.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
