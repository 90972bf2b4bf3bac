/** Impact: how bad the last thing you want to happen would be. */
import { on } from './signal-list.ts';

export const impactSignals = [
  on('physical-world', ['physical'], { impact: 0.4 }),
  on('code-runs', ['code-execution', 'production'], { impact: 0.4, risk: 0.2 }),
  on('production-touched', ['production'], { impact: 0.2 }),
  on('code-execution', ['code-execution'], { impact: 0.3 }),
  on('highest-rights', ['top-rights'], { impact: 0.4 }),
  on('roots-of-trust', ['trust-root'], { impact: 0.3 }),
  on('great-crowd', ['crowd-large'], { impact: 0.5 }),
  on('everybody', ['bulk'], { impact: 0.3 }),
  on('small-crowd', ['crowd-small'], { impact: -0.3 }),
  on('grave-data', ['health payment secrets children biometric'], { impact: 0.3 }),
  on('confidential', ['confidential'], { impact: 0.2 }),
  on('customers-named', ['people'], { impact: 0.1 }),
  on('public-data-only', ['public-data'], { impact: -0.4, risk: -0.2 }),
];
