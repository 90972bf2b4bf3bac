/** Which of a site's resolutions mean that a closed ticket was not done: those that were chosen, or by their usual names. */
import type { Settings } from './settings.ts';

const names = ["won't do", "won't fix", 'duplicate', 'cannot reproduce', 'declined', "can't reproduce"];

/** Ids of the resolutions to offer. Names are the site's own, so a person confirms them. */
export function suggestedNotDone(resolutions: readonly { id: string; name: string }[]): string[] {
  return resolutions.filter(({ name }) => names.includes(plain(name))).map(({ id }) => id);
}

export type NotDone = Readonly<Pick<Settings, 'notDoneChosen'>> & { readonly notDoneResolutionIds: readonly string[] };

/** A list that was saved by an earlier version, which kept no mark, was chosen. */
export function isChosen({ notDoneResolutionIds, notDoneChosen }: NotDone): boolean {
  return notDoneChosen === true || notDoneResolutionIds.length > 0;
}

/** Until somebody chose, a ticket closed as "Won't do" must not pass for done. */
export function isNotDone(settings: NotDone, { id, name }: { id: string; name: string }): boolean {
  return isChosen(settings) ? settings.notDoneResolutionIds.includes(id) : names.includes(plain(name));
}

/** Sites write the apostrophe both ways. */
function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll('’', "'");
}
