/** Risk: how likely it goes wrong in a security-relevant way. */
import { on } from './signal-list.ts';

export const riskSignals = [
  on('callers-anonymous', ['public-callers no-login'], 'risk'),
  on('untrusted-input', ['untrusted-input'], 'risk'),
  on('untrusted-input-in-summary', ['untrusted-input'], 'risk impact', { in: ['summary'] }),
  on('untrusted-input-again', ['untrusted-input', 'untrusted-input'], 'risk', { near: 'issue' }),
  on('untrusted-from-anybody', ['untrusted-input', 'public-callers partner-callers'], 'risk'),
  on('control-tightened', ['tighten'], '-risk -impact'),
  on('core-control-replaced', ['identity-core trust-root isolation', 'replace-core'], 'scope risk impact'),
  on('core-control-replaced-in-summary', ['identity-core trust-root isolation', 'replace-core'], 'scope risk impact', {
    in: ['summary'],
  }),
  on('core-control-named', ['identity-core trust-root isolation'], 'risk impact scope'),
  on('core-control-in-summary', ['identity-core trust-root isolation'], 'risk impact scope', { in: ['summary'] }),
  on('home-made', ['home-made'], 'risk'),
  on('control-removed', ['remove', 'permission role login login-word crypto may-only'], 'risk', {
    near: 'phrase',
    in: ['summary'],
  }),
  on(
    'private-things-encrypted-anew',
    ['crypto', 'secrets private-content personal payment health', 'change'],
    'risk impact',
  ),
  on('language-model-reads', ['language-model vendor', 'private-content personal unpublished'], 'risk'),
  on('language-model-acts', ['language-model'], 'risk'),
  on('money-moves', ['money-movement'], 'risk impact'),
  on('money-moves-in-summary', ['money-movement'], 'risk impact', { in: ['summary'] }),
  on('ordinary-way', ['ordinary'], '-risk'),
  on('insiders-only', ['few-people'], '-risk -impact'),
  on('insiders-in-summary', ['few-people'], '-risk -impact', { in: ['summary'] }),
  on('off-by-default', ['off-by-default'], '-risk -impact'),
];
