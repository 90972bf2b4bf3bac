/** Words that steer how others are read: denials, what exists already, sections that are out of scope. */
import { words } from './words.ts';

export const readingWords = {
  negation: words(`
    no, without, nothing, neither, nor, none of, zero, not any, no more than, not about, not a change`),
  'weak-negation': words(`
    not, never, don't, doesn't, didn't, isn't, aren't, wasn't, won't, dont, doesnt, isnt, arent, hasn't,
    haven't, shouldn't, must not, shall not, nobody, no one`),
  /** After "not": the change itself is denied. */
  touch: words(`
    change, touch, affect, modify, alter, impact, involve, concern, introduce, add, need, require, store,
    persist, save, log, collect, send, transmit, share, expose, include, contain, carry, see, hold, handle,
    process, leave, read, access, receive, new, part, move, get, keep, influence, extend, create, use,
    in scope, differ`),
  contrast: words(`
    but, however, instead, except, only, until, unless, because, so, since, while, whereas, although, though,
    when, if, and we, and will, and then, therefore, now, just, rather, apart from, other than, besides`),
  unchanged: words(`
    unchanged, untouched, unaffected, unmodified, not affected, not touched, not changed, not impacted,
    not modified, isn't affected, isn't touched, isn't changed, aren't affected, aren't touched,
    aren't changed, as is, as are, as it is, as they are, as before, as today, as now, as they do today,
    as it does today, stay as, stays as, stay the same, stays the same, remain the same, remains the same,
    remain as, remains as, stay in place, stays in place, remain in place, out of scope, not in scope,
    not part of, is not needed, not relevant, not applicable, identical, byte equal, byte identical, stays put,
    stay put, same as today, same as before, same as now, work as today, stay, remains, remain, keep working,
    continue to work, keep as is, kept as is`),
  /** A denied change: of what follows, or, at the end of a clause, of what stands before. */
  'not-change': words(`
    no change, no changes, not change, doesn't change, does not change, don't change, do not change,
    didn't change, won't change, will not change, isn't changing, not changing, nothing changes,
    no changes needed, no impact, not involved, not involve, doesn't involve, does not involve, doesn't touch,
    does not touch, don't touch, do not touch, not touch, doesn't affect, does not affect, do not affect,
    not affect, no effect, unrelated to`),
  existing: words(`
    existing, same, already existing, current, today's, present, as usual, usual, old, unchanged, pre existing,
    existent, established, in place`),
  'at-present': words(`
    currently, today, at present, at the moment, until now, up to now, so far, as of now, nowadays, right now,
    already, previously, in the past, used to, historically, formerly, these days`),
  'no-answer': words(`
    no, none, nothing, nope, n a, n, a, na, nil, false, not applicable`),
  // How the app says, in each of its languages, which issue a request came from.
  origin: words('asked from, angefragt aus'),
  'excluded-section': words(`
    out of scope, not in scope, non goals, non goal, no goals, not goals, not included, excluded, exclusions,
    not part of this, won't do, will not do, alternatives, alternatives considered, considered alternatives,
    rejected, rejected alternatives, rejected ideas, discarded, future work, future possibilities, follow ups,
    not planned, not doing, what we don't do, what we are not doing, prior art, references, see also, glossary,
    not now, deferred, later phases, anti goals, unrelated`),
  'checklist-section': words(`
    checklist, check list, definition of done, definition of ready, template, dod, dor, before you submit,
    reviewer notes, pr checklist, self review, compliance questions`),
  'page-noun': words(`
    page, screen, button, e mail, email, mail, mails, form, link, text, copy, icon, label, banner, modal,
    dialog, title, subject, translation, doc, docs, documentation, test, tests, field in the log, log line,
    log message, heading, header image, layout, style, styling, css, colour, color, wording, string,
    message text, tooltip, spinner, illustration, logo, placeholder, footer, tab, menu, menu item, view,
    wizard layout, tutorial, article, guide, faq, readme, typo, spelling, animation, font, theme, folder,
    file name, error message, help text, unit tests, snapshot, fixture, mock, story, storybook, changelog,
    diagram, screenshot, newsletter, badge, component, checkbox style, input, landing page, dashboard colours,
    spacing, alignment, padding, margin`),
};
