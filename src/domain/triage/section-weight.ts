/** How much the sections of a description count, by their headings. */

/** What stands in a checklist of a template is there without saying what changes. */
const checklist = 0.3;

/** How much a section counts by its heading: as a whole, and its list items. */
export type SectionWeight = { all: number; items: number };

/** Sections that say what the change is not about, and template checklists. */
export function sectionWeight(families: ReadonlySet<string>): SectionWeight {
  if (families.has('excluded-section')) return { all: 0, items: 0 };
  return { all: 1, items: families.has('checklist-section') ? checklist : 1 };
}
