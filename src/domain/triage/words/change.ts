/** Verbs: what is done to something. */
import { words } from './words.ts';

export const changeWords = {
  /** Any verb that says that something changes. */
  change: words(`
    add, introduce, create, build, implement, develop, replace, migrate, migration, move, switch, convert,
    port, allow, enable, let, permit, expose, publish, open, persist, ship, export, import, collect, record,
    capture, sync, synchroni*, require, enforce, restrict, limit, block, deny, reject, rotate, sign, encrypt,
    issue, provide, support, adopt, deploy, launch, roll out, rollout, integrate, integration, connect, extend,
    rewrite, redesign, rework, refactor, split, merge, drop, remove, delete, disable, revoke, deprecate,
    change, update, upgrade, turn on, turn off, give, grant, delegate, accept, validate, verify, check, become,
    new, want, will, should, need to, needs to, shall, would like, propose, proposal, proposed, plan, planned,
    going to, must, make, set up, use, start, stop, send, store, save, show, hide, return, forward, receive,
    call, run, get, put, write, read, copy, map, generate, register, invite, share, log, log in with, ask,
    request, improve, fix, handle, bring, offer, swap, consolidate, centrali*, unify, harden, tighten, loosen,
    relax, bypass, skip, override, serve, host, fetch, upload, download, attach, embed, render, scan, notify,
    push, provision, spin up, stand up, self serve, opt in, retire, decommission, sunset, rename, no longer,
    instead of, option, setting, toggle, mode, button, from now on, also, can, could, may`),
  /** Something comes into being that was not there. */
  create: words(`
    new, introduce, introduction, create, creation, add, additional, build, set up, setup, stand up, spin up,
    launch, provision, deploy, adopt, adoption, start using, first, another, own, separate, dedicated,
    stand alone, standalone, host, self host, self hosted, run our own, bring in, onboard, integrate,
    integration, switch to, move to, moving to, migrate to, migrate, migration, migrating, port, replace by,
    replace with, extract, split out, split off, carve out, roll out, rollout, implement, become, becomes,
    proposal, propose, evaluate, pilot, poc, trial of, buy, purchase, sign with, signed with, contract with,
    subscribe to, connect to, connect, hook up, wire up, plug in, use, using, via, through, powered by,
    backed by, on top of, develop, offer, want, need, install, enable`),
  /** It was not there before. */
  newness: words(`
    new, own, dedicated, separate, additional, extra, second, introduce, introduction of, stand up, set up,
    spin up, first, extract, bring in, adopt, switch to, self hosted, self host, provision, new for us,
    in house`),
  /** What leads to the name of a provider. */
  via: words(`
    via, through, using, by, powered by, hosted by, hosted at, delivered by, called, with, to, from, into, onto, at,
    vendor, provider, tool, product, platform, in, on, against, for, towards, and, of`),
  /** Something goes away. */
  remove: words(`
    remove, removal, delete, drop, decommission*, retire, sunset, tear down, teardown, shut down, shutdown,
    turn off, switch off, get rid of, clean up, cleanup, phase out, kill, end of life, eol, deprecate,
    deprecation, uninstall, dismantle, discontinue`),
  /** A control becomes stricter. */
  tighten: words(`
    restrict, restriction, limit to, limited to, lock down, lockdown, enforce, enforcement, require, mandatory,
    block, deny, reject, refuse, revoke, narrow, harden, hardening, disallow, forbid, prohibit, prevent,
    tighten, least privilege, expire, expiry, short lived, shorter, shorten, reduce scope, minimi*, mask,
    redact, sanitize, sanitise, escape, hide, deny by default, off by default, opt in, sign out,
    log out everywhere, deny mode, default deny, admission, scoped, read only, no longer accept,
    no longer allow, no longer share, no longer store, no longer send, only owners, only admins, limit,
    throttle, rate limit, invalidate, stop sending, stop storing, stop logging, stop sharing, disable,
    remove access, drop access, pin, pinned, must be signed, reject unsigned, protect, protection, pseudonymi*,
    anonymi*, private by default, fewer`),
  /** A control becomes weaker, or a person is taken out of the loop. */
  loosen: words(`
    no auth in first version, no auth in the first version, peers are trusted, network is flat,
    trust the network, trusted network only, as one account, may do anything, allow rooted, allow jailbroken,
    accept self signed, self signed certificates, fall back to plain, fallback to password, anonymous pull,
    anonymous read, anonymous access, any member can, everybody can, without calling us,
    without asking support, higher limit, raise the limit, raise limits, longer timeout, disable csrf,
    disable ssl, disable tls, plain http, without tls, introspection in prod, debug in prod, debug mode,
    exemption, exemptions, whole team, all engineers get, everybody gets, admin for all, bypass, skip, relax,
    loosen, weaken, allow any, allow all, allow anyone, allow everyone, accept any, open up, without review,
    without approval, without a human, without human, without asking, without confirmation, without moderation,
    auto approve, auto approval, automatic approval, automatically approve, auto merge, automerge,
    automatically merge, merge by itself, disable check, disable verification, disable validation,
    skip verification, skip validation, wildcard, any origin, reflect any, exempt, lift the limit,
    lift the restriction, no longer require, drop the requirement, remove the requirement, drop the check,
    remove the check, remove the approval, remove the limit, remove review, public by default,
    on by default for all, opt out, ignore certificate, insecure skip verify, self approve, less strict,
    fewer checks, no approval, no review, no human, trust all, keep me signed in, remember me, never expire,
    unlimited, longer session, longer sessions, extend the session, extend session, without re authentication,
    without password, without 2fa, without mfa, frictionless, one click, privileged mode, god mode,
    break glass`),
  /** Somebody calls, reads from or writes to us. */
  'calls-verb': words(`
    call, calls, query, queries, fetch, fetches, pull, pulls, poll, polls, hit, hits, post, posts, push, pushes,
    send us, sends us, submit, submits, upload, uploads, subscribe, subscribes, connect, connects, talk to,
    talks to, use our, uses our, access, read from, reads from, write to, writes to, request, requests,
    consume, consumes, invoke, invokes, trigger, triggers, register, integrate, integrates, notify, notifies,
    download, downloads, scan, scans, open, opens, report, reports, deliver, delivers, book, order, retrieve`),
  /** Ways to reach a thing by its address alone. */
  'link-word': words(`
    link, links, url, urls, slug, qr code, qr codes, page, form, address of the page, invite link, share link`),
  /** Where things get written down. */
  'log-word': words(`
    log, logs, logged, logging, trace, traces, audit, breadcrumb, breadcrumbs, dump, metrics, telemetry, crash,
    analytics, event, events, history`),
  /** Systems of somebody else. */
  'own-systems': words(`
    own tools, own systems, own system, own scripts, own app, own backend, own servers, their erp, their system,
    their systems, their network, their tenant, their backend, their app, their tools, their own, their site,
    their portal, their portals, from their, client, clients, integration, integrations, assistants, agents, erp,
    bots, scripts`),
  /** What is required. */
  must: words(`
    must, require, requires, required, need, needs, needed, mandatory, enforce, only with, only after, behind,
    put behind, instead of, without, before`),
  /** Something gets another home. */
  'move-to': words(`
    move to, moves to, moving to, migrate to, migrating to, migration to, migrate, migration, switch to,
    switch from, switch, switching to, replace, replaced by, replace with, replaces, swap, port to, from, adopt,
    adoption of, introduce, roll out, rollout of, pilot, trial, evaluate, evaluation of, integrate, integration,
    integration with, connect, hook up, onboard, deploy, install, set up, stand up, spin up, launch, run, host,
    use, using, via, with, through, extract, split, carve out, new, own, outsource, to a managed, to the cloud`),
  /** Calls that go out from us. */
  outgoing: words(`
    outgoing, outbound, we call, we pull, we poll, we fetch, calls their, pull from, pulls from, polls their,
    nothing calls us, no inbound, no incoming, no new endpoint, no new endpoints, no endpoint, no new api,
    same endpoint, existing endpoint, existing api, existing endpoints, same api, plain link, normal link,
    not reachable from outside, not exposed, not public, internal only, cluster internal`),
  /** Made by us where others take what is known. */
  'home-made': words(`
    home grown, homegrown, home made, homemade, own protocol, custom protocol, proprietary protocol,
    new protocol, own format, own scheme, own message format, own crypto, custom crypto, own token format,
    own algorithm, own encryption, roll our own, from scratch, hand written, hand rolled, our own parser,
    own implementation, custom scheme, format is ours, protocol is ours, xor, base64`),
  /** It has to be switched on, by few, to begin with. */
  'off-by-default': words(`
    off by default, opt in, opted in, feature flag, behind a flag, behind flag, flag off, dry run, log only,
    report only, beta, pilot, internal users first, staff first, few customers, staging only, dev only,
    not in production, test environment, non production`),
  /** A length of time, as people give it for keeping data. */
  'time-span': words(`
    day, days, week, weeks, month, months, year, years, hours, forever, ttl, retention, indefinitely`),
  /** A central control is exchanged or moved as a whole. */
  'replace-core': words(`
    replace, rewrite, redesign, migrate, migration, move from, move to, switch from, switch to, swap,
    home grown, homegrown, home made, homemade, in house, our own, roll our own, custom protocol, own protocol,
    proprietary protocol, from scratch, new protocol, centrali*, consolidate, federat*`),
};
