/** B1, B2, B3: authentication, access control, cryptography. */
import { on, told } from './signal-list.ts';

const login = 'login account-life session credential service-identity';
const access = 'permission approval-gate sharing network-rule isolation may-only impersonation';

export const controlSignals = [
  ...told('login-mechanism', 'login', 'B1 risk impact'),
  ...told('account-life', 'account-life', 'B1 risk impact'),
  ...told('session', 'session', 'B1 impact'),
  ...told('credential', 'credential', 'B1 B3 risk impact'),
  ...told('service-identity', 'service-identity', 'B1 B2'),
  ...told('login-mentioned', 'login-word', 'B1'),
  on('login-needed', ['login-word no-login', 'must'], 'B1', { near: 'phrase' }),
  on('login-of-several-kinds', [login, login], 'B1', { near: 'sentence' }),
  on('no-proof-asked', ['no-login', 'inbound endpoint path expose'], 'B1 A3 risk', { near: 'sentence' }),
  on('login-labelled', [`${login} login-word identity-core`], 'B1', { in: ['label'] }),
  on('login-component', [`${login} login-word identity-core`], 'B1', { in: ['component'] }),

  on('login-twice', [login, login], 'B1', { near: 'issue' }),
  on('login-thrice', [login, login, login], 'B1', { near: 'issue' }),
  ...told('impersonation', 'impersonation', 'B1 B2 C risk impact'),
  on('reached-by-link', ['link-word', 'no-login public-callers sharing'], 'A3 B1 B2 C risk', { near: 'clause' }),

  ...told('permission', 'permission', 'B2 C risk impact'),
  ...told('approval-gate', 'approval-gate', 'B2 risk impact'),
  ...told('sharing', 'sharing', 'B2 C risk'),
  ...told('network-rule', 'network-rule', 'B2 risk impact'),
  ...told('isolation', 'isolation', 'B2 C risk impact'),
  ...told('role', 'role', 'B2'),
  ...told('who-may', 'may-only', 'B2'),
  on('role-redrawn', ['role permission', 'tighten loosen newness'], 'B2', { near: 'phrase' }),
  on('who-may-for-role', ['may-only', 'role actor'], 'B2', { near: 'phrase' }),
  on('letting-in-summary', ['letting', 'actor'], 'B2', { in: ['summary'] }),
  on('letting-somebody', ['letting', 'actor'], 'B2', { near: 'phrase' }),
  on('somebody-may', ['actor', 'ability', 'privileged-verb'], 'B2', { near: 'phrase' }),
  on('somebody-may-in-summary', ['actor', 'privileged-verb'], 'B2', { in: ['summary'] }),
  on('tightened-in-summary', ['tighten'], 'B2 B1 B3 C -risk -impact', { in: ['summary'], first: 6 }),
  on('loosened-in-summary', ['loosen'], 'B2 risk impact', { in: ['summary'] }),
  on('loosened', ['loosen'], 'B2 risk impact'),
  on('foreign-code-contained', ['untrusted-input', 'isolation'], 'B2 risk', { near: 'issue' }),
  on('access-twice', [access, access], 'B2', { near: 'issue' }),
  on('access-thrice', [access, access, access], 'B2', { near: 'issue' }),
  on('may-said', ['may-word'], 'B2'),
  on('may-said-in-summary', ['may-word'], 'B2', { in: ['summary'] }),
  on('may-said-again', ['may-word', 'may-word'], 'B2', { near: 'issue' }),
  on('may-said-often', ['may-word', 'may-word', 'may-word'], 'B2', { near: 'issue' }),
  on('permission-labelled', ['permission approval-gate sharing isolation'], 'B2', { in: ['label', 'component'] }),
  on('highest-rights-named', ['top-rights'], 'B2 C risk impact'),

  ...told('crypto', 'crypto', 'B3 impact'),
  ...told('crypto-word', 'crypto-weak', 'B3'),
  on('code-checked-for-origin', ['crypto-weak crypto', 'code-update'], 'B3 impact', { near: 'issue' }),
  on('signing', ['crypto-weak', 'signable'], 'B3', { near: 'phrase' }),
  on('keys-and-signatures', ['crypto-weak', 'crypto-weak'], 'B3', { near: 'clause' }),
  on('crypto-thrice', ['crypto crypto-weak', 'crypto crypto-weak', 'crypto crypto-weak'], 'B3', { near: 'issue' }),
  on('crypto-labelled', ['crypto crypto-weak'], 'B3', { in: ['label', 'component'] }),
];
