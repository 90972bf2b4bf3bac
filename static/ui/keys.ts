/** What a key press means in a text box. */
import type { KeyboardEvent } from 'react';
import { type Priority, priorities } from '../../src/domain/priority.ts';

/** Enter that is meant: not the one that ends an input method's composition (229 in the old key codes). */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !composing(event);
}

export function isSaveKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !composing(event);
}

/** Alt with 1, 2 or 3: High, Medium or Low. The place of the key counts: with Alt, many keyboards write other signs. */
export function priorityKey(event: KeyboardEvent): Priority | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const digit = /^(?:Digit|Numpad)([123])$/.exec(event.code)?.[1];
  return digit === undefined ? null : (priorities[Number(digit) - 1] ?? null);
}

export function isEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !composing(event);
}

function composing({ nativeEvent }: KeyboardEvent): boolean {
  // Safari ends the composition before it tells of the key: only the old code still says so.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
