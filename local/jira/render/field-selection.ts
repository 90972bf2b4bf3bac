/** The `fields` parameter of Jira: names, `*all`, `*navigable`, and `-name` to leave one out. */

export interface FieldNames {
  all: readonly string[];
  notNavigable: ReadonlySet<string>;
}

/** Ids of the fields to show, in the site's order. An empty request, or one of exclusions alone, starts from all. */
export function selectFields(wanted: readonly string[], names: FieldNames): string[] {
  const excluded = new Set(wanted.filter((one) => one.startsWith('-')).map((one) => one.slice(1)));
  const included = wanted.filter((one) => !one.startsWith('-'));
  const all = included.length === 0 || included.includes('*all');
  const navigable = included.includes('*navigable');
  return names.all.filter((id) => {
    if (excluded.has(id)) return false;
    return all || included.includes(id) || (navigable && !names.notNavigable.has(id));
  });
}

/** Splits a comma-separated query parameter that may also be repeated. */
export function commaList(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
