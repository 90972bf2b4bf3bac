/** How big the undertaking is, and whether a running system changes at all. */
import { words } from './words.ts';

export const projectWords = {
  okr: words(`
    okr, okrs, objective, objectives, company goal, company objective, strategic goal, strategic, key result,
    fy goal, annual goal, yearly goal, flagship, north star, roadmap theme, initiative, programme, program,
    multi quarter, multi team, cross team, company wide, moonshot, big bet, transformation, re platforming,
    replatforming, new product, new product line, next generation, next gen, rearchitecture, re architecture,
    rewrite of, full rewrite, ground up, big rewrite, new platform, mvp of, workstream, workstreams, phase 1,
    phase one, milestones`),
  quarter: words(`
    one semester, a semester, until october, quarter, quarters, q1, q2, q3, q4, h1, h2, half year, half a year,
    first half, second half, fy, fy24, fy25, fy26, fy27, fy28`),
  ambition: words(`
    bet of the year, product bet, big bet, key bet, company priority, top priority, top goal, goal of,
    company goal, flagship, strategic, priority for, objective, goal, bet, for the year, end of the year,
    end of year, by year end, until october, all year, phase 1, phase one, milestones, programme, program,
    roadmap`),
  'many-teams': words(`
    several teams, multiple teams, many teams, all teams, every team, every product team, all product teams,
    several squads, multiple squads, all squads, across teams, cross team, both teams, cross functional,
    whole engineering, all of engineering, org wide, company wide, every service, all services, every repo,
    guild`),
  'unit-week': words(`
    week, weeks, wk, wks`),
  'unit-sprint': words(`
    sprint, sprints, iteration, iterations`),
  'unit-month': words(`
    month, months, mo, mth, mths`),
  'unit-quarter': words(`
    quarter, quarters`),
  'team-noun': words(`
    team, teams, squad, squads, tribe, tribes, crews, departments, groups of engineers, guilds`),
  'crowd-noun': words(`
    user, users, account, accounts, customer, customers, install, installs, installations, device, devices,
    server, servers, agent, agents, tenant, tenants, merchant, merchants, subscriber, subscribers, member,
    members, citizen, citizens, people, patients, student, students, lock, locks, vehicle, vehicles, machines,
    clusters, driver, drivers, seller, sellers, schools, shops, stores, records, profiles, households,
    companies, organisations, organizations, employees, editors, developers, devs, staff`),
  'not-effort': words(`
    for, after, every, last, within, during, older, than, expiry, retention, kept, keep, ttl, ago, old, since,
    past, each, per, valid, expire, expires, stored, log, minimum, later, of log, before, dry, previous,
    rolling, window, grace, data, history, retained, delete, deleted, purge`),
  /** Only text, looks or tidiness change. */
  cosmetic: words(`
    typo, typos, spelling, wording, copy change, copy update, grammar, translation, translations, i18n strings,
    localisation, localization, localise, localize, rephrase, icon, icons, colour, colours, color, colors,
    palette, font, fonts, typography, spacing, padding,  alignment, dark mode, dark theme, theme, css,
    styling, style guide, restyle, tooltip, tooltips, screenshot, screenshots, readme, documentation,
    update docs, docs for, docs only, documents how, changelog, release notes, comment out, formatter,
    formatting, reformat, prettier, lint, linter, eslint, black, gofmt,   editorconfig,
    code style, whitespace, favicon, animation, illustration, placeholder text, help text, job descriptions,
    role descriptions, careers page, blog post, diagram, footer, emoji, image optimisation, image optimization,
    responsive, sort order, sorting, pagination, accessibility, contrast, a11y, aria, keyboard shortcut,
    keyboard shortcuts, glossary, template wording, subject line, postmortem template, meeting notes, retro,
    onboarding guide, code comments, type hints, flaky test, flaky tests, unit test, unit tests, test coverage,
    e2e tests, snapshot tests, storybook, benchmark, benchmarks`),
  /** In a summary: work on tests, texts, boards and speed, with no change of what the product does. */
  'side-work': words(`
    kiosk mode, tests for, test for, end to end tests, e2e tests, integration tests, unit tests, load test,
    test coverage, flaky, translate, translation, translations, dashboard in, dashboard for, on call dashboard,
    grafana panel, alert rules, histogram, report template, template for, spike, evaluate, evaluation, poc,
    speed up, faster, slow, performance, optimise, optimize, latency, add index, missing index, paginate,
    pagination, cleanup, clean up, tidy, upgrade to, bump, version, code owners, codeowners, runbook,
    documentation, docs, refactor, restructure, move code, rename, seo, markup, schema org, robots txt,
    case sensitive, case insensitive, split into smaller, into smaller files, index on, data nodes, add replicas, not needed, no longer needed,
    postpone, postponed, postponing, rename column, rename table, copy of the, crop, compress, cache ttl, landing page, macro for,
    rewording, dead code, unused, layout of, position of, colour of, color of, order of the columns, column width, empty state,
    regression, tooltip, default sort, autofill, cache headers, log level, metrics, alert, monitoring,
    deduplicate alerts, sorting`),
  /** In a summary: no running software changes at all. */
  'no-software': words(`
    interviews, user interviews, recruit, research study, newsletter text, conference, booth,
    training workshop, team workshop, typo, typos, spelling, wording, rephrase, careers page, job ad, job ads,
    job description, job descriptions, role descriptions, documentation, document how, readme, changelog,
    handbook, guideline, guidelines, onboarding guide, translate, translation, translations, report template,
    template gets, postmortem template, ticket template, meeting, retro, training course, tests for,
    unit tests, e2e tests, end to end tests, test coverage, test plan, flaky, spike, lint, linter, eslint,
    prettier, formatter, gofmt, code style, formatting, reformat, dashboard in, dashboard for,
    on call dashboard, screenshot, screenshots, glossary, diagram, inventory of, survey about`),
  /** In a summary: what a company does beside its software. */
  'company-life': words(`
    offsite, off site, team event, team building, refresher, training on, training for, training session, security training,
    awareness training, workshop, workshops, webinar, webinars, lunch and learn, brown bag, blog, blog post, blogpost, customer story,
    customer stories, case study, success story, slides, slide deck, keynote, guest speaker, meetup, meeting notes, notes of the meeting,
    notes from the meeting, roadmap for, hire, hiring, recruiting, job interview, summer party, christmas party, office party,
    secret santa, lunch, breakfast, dinner, budget for, budget approval, approve budget, office move, move offices, parking,
    cleaning, ceremony, guild, guilds, supplier questionnaire, questionnaire for, whiteboard photos, press release, brochure,
    flyer, poster, merchandise, all hands, town hall, book room, book a room, room for, proof read, proofread, rate card, skill matrix,
    certificate of, certificates of, retrospective, key results, key visual, kudos, speaker, anniversary, farewell, leaving party,
    vote for, user conference, break out sessions, breakout sessions, public transport, badge photos, catering, gifts`),
  /** Names that are no products: months, days, languages, places. */
  'common-name': words(`
    january, february, march, april, may, june, july, august, september, october, november, december, monday,
    tuesday, wednesday, thursday, friday, saturday, sunday, easter, christmas, python, java, javascript, typescript,
    kotlin, swift, golang, rust, ruby, rails, django, flask, laravel, php, perl, scala, clojure, elixir, dotnet,
    react, angular, vue, svelte, nextjs, node, nodejs, spring, spring boot, express, flutter, qt, unity, unreal,
    windows, linux, macos, ubuntu, debian, alpine, chrome, firefox, safari, edge, europe, germany, france, spain,
    italy, poland, sweden, norway, denmark, finland, austria, switzerland, netherlands, belgium, portugal,
    ireland, england, britain, canada, brazil, india, japan, china, singapore, australia, berlin, london, paris,
    lisbon, munich, vienna, zurich, dublin, frankfurt, madrid, amsterdam, english, german, french, spanish,
    dutch, italian, json, yaml, html, css, csv, pdf, xml, http, rfc, iso, board, legal, finance, marketing, sales,
    product, engineering, support, security, ops, team, platform, core, web, mobile, backend, frontend, data, billing,
    payments, identity, checkout, search, design, risk, today, currently, wanted, proposal, goal, epic, todo, done,
    note, open, option, phase, step, part, version, release, estimate, background, context, why, what, how, who`),
  /** In a summary: an ordinary fault is put right. */
  'bug-fix': words(`
    fix, fixes, bug, bugs, broken, crash, crashes, crashing,   hangs, stuck,   fails,
    failing, failure, wrong, incorrect,  mismatch, regression, off by one, duplicate, duplicates, flicker,
    flickers, overlap, overlaps, cut off, truncated, timeout, timeouts, slow, leak in, memory leak, null pointer,
    exception, npe, race condition, doesn't work, not working,  doesn't, stale, blank, 
    rounding, encoding, retry, retries, flaky, intermittent, 500s`),
  /** In a summary: work on what a screen shows, for people who see it already. */
  'screen-work': words(`
    filter, filters, sort, sorting, column, columns, tab, tabs, button, buttons, layout, page title, breadcrumb,
    breadcrumbs, sidebar, menu, navigation, header, footer, banner, modal, dialog, dropdown, drop down, date
    picker, calendar view, chart, charts, graph, table view, list view, grid,   empty state,
    skeleton, spinner, loading, animation, scroll, infinite scroll, zoom, drag and drop, keyboard, shortcut,
    shortcuts, undo, redo, search box, autocomplete,  default value, label, labels, wording,
    placeholder, units, currency format, date format, time zone, timezone, number format, rounding, print
    layout, landing page, home page, onboarding tour, tour, hint, hints, tooltips,  bulk edit,
    copy button,    progress bar,  thumbnails, gallery, carousel, theme`),
  /** It says that behaviour stays. */
  preserving: words(`
    same decisions compared, compared with old results, old results, same interface, same grpc interface,
    same api, same output, same rules, same decisions, results compared, results are compared,
    outputs are compared, shadow traffic, no new features, no feature change, no visible change, state moves,
    no diff, behaviour must not change, no behaviour change, no behaviour changes, no behavior change,
    no behavior changes, no functional change, no functional changes, behaviour preserving,
    behavior preserving, behaviour stays, pure refactor, pure refactoring, purely mechanical,
    mechanical change, ast identical, byte identical, byte by byte, identical output, no runtime change,
    no runtime effect, cosmetic, cosmetic only, purely cosmetic, purely visual, purely ui, visual only,
    text only, strings only, only the strings, only strings, only texts, docs only, documentation only,
    comments only, wording only, formatting only, tests only, test only, only tests, rename only,
    nothing changes for users, type only, no code change, no code changes, no production code,
    no change in behaviour, no change in behavior`),
  /** What is built is compared and stays the same to the last bit: nothing that runs changes. */
  'same-build': words(`
    byte for byte, bit for bit, bit identical, same binary, same binaries, identical binary, identical binaries, identical build,
    identical builds, identical build results, same artefact, same artefacts, same artifact, same artifacts, same image digest,
    same hashes, single hash is different, hashes are compared, same ast, same bytecode`),
  /** A running system changes its structure. */
  structural: words(`
    refactor, refactoring, typescript, convert, migrate, rewrite, port, split, monolith, modular*, components,
    rename, framework, upgrade, server components, monorepo, micro frontends, architecture, tier, replace`),
  /** Known, contained, ordinary. */
  'small-work': words(`
    config only, config change, one line, one liner, small change, one migration, single file, one module,
    one field, one check, one permission check, one model, few lines, lockfile, package json, patch level,
    flag only, days, one day, two days, a day, one sprint, an afternoon`),
};
