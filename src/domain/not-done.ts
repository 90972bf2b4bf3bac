/** Which of a site's resolutions mean that a closed ticket was not done, by their usual names. */

const names = ["won't do", "won't fix", 'duplicate', 'cannot reproduce', 'declined', "can't reproduce"];

/** Ids of the resolutions to offer. Names are the site's own, so a person confirms them. */
export function suggestedNotDone(resolutions: readonly { id: string; name: string }[]): string[] {
  return resolutions.filter(({ name }) => names.includes(plain(name))).map(({ id }) => id);
}

/** Sites write the apostrophe both ways. */
function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll('’', "'");
}
