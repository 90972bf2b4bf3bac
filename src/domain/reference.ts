/** What an answer points at: an attachment of the issue, or a page elsewhere. */
import * as z from 'zod';

/** Most references of one answer. */
export const referenceLimit = 10;

/** Longest address, in characters. */
const urlLimit = 2_000;

/** Only https, with a host and without a password in it: it becomes a link that people click. */
export const linkUrl = z
  .string()
  .trim()
  .max(urlLimit)
  .refine((value) => {
    if (!URL.canParse(value)) return false;
    const { protocol, hostname, username, password } = new URL(value);
    return protocol === 'https:' && hostname !== '' && username === '' && password === '';
  });

const title = z.string().trim().min(1).max(255);

export const reference = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('attachment'),
    id: z.string().regex(/^\d{1,18}$/),
    /** As it was called when it was chosen: what is shown of one that was deleted. */
    name: title,
  }),
  z.strictObject({
    kind: z.literal('link'),
    url: linkUrl,
    /** Null: the address speaks for itself. */
    title: title.nullable(),
  }),
]);
export type Reference = z.infer<typeof reference>;

/** Whether two references point at the same thing, whatever it is called. */
export function sameReference(one: Reference, other: Reference): boolean {
  return addressOf(one) === addressOf(other);
}

/** What a reference points at, as one word: unique among the references of an answer. */
export function addressOf(of: Reference): string {
  return of.kind === 'attachment' ? `attachment ${of.id}` : of.url;
}

/** What people read of it: the name of a file, the title of a page, else its address. */
export function referenceName(of: Reference): string {
  return of.kind === 'attachment' ? of.name : (of.title ?? of.url.replace(/^https:\/\//, '').replace(/\/$/, ''));
}

/** The list with one more, or without it. What is there already stays as it is. */
export function withReference(list: readonly Reference[], one: Reference, present: boolean): readonly Reference[] {
  const there = list.some((each) => sameReference(each, one));
  if (there === present) return list;
  return present ? [...list, one] : list.filter((each) => !sameReference(each, one));
}
