/** Vulnerabilities and incidents, and words that say that they happened. */
import { words } from './words.ts';

export const historyWords = {
  flaw: words(`
    template injection, symlink, ids in the url, sequential numbers, consecutive numbers, running numbers,
    predictable ids, predictable numbers, could be guessed, easy to guess, missing check, missing owner
    check, missing authorization, missing permission check, forgot to check, blindly trusts, world readable,
    default password, passwords in plain text, password in the log, secrets in logs, key in the repo, token
    in the url, dumpable, became root, root on the host, dns rebinding, host header, mass assignment,
    insecure deserialization, jailbreak, man in the middle, mitm,
    breakout, breakouts, container breakout, sandbox breakout, malware in, black box malware, skimming,
    skimmer, jackpotting, supply chain attack, typo squatting, dependency confusion, secret leak, token leak,
    was seen by third party, malicious doc, malicious file, malicious attachment, metadata service, dupes,
    duplication bug, hard coded, hardcoded, sim swap, sim swaps, cloned cards, guessable, guessed, guessing,
    sequential ids, enumeration, default credentials, default password used, path escape, zip slip, zip bomb,
    xxe, log4shell, spectre, insecure default, race condition exploited, privilege bug, access bug,
    permission bug, idor, vulnerab*, cve, cves, xss, csrf, ssrf, rce, sqli, sql injection, code injection,
    command injection, injection, path traversal, directory traversal, open redirect, request smuggling,
    deserialization bug, privilege escalation, escape, node escape, container escape, sandbox escape,
    remote code execution, code execution, exploit*, zero day, 0 day, security bug, security hole,
    security issue, security flaw, security finding, weakness, auth bypass, authentication bypass,
    account takeover, ato, cache poisoning, spoofing, hijack*, clickjacking, prototype pollution,
    timing attack, downgrade attack, replay attack, brute force, credential stuffing, phishing, malware,
    ransomware, backdoor, typosquat*, data leak, data leaks, leaked data, cross tenant leak, exposed data`),
  incident: words(`
    annulled, rigged, made up votes, compromised build, ransomware encrypted, came in through, got in
    through, broke in, broken into, break in, intrusion, intruders, was guessed, was scraped, were scraped,
    was copied out, made off with, siphoned, siphoned off, sniffed, intercepted, eavesdropped, impersonated
    our, pretended to be, posed as, fake orders, fake sign ups, bogus accounts, bulk sign ups, bot sign ups,
    cleaned out, emptied accounts, cash out, cashed out, money mules, double spending, refund fraud, voucher
    fraud, gift card fraud, promo abuse, coupon abuse, exploited by, took advantage, got around,
    circumvented, evaded, answering without password, open to the internet by mistake, left open, left
    logged in, was left open, forgotten bucket, readable by everybody, readable by anyone, visible to the
    wrong, sent to the wrong, mailed to the wrong, wrong recipient, wrong person, wrong patient, wrong
    family, stranger's, someone else's, another customer's, another member's, another patient's, another
    user's, another tenant's, another company's, posted in the forum, leaked by, leak, leaks, doxxed,
    stalker, stalked, harassed, complaint to the authority, data protection authority, reported to the
    authority, fined, near miss, security event, lateral movement, rootkit, implant, trojan, worm, botnet,
    denial of service attack, ddos, ddosed, flooded by, flooding by, what happened in,
    inc, sec, infostealers, infostealer, spam wave, spammers come, ban evasion, ban evaders, cheaters, skimmed, get stolen,
    were stolen, was stolen, got stolen, theft, spoofed calls, robocalls, fake reviews, mass registrations, crooks, thieves, burglars, criminals, insider, insiders stole, installed malware, were used to read,
    used to read all, seen by third party scripts, was seen by, got hold of, got access to, tampered,
    manipulated, forged, faked, cloned, extorted, blackmailed, embezzled, mined coins, crypto miner,
    cryptominer, exfiltrated, sent env, pastebin, ransom, defaced, defacement, phished, wrong tenant,
    wrong account, mixed up customers, other users' data, other user's, saw other, could see others,
    could read others, read by strangers, went public, were public, was public, indexed by google,
    turned up in google, published by mistake, by guessing, redeemed by, abused by, misused, misuse,
    bots tried, spam accounts, fake accounts, cheated, cheaters, lost eur, lost usd, bug in production exposed,
    exposes things, printed for another, keep access, still readable, shown to the wrong,
    read files of the server, security incident, incident, breach, breached, data breach, compromise,
    compromised, hacked, attack, attacker, attackers, abuse, abused, fraud, fraudster, fraudsters, fraudulent,
    chargeback, chargebacks, stolen, leaked, exposed things, wrong customer, other people's, somebody else's,
    other customer's, other tenant's, saw data of, bots bought, scalpers, scraped, spam wave, takeover, scam,
    scams, scammers, money lost, card testing, lost money, drained, readable by others, snooped`),
  /** Who did it. */
  culprit: words(`
    someone, somebody, attacker, attackers, intruder, thief, researcher, tester, pentester, a customer, a user,
    a player, a student, a guest, a tenant, a partner, a member, a competitor, a scraper, bots, bot, spammers,
    spammer, scammers, fraudster, fraudsters, cheaters, cheater, kids, reporter, hacker, hackers, insider,
    former employee, ex employee, stranger, strangers, hunter, customers, users, people, players, he, she, they`),
  /** What was done, or went wrong. */
  misdeed: words(`
    pulled, copied, combined, came in, broke in, got in, slipped through, sneaked in, smuggled, exfiltrated,
    cashed, bought up, switched off, wiped, encrypted our, locked us out, took down, knocked out, received
    our, got our, got another, saw another, was served, were served, showed visitors, became root, became
    admin, made himself, made herself, gave himself, gave herself, went unnoticed, stayed logged in, resold,
    hoarded, had been changed, were changed for, was hijacked, were hijacked, sold on, lured,
    walked, counted up, counted, enumerated, guessed, scraped, scripted, stole, stolen, took over, took, opened,
    found, could read, could see, could open, was able to, were able to, managed to, got into, logged in as,
    injected, forged, replayed, abused, exploited, bypassed, sold, leaked, leaks, printed into, printed to,
    exposed, disclosed, saw, read others, scrolled through, downloaded all, harvested, dumped, hijacked, spoofed,
    brute forced, tricked, phished, cheated, drained, uploaded a, stored script, changed the id, edited the url,
    went through, got through, fell for, lost, paid out twice, redeemed, misused, broke out, escaped, crashed the,
    complained that, told us, reported, phoned us, wrote to us, notified us`),
  report: words(`
    red teaming, internal red team, purple team, auditor found, auditors found, auditor's, audit wants, last
    audit, penetration testers, security scan found, scan by it, test found, tests found, forensic,
    forensics, forensic report, root cause, lessons learned, incident report, high finding, critical
    finding, medium finding, vdp, vulnerability disclosure, pentesters, the testers,
    bounty report, hackers, ethical hacker, customer reported, users reported, cert bund, cisa, internal audit,
    external audit, audit found, tester, testers, pentest, pen test, penetration test, penetration testing,
    bug bounty, bounty, hackerone, bugcrowd, intigriti, yeswehack, security researcher, researcher,
    researchers, red team, security audit, audit finding, pentest finding, finding, findings, advisory, ghsa,
    security advisory, disclosed, responsible disclosure, coordinated disclosure, security report, post mortem,
    postmortem, security review found, reported by, white hat`),
  past: words(`
    what happened, after what happened, the thing in, the case in, in autumn, in winter, in spring, one
    evening, one night, for hours, before it was noticed, until somebody noticed, ripped out, took it out,
    took the feature out, removed after, disabled after, closed after, bring back, brings back, second try,
    second attempt, since january, since february, since march, since april, since june, since july, since
    august, since september, since october, since november, since december, after january, after february,
    after march, after april, after june, after july, after august, after september, after october, after
    november, after december,
    in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, in 2025, hence disabled, disabled since,
    since then, have been harmless, past breakouts, past incidents, last autumn two, this year, two agents,
    opened a malicious, ruined, dupes happened, were lost, was lost, found by a customer, found by customers,
    in the june, in the may, in nov, in dec, in jan, in feb, in mar, in apr, in jun, in jul, in aug, in sep,
    in oct, last night, last quarter, last summer, that time, happened to, happened in, a customer could,
    customers could, were redeemed, we had, found, showed, was, were, had, happened, reported, discovered,
    last year, last month, last week, last spring, last autumn, last winter, this spring, this summer,
    in january, in february, in march, in april, in may, in june, in july, in august, in september, in october,
    in november, in december, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, twice, three times,
    second time, third time, several times, previously, in the past, ago, earlier, disclosed, exploited,
    history of, abused, leaked, recurring, repeatedly, follow up to, worked, because of, then removed,
    then reverted, taken down, was reverted, drained, used by`),
  'history-label': words(`
    bug bounty, bounty, pentest, pen test, cve, incident, postmortem, post mortem, vulnerability, vuln,
    security incident, hackerone, security finding, advisory, breach, xss, ssrf, red team, audit finding,
    security bug, psirt, ghsa`),
  'scanner-noise': words(`
    scanner, scan results, severity, dependency, dependabot, snyk, trivy, cve column, cve list, image scan,
    scan, scanning, vulnerability scanner, vulnerability management, vulnerability report, vulnerability data,
    findings in a spreadsheet, dashboard, bug bounty program, bug bounty programme, not exploitable,
    not affected, not reachable, spoofing of, no known, runbook, runbooks,  awareness,  
      if ever,  recovery`),
};
