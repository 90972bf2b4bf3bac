/** Who can call what: endpoints and their callers. */
import { words } from './words.ts';

export const exposureWords = {
  endpoint: words(`
    endpoint, endpoints, api, apis, rest api, rest, graphql, grpc, rpc, soap, odata, webhook, webhooks,
    webhook receiver, callback, callback url, websocket, websockets, socket, mcp, mcp server, deep link,
    deep links, universal link, custom url scheme, listener, ingress, discovery document, well known, feed,
    rss, ical feed, server action, metrics endpoint, scrape, healthz, livez, readyz, route, routes,
    public bucket, subdomain, interface, sse, push endpoint, collector, query interface, sql endpoint, intent,
    iframe, embedded widget, widget, oembed, smtp, sftp, ftp, mqtt, topic, stream, plugin api, extension api,
    upload form, web form, form, portal, web service, hostname, url, urls, port, gateway, load balancer,
    admin page, status page, tracking page, landing page with, page without`),
  /** The act of opening something up. */
  expose: words(`
    expose, exposed, exposes, exposing, exposure, open up, opened up, opens up, reachable, accessible, callable,
    available to, available from, available for, available outside, make available, made available, internet
    facing, to the internet, from the internet, externally, from outside, for external, for partners, for
    third parties, to third parties, to partners, to customers, inbound, incoming, call back, calls back,
    call us, calls us, push to us, pushes to us, post to us, posts to us, called by, callable by, used by,
    consumed by, let partners, let customers, let third parties, offer, offers, publish, public`),
  /** Calls come in that did not come before, in words that say so at once. */
  inbound: words(`
    opens port, opens the port, open the port, asks us, their servers post, servers then post, reports in,
    phones home to us, call it directly, calls it directly, called directly, directly from the browser,
    reachable for, open to the office, opened for, opened to, opened towards, public address, public dns,
    health check, health checks, health service, health probe, liveness, readiness, page behind the link,
    send in photos, send in, upload link, upload page, upload by link, form without login, mail address for,
    mailed to us, text us, texts us, remote maintenance, remote support, remote control, remote access for,
    dial in, vpn for partners, vpn access for, listens for, devices report, devices send, devices fetch,
    trackers report, meters send, machines fetch, machines pull, boxes pull, fetch from us, fetches from us,
    pull from us, pulls from us, subscribe to our, from their own system, from their own systems, look from
    outside, from outside again, as iframe, embed as, embedded in the wiki, anonymous viewer, tool server,
    hosted server,
    webhook receiver, receives webhooks, receive webhooks, receiving webhooks, incoming webhook,
    incoming webhooks, inbound webhook, inbound webhooks, webhook from, webhooks from, webhook endpoint,
    webhook url for, by webhook, webhook handler, callback from, callbacks from, callback endpoint,
    calls back, call back, call us back, calls us, call us, posts to us, pushes to us, push to us, inbound,
    incoming calls, incoming requests, notifications hit, public endpoint, public endpoints, public api,
    public apis, public rest, public graphql, public url, public page, public form, public upload,
    public widget, public bucket, public hostname, public ip, public read, public interface, external api,
    open api to, partner api, partners api, partner endpoint, supplier api, dealer api, merchant api,
    customer api, customer facing api, developer api, api for partners, api for third parties,
    api for customers, api for external, api for suppliers, api for integrators, apis for, api access,
    api access for, api to partners, api clients, api users, api consumers, developer portal, developer
    program, from outside, from the outside, from the internet, internet facing, to the internet,
    on the internet, exposed to, expose to, exposed on, exposed via, reachable from, reachable by,
    reachable over, accessible from, accessible by, accessible over, callable from, callable by,
    available to partners, available to third parties, dynamic client registration, browser extension,
    chrome extension, mcp server, mcp endpoint, mcp tools, for ai agents, for agents, scrape, scraped by,
    scrapes, metrics endpoint, health endpoint, health check endpoint, healthz, readiness probe, liveness
    probe, status endpoint, prometheus endpoint, deep link, deep links, universal links, app links,
    custom url scheme, url scheme, embed on, embeddable, embedded on customer, widget on, widget for,
    iframe on, script tag on, customers' websites, customer websites, partner websites, oembed, ical feed,
    calendar feed, rss feed, feed for, subscribe to feed, sftp for, sftp drop, sftp server, sftp upload,
    ftp upload, edi, as2, b2b interface, third party apps, third party clients, third party developers,
    third party integrations, app marketplace, plugin api, plugin system, bot api, bot platform, slash command,
    slack command, slack app, teams bot, telegram bot, whatsapp bot, chat bot command, voice assistant,
    alexa skill, inbound mail, inbound e mail, inbound email, incoming mail, incoming email, incoming e mail,
    incoming sms, reply by mail, reply by email, mail gateway, sms replies, ivr, federation api, federated
    servers, peers connect, other servers, self service api, kiosk app, federat*, cdn purge, ingress,
    nodeport, port forwarding, tunnel, reverse proxy for, redirect uri, return url, acs url, one click
    unsubscribe, list unsubscribe, tracking link, self service portal, partner portal, supplier portal,
    customer portal, dealer portal, vendor portal, agency portal, tenant portal, patient portal, parent portal,
    guest portal, public tracking, public status page, share link, unguessable link, page without login,
    without login page, anonymous upload, anonymous form, contact form, feedback form, report form,
    listens on, listen on, new port, open a port, opens a port, udp, tcp port, websocket for,
    remote access to, grpc for, graphql for, rest api for, query api, reporting api, export api, import api,
    bulk api, sync api, provisioning api, scim endpoint, jwks endpoint, discovery endpoint, token endpoint,
    introspection endpoint, scan a qr code,
    scans a qr code, hooks from, notification url, incoming hook, incoming hooks, inbound hook, hook url,
    post json, posts json, server notifications, server to server notifications, lifecycle callbacks,
    callbacks, come in over, comes in over, partner ingress, partner gateway, public ingress, api gateway for,
    expose on, expose as, expose the, exposes the, exposed as, expose it, make reachable, becomes reachable,
    become reachable, become public, becomes public, made public, hosted mcp, remote mcp, mcp tool,
    registers the scheme, register scheme, links open the app, intent filter, app intent, siri shortcut,
    form is public, page is public, both sites, from their network, from their office, from the office of,
    customers' tools, customers' ai, customers' own, customer's own, their own client, third party client,
    other vendors, any vendor, any vendor's, embed our, embed tokens, embedded in their, in their portals,
    in hotels' pages, multi vendor, open source clients, query from, callable by, open registration,
    public registration, create account, sign themselves up, sign up themselves, anyone can register`),
  /** Code that gets onto devices and machines by itself. */
  'code-update': words(`
    firmware, firmware update, firmware updates, ota, over the air, auto update, auto updates, auto updater,
    automatic updates, self update, updater, software update, software updates, update server, update mirror,
    update channel, update feed, update client, package push, image pull, plugin install, plugin store,
    plugin marketplace, extension install, install script, install scripts, base image, dfu, bootloader,
    remote config, hot patch, code push, rollback of firmware`),
  radio: words(`
    lte, 5g, lorawan, rf, ble, bluetooth, bluetooth le, gatt, nfc, zigbee, z wave, lora, radio range, wi fi,
    wifi, uwb, rfid, matter, thread network, infrared, sms commands, can bus, obd, usb, usb stick, serial port`),
  /** Anybody on the Internet. */
  'public-callers': words(`
    no sign up, without sign up, without signing up, without registration, without registering, no
    registration, reachable by anybody, anyone who has the link, who has the link, who have the link, link
    in the mail, link in our mail, link in the sms, link in sms, by a link in, link by sms, passersby, any
    browser, any client, any shell, any script, any maker, any assistant, any device, without logging in, no
    account needed, logged out visitors, prospective customers, people outside, open internet, public web,
    callers without, people without account, people without an account,
    public, publicly, internet, internet facing, public internet, the web, whole world, world, anonymous,
    anonymously, unauthenticated, anyone, anybody, everyone on the internet, outside world, from outside,
    from anywhere, external users, visitor, visitors, all visitors, site visitors, any visitor, guest, guests,
    guest users, passers by, strangers, outsiders, without login, without account, without an account,
    no account, no login, logged out, not logged in, open to all, open to everyone, open to anyone,
    open to anybody, open to the public, non members, non customers, free accounts, trial accounts,
    trial users, search engines, crawlers, bots, anyone with the link, anybody with the link, anyone who,
    anybody who, whoever has, whoever scans, whoever knows, on any site, any website, any site,
    customers' websites, customer websites, pull requests from forks, forks, applicants, candidates,
    prospects, citizens, shoppers, world readable, recipients, without signing in, without sign in, nearby,
    in range, radio range, whole internet, unknown senders, any origin, any domain`),
  /** Known outsiders. */
  'partner-callers': words(`
    customers' machines, customers' cron jobs, customers' scripts, their scripts, their server, their
    servers, their machines, their network, their own system, own system, purchasing system, procurement
    system, customer's server, wholesale customers, wholesalers, manufacturers, makers, maintenance firm,
    maintenance firms, garages, workshops, gps, dentists, notaries, translators, mail providers, big
    providers, aggregators, comparison sites, fintechs, subcontractor, outside firm, external firm, outside
    lab, partner firms, chain stores, field technicians, surveyors, appraisers, brokers', dispatchers of,
    hauliers, forwarders,
    partner, partners, third party, third parties, 3rd party, third party apps, third party developers,
    external developers, external systems, external system, vendor, vendors, supplier, suppliers, reseller,
    resellers, distributor, distributors, agency, agencies, contractor, contractors, subcontractors,
    integrator, integrators, integrations, marketplace, affiliate, affiliates, federated, federation, peer,
    peers, bank, banks, dealer, dealers, franchisee, franchisees, franchise partners, licensees, merchants,
    sellers, carrier, carriers, insurer, insurers, broker, brokers, labs, hospitals, clinics, pharmacies,
    universities, schools, municipalities, authorities, ministries, city, cities, regulator, auditors,
    tax advisers, tax advisors, accountants, steuerberater, law firms, payment provider, psp, shipping
    provider, logistics provider, 3pl, erp of the customer, customer's erp, customers' erp, customer's own,
    customers' own, customers' systems, customer systems, customer's system, their own systems, their systems,
    their erp, their own tools, own scripts, customers' servers, app developers, bot developers, plugin
    developers, community developers, developers outside, subsidiary, subsidiaries, sister company,
    parent company, other companies, other organisations, other organizations, other servers,
    ai agents, external agents, agents of customers, claude, chatgpt, copilot, micro sites, microsites,
    technicians, installers, service partners, freelancers, consultants, external staff, customer admins,
    provider calls, zapier, power automate, customers can, customers may, customers get, customers' ai, end customers, tenants can, outside reviewers,
    external reviewers, outside counsel, consultancy, outside company, other vendors, any vendor, ministry, agency's,
    community guild, volunteers, parents, patients, residents, third party providers, tpps, clearing house`),
  /** Clients of our own that are new callers when they did not call before. */
  'device-callers': words(`
    mobile app, mobile apps, mobile client, mobile clients, phone app, ios app, android app, ios, android,
    native app, native apps, watch app, smartwatch, wearable, tv app, smart tv, desktop app, desktop client,
    browser extension, kiosk, kiosks, terminal, terminals, pos, pos terminal, pos terminals, tills, till,
    cash register, scanner, scanners, handheld, handhelds, tablet, tablets, car, vehicle, vehicles, head unit,
    iot device, iot devices, sensor, sensors, gateway device, meters, meter, charger, chargers,
    charging station, lockers, locker, turnstile, turnstiles, keypad, printers, routers, camera, cameras,
    thermostat, thermostats, hub, wearables, companion app, cli, voice assistant, alexa, siri, browsers, browser, single page app, spa,
    driver app, courier app, rider app, customer app, staff app, partner app, in the field, edge devices, robot`),
  /** Insiders and machines that did not call before. */
  'internal-callers': words(`
    laptops, developer laptops, office network, home office network, intranet page, wiki, big screen,
    wallboard, nlb, node agent, jump host, other departments, another department, scheduling tool, dispatch
    tool, planning tool, facility tool, chat assistant, copilot, sister team, ci runners, build agents,
    controlling, data office,
    prometheus, monitoring, monitoring system, load balancer, probes, probe, another team, other teams,
    other team, data team, platform team, finance team, support team, bi team, other services, other service,
    internal services, internal systems, internal tools, internal tool, back office, backoffice, bi, bi tool,
    scraper, warehouse, analysts, data scientists, ops team, on call, intranet, hr system, erp, crm,
    billing system, all services, every service, service mesh, kubelet, scheduler, cron, ci, ci jobs,
    pipelines, retool, slack bot, chat ops, chatops, internal portal, data platform, status page, uptime
    checker, synthetic checks, backstage`),
  /** Hostile input gets worked on. */
  'untrusted-input': words(`
    own widgets, own widget, widgets of sellers, sellers' scripts, helper functions in templates, functions
    in alert templates, alert templates, template expression, template expressions, photos from anybody,
    files from anybody, mails from anybody, pdf from,
    untrusted, untrusted code, untrusted input, untrusted content, hostile, malicious, user code, user scripts,
    user supplied, user provided, user submitted, customer supplied, customer code, customers' code,
    custom code, custom script, custom scripts, run scripts, run their own, write their own, own scripts,
    custom functions, user defined function, user defined functions, user defined, defined by customers,
    scripts by, plugin, plugins, third party plugins, extensions, mods, modding, wasm, webassembly, lua,
    javascript by, third party js, third party javascript, third party script, third party scripts,
    tag manager, eval, expression, expressions, expression language, formula, formulas, template engine,
    templates by users, custom templates, jinja, handlebars, liquid, server side template, regex from,
    custom html, user html, raw html, html from, render html, renders html, html email, html e mail,
    html mails, custom css, custom javascript, rich text, markdown, svg, svgs, latex, iframe, embed code,
    sanitiz*, sanitis*, xml, xslt, yaml, zip, zips, unzip, zip file, archive extraction, unpack, tar, tarball,
    deserial*, pickle, model files, notebook, notebooks, jupyter, arbitrary code, arbitrary sql, raw sql,
    custom sql, sql editor, sql console, custom queries, custom query, arbitrary url, arbitrary urls,
    any url, a url, url entered, url given by, pastes a url, paste a url, enter a url, user supplied url,
    customer provided url, custom url, webhook url, webhook urls, webhooks to customer, outgoing webhooks,
    outbound webhooks, customer webhooks, callback url from, import from url, fetch from url, from a url,
    by url, remote url, fetch the page, fetches the page, fetch remote, fetches remote, remote images,
    remote image, image proxy, follow redirects, redirects, server side fetch, unfurl, link preview,
    link previews, headless browser, headless chrome, puppeteer, playwright render, html to pdf, screenshot
    service, crawl, crawler, file upload, file uploads, upload files, uploads by users, user uploads,
    uploaded file, uploaded files, upload of, uploads, image processing, image upload, imagemagick, ffmpeg,
    libreoffice, ghostscript, thumbnail, thumbnails, transcode, transcoding, pdf rendering, office files,
    macros, ocr, import file, csv import, excel import, bulk import, file import, parser, parsing, parses,
    parse e mails, inbound e mail, inbound mail, inbound email, incoming email, attachments, prompt injection,
    llm, chatbot, ai assistant, ai agent, agentic, tool calling, tool calls, function calling, mcp,
    pr code, pull requests from forks, from forks, fork, forks, third party code, community content,
    user generated, user generated content, active content, firmware, ota, over the air, self update,
    auto update, auto updater, deep link, custom protocol, postmessage, query dsl, dependency confusion,
    install scripts, postinstall, remote code, shell commands, arbitrary commands, from strangers,
    from anyone, from anybody, anonymous upload`),
};
