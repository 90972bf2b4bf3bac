/** B1, B2, B3: authentication, access control, cryptography. */
import { on } from './signal-list.ts';

const login = 'login credential service-identity';

export const controlSignals = [
  on('login-mechanism', ['login service-identity'], { B1: 0.75, impact: 0.25 }),
  on('login-mechanism-in-summary', ['login service-identity'], { B1: 0.55 }, { in: ['summary'] }),
  on('login-mechanism-changes', ['login service-identity', 'change'], { B1: 0.35 }, { near: 'clause' }),
  on('credential', ['credential'], { B1: 0.75 }),
  on('credential-in-summary', ['credential'], { B1: 0.6 }, { in: ['summary'] }),
  on('new-credential', ['newness', login], { B1: 0.6, risk: 0.15 }, { near: 'phrase' }),
  on('login-mentioned', ['login-word'], { B1: 0.45 }),
  on('login-mentioned-in-summary', ['login-word', 'change'], { B1: 0.4 }, { in: ['summary'] }),
  on('login-labelled', ['login login-word credential identity-core'], { B1: 0.2 }, { in: ['label'] }),
  on('login-component', ['login login-word credential identity-core'], { B1: 0.05 }, { in: ['component'] }),

  on('permission', ['permission'], { B2: 0.85, impact: 0.05 }),
  on('permission-in-summary', ['permission'], { B2: 0.05 }, { in: ['summary'] }),
  on('permission-changes', ['permission', 'change'], { B2: 0.05 }, { near: 'clause' }),
  on('permissions', ['permission', 'permission'], { B2: 0.5 }, { near: 'issue' }),
  on('role-changes', ['role', 'tighten loosen newness'], { B2: 0.2 }, { near: 'clause' }),
  on('role-mentioned', ['role'], { B2: 0.7 }),
  on('roles-named', ['role', 'role'], { B2: 0.55 }, { near: 'issue' }),
  on('who-may', ['may-only'], { B2: 0.35 }),
  on('who-may-in-summary', ['may-only'], { B2: 0.65 }, { in: ['summary'] }),
  on('who-may-for-role', ['may-only', 'role actor'], { B2: 0.25 }, { near: 'clause' }),
  on('letting-in-summary', ['letting', 'actor'], { B2: 0.8 }, { in: ['summary'] }),
  on('letting-somebody', ['letting', 'actor'], { B2: 0.35 }, { near: 'phrase' }),
  on('somebody-may', ['actor people partner-callers', 'ability', 'privileged-verb'], { B2: 0.6 }, { near: 'clause' }),
  on('somebody-may-in-summary', ['actor people partner-callers', 'privileged-verb'], { B2: 0.3 }, { in: ['summary'] }),
  on('tightened-in-summary', ['tighten'], { B2: 0.35, risk: -0.25 }, { in: ['summary'] }),
  on('loosened-in-summary', ['loosen'], { B2: 0.35, risk: 0.45 }, { in: ['summary'] }),
  on('foreign-code-contained', ['untrusted-input', 'service hosting isolation production'], { B2: 0.4, risk: 0.15 }),
  on('isolation-changes', ['isolation'], { B2: 0.2 }),

  on('crypto', ['crypto'], { B3: 0.85 }),
  on('crypto-in-summary', ['crypto'], { B3: 0.5 }, { in: ['summary'] }),
  on('crypto-changes', ['crypto', 'change'], { B3: 0.4 }, { near: 'clause' }),
  on('crypto-twice', ['crypto', 'crypto'], { B3: 0.5 }, { near: 'issue' }),
  on('code-checked-for-origin', ['crypto-weak', 'code-update'], { B3: 0.95 }, { near: 'issue' }),
  on('signing', ['crypto-weak', 'signable'], { B3: 1 }, { near: 'phrase' }),
  on('keys-and-signatures', ['crypto-weak', 'crypto-weak'], { B3: 0.5 }, { near: 'clause' }),
];
