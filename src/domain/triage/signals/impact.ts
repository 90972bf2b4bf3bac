/** Impact: how bad the last thing you want to happen would be. */
import { on } from './signal-list.ts';

const anyData = 'personal health payment location biometric children private-content secrets';

export const impactSignals = [
  on('code-runs', ['code-execution', 'production'], 'risk impact'),
  on('code-update-named', ['code-update'], 'risk impact'),
  on('production-touched', ['production'], 'impact'),
  on('highest-rights', ['top-rights'], 'risk impact'),
  on('roots-of-trust', ['trust-root'], 'impact'),
  on('great-crowd', ['crowd-large'], 'impact'),
  on('everybody', ['bulk'], 'impact risk'),
  on('everybodys-data', ['bulk crowd-large', anyData], 'impact', { near: 'issue' }),
  on('huge-crowd', ['crowd-huge'], 'impact risk'),
  on('middling-crowd', ['crowd-middling'], 'impact'),
  on('small-crowd', ['crowd-small'], '-impact -risk'),
  on('confidential-named', ['confidential'], 'impact'),
  on('physical-things', ['physical'], 'impact risk'),
  on('money-named', ['money'], 'impact'),
  on('public-data-only', ['public-data'], '-risk -impact'),
  on('several-kinds-of-data', [anyData, anyData], 'impact', { near: 'issue' }),
];
