/** Risk: how likely it goes wrong in a security-relevant way. */
import { on } from './signal-list.ts';

export const riskSignals = [
  on('callers-anonymous', ['public-callers no-login'], { risk: 0.2 }),
  on('untrusted-input', ['untrusted-input'], { risk: 0.4 }),
  on('untrusted-input-in-summary', ['untrusted-input'], { risk: 0.1 }, { in: ['summary'] }),
  on('control-loosened', ['loosen'], { risk: 0.05, impact: 0.25 }),
  on('control-tightened', ['tighten'], { risk: -0.05 }),
  on('core-control-replaced', ['identity-core trust-root isolation', 'replace-core'], {
    scope: 0.2,
    risk: 0.6,
    impact: 0.3,
  }),
  on('core-control-named', ['identity-core trust-root isolation'], { risk: 0.05, impact: 0.2 }),
  on(
    'control-removed',
    ['remove', 'permission role login login-word crypto may-only'],
    { risk: 0.15 },
    { near: 'phrase', in: ['summary'] },
  ),
  on('highest-rights-used', ['top-rights'], { risk: 0.3 }),
  on('private-things-encrypted-anew', ['crypto', 'secrets private-content personal payment health', 'change'], {
    risk: 0.25,
    impact: 0.3,
  }),
  on('language-model-reads', ['language-model vendor', 'private-content personal unpublished'], { risk: 0.35 }),
  on('money-moves', ['money-movement'], { risk: 0.35, impact: 0.7 }),
  on('ordinary-way', ['ordinary'], { risk: -0.2 }),
  on('insiders-only', ['few-people'], { risk: -0.25, impact: -0.2 }),
  on('insiders-in-summary', ['few-people'], { risk: -0.05, impact: -0.05 }, { in: ['summary'] }),
];
