/** Impact: how bad the last thing you want to happen would be. */
import { on } from './signal-list.ts';

export const impactSignals = [
  on('code-runs', ['code-execution', 'production'], { risk: 0.45, impact: 0.5 }),
  on('production-touched', ['production'], { impact: 0.2 }),
  on('highest-rights', ['top-rights'], { impact: 0.55 }),
  on('roots-of-trust', ['trust-root'], { impact: 0.5 }),
  on('great-crowd', ['crowd-large'], { impact: 0.8 }),
  on('everybody', ['bulk'], { impact: 0.2 }),
  on('small-crowd', ['crowd-small'], { impact: -0.1 }),
  on('public-data-only', ['public-data'], { risk: -0.05, impact: -0.3 }),
];
