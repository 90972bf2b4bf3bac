/** Builds elements without `innerHTML`, so that no text of an app or a person is ever read as markup. */

/** Makes an element with attributes (`true` sets an empty one, `null` leaves it out) and children. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | true | null> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
};
