/** Risk: how likely it goes wrong in a security-relevant way. */
import { on } from './signal-list.ts';

export const riskSignals = [
  on('callers-anonymous', ['public-callers no-login'], { risk: 0.6 }),
  on('callers-outside', ['partner-callers'], { risk: 0.4 }),
  on('untrusted-input', ['untrusted-input'], { risk: 0.8 }),
  on('control-loosened', ['loosen'], { risk: 0.8 }),
  on('control-tightened', ['tighten'], { risk: -0.3 }),
  on('core-control-replaced', ['identity-core trust-root isolation', 'replace-core'], { risk: 0.7 }),
  on('money-moves', ['money-movement'], { risk: 0.5, impact: 1 }),
  on('ordinary-way', ['ordinary'], { risk: -0.3 }),
  on('insiders-only', ['few-people'], { risk: -0.4, impact: -0.4 }),
];
