/** Vulnerabilities and incidents, and words that say that they happened. */
import { words } from './words.ts';

export const historyWords = {
  flaw: words(
    `vulnerab*, cve, cves, xss, csrf, ssrf, idor, rce, sqli, sql injection, code injection, command injection, injection, path traversal, directory traversal, open redirect, request smuggling, deserialization bug, privilege escalation, escape, node escape, container escape, sandbox escape, remote code execution, code execution, exploit*, zero day, 0 day, security bug, security hole, security issue, security flaw, security finding, weakness, auth bypass, authentication bypass, account takeover, ato, cache poisoning, spoofing, hijack*, clickjacking, prototype pollution, timing attack, downgrade attack, replay attack, brute force, credential stuffing, phishing, malware, ransomware, backdoor, typosquat*, data leak, data leaks, leaked data, cross tenant leak, exposed data`,
  ),
  incident: words(
    `exposes things, printed for another, keep access, still readable, shown to the wrong, read files of the server, security incident, incident, breach, breached, data breach, compromise, compromised, hacked, attack, attacker, attackers, abuse, abused, fraud, fraudster, fraudsters, fraudulent, chargeback, chargebacks, stolen, leaked, exposed things, wrong customer, other people's, somebody else's, other customer's, other tenant's, saw data of, bots bought, scalpers, scraped, spam wave, takeover, scam, scams, scammers, money lost, card testing, lost money, drained, readable by others, snooped`,
  ),
  report: words(
    `internal audit, external audit, audit found, tester, testers, pentest, pen test, penetration test, penetration testing, bug bounty, bounty, hackerone, bugcrowd, intigriti, yeswehack, security researcher, researcher, researchers, red team, security audit, audit finding, pentest finding, finding, findings, advisory, ghsa, security advisory, disclosed, responsible disclosure, coordinated disclosure, security report, post mortem, postmortem, security review found, reported by, white hat`,
  ),
  past: words(
    `found, showed, was, were, had, happened, reported, found, discovered, last year, last month, last week, last quarter, last spring, last summer, last autumn, last winter, this year, this spring, this summer, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, twice, three times, second time, third time, several times, previously, in the past, ago, earlier, disclosed, exploited, history of, abused, leaked, recurring, repeatedly, follow up to, worked, because of, then removed, then reverted, taken down, was reverted, drained, used by`,
  ),
  'history-label': words(
    `bug bounty, bounty, pentest, pen test, cve, incident, postmortem, post mortem, vulnerability, vuln, security incident, hackerone, security finding, advisory, fraud, abuse, breach, xss, ssrf, red team, audit finding, security bug, psirt, ghsa`,
  ),
  'scanner-noise': words(
    `scanner, scan results, severity, dependency, dependabot, snyk, trivy, cve column, cve list, image scan, scan, scanning, vulnerability scanner, vulnerability management, vulnerability report, vulnerability data, findings in a spreadsheet, dashboard, bug bounty program, bug bounty programme, not exploitable, not affected, not reachable, spoofing of, no known, runbook, runbooks, training, awareness, might, could, would, in case, if ever, prevent, recovery`,
  ),
};
