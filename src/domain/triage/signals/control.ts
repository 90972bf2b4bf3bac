/** B1, B2, B3: authentication, access control, cryptography. */
import { on } from './signal-list.ts';

const login = 'login credential service-identity';

export const controlSignals = [
  on('login-mechanism', ['login service-identity'], { B1: 0.8, risk: 0.1, impact: 0.1 }),
  on('login-mechanism-in-summary', ['login service-identity'], { B1: 0.4 }, { in: ['summary'] }),
  on('login-mechanism-changes', ['login service-identity', 'change'], { B1: 0.2 }, { near: 'clause' }),
  on('login-mechanisms', [login, login], { B1: 0.3 }, { near: 'issue' }),
  on('credential', ['credential'], { B1: 0.6, risk: 0.1 }),
  on('credential-in-summary', ['credential'], { B1: 0.4 }, { in: ['summary'] }),
  on('credential-changes', ['credential', 'change'], { B1: 0.2 }, { near: 'clause' }),
  on('new-credential', ['newness', login], { B1: 0.3, risk: 0.2 }, { near: 'phrase' }),
  on('login-mentioned', ['login-word'], { B1: 0.2 }),
  on('login-mentioned-in-summary', ['login-word', 'change'], { B1: 0.3 }, { in: ['summary'] }),
  on('login-mentioned-twice', ['login-word', 'login-word'], { B1: 0.2 }, { near: 'issue' }),
  on('login-labelled', ['login login-word credential identity-core'], { B1: 0.3 }, { in: ['label'] }),
  on('login-component', ['login login-word credential identity-core'], { B1: 0.1 }, { in: ['component'] }),

  on('permission', ['permission'], { B2: 0.6, impact: 0.1 }),
  on('permission-in-summary', ['permission'], { B2: 0.4 }, { in: ['summary'] }),
  on('permission-changes', ['permission', 'change'], { B2: 0.2 }, { near: 'clause' }),
  on('permission-with-role', ['permission', 'role may-only actor'], { B2: 0.2 }),
  on('permissions', ['permission', 'permission'], { B2: 0.2 }, { near: 'issue' }),
  on('role-in-summary', ['role', 'change tighten loosen'], { B2: 0.4 }, { in: ['summary'] }),
  on('role-changes', ['role', 'tighten loosen newness'], { B2: 0.3 }, { near: 'clause' }),
  on('role-mentioned', ['role'], { B2: 0.1 }),
  on('roles-named', ['role', 'role'], { B2: 0.2 }, { near: 'issue' }),
  on('who-may', ['may-only'], { B2: 0.3 }),
  on('who-may-in-summary', ['may-only'], { B2: 0.3 }, { in: ['summary'] }),
  on('who-may-for-role', ['may-only', 'role actor'], { B2: 0.3 }, { near: 'clause' }),
  on('letting-in-summary', ['letting', 'actor'], { B2: 0.3 }, { in: ['summary'] }),
  on('letting-somebody', ['letting', 'actor'], { B2: 0.2 }, { near: 'phrase' }),
  on('tightened-in-summary', ['tighten'], { B2: 0.2, risk: -0.3 }, { in: ['summary'] }),
  on('loosened-in-summary', ['loosen'], { B2: 0.4, risk: 0.3 }, { in: ['summary'] }),
  on('isolation-changes', ['isolation'], { B2: 0.3, risk: 0.1 }),
  on('approval-changes', ['loosen'], { B2: 0.4 }),

  on('crypto', ['crypto'], { B3: 0.7, impact: 0.1 }),
  on('crypto-in-summary', ['crypto'], { B3: 0.5 }, { in: ['summary'] }),
  on('crypto-weak-in-summary', ['crypto-weak'], { B3: 0.3 }, { in: ['summary'] }),
  on('crypto-changes', ['crypto', 'change'], { B3: 0.2 }, { near: 'clause' }),
  on('crypto-twice', ['crypto', 'crypto'], { B3: 0.3 }, { near: 'issue' }),
  on('signing', ['crypto-weak', 'signable'], { B3: 0.4 }, { near: 'phrase' }),
  on('keys-and-signatures', ['crypto-weak', 'crypto-weak'], { B3: 0.2 }, { near: 'clause' }),
];
