// `npm run preflight`: prints what stands against deploying the app, and fails when there is something.
import { preflight, ruleNames } from './preflight.ts';
import { readApp } from './read-app.ts';

const findings = preflight(readApp());
for (const { rule, message } of findings) console.error(`${rule}: ${message}`);
console.log(`${ruleNames.length} rules, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
