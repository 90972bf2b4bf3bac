/** B1, B2, B3: authentication, access control, cryptography. */
import { on } from './signal-list.ts';

export const controlSignals = [
  on('login-in-summary', ['login service-identity'], { B1: 0.8 }, { in: ['summary'] }),
  on('credential-in-summary', ['credential'], { B1: 0.6 }, { in: ['summary'] }),
  on('login-changes', ['login service-identity', 'change'], { B1: 0.5 }, { near: 'clause' }),
  on('credential-changes', ['credential', 'change'], { B1: 0.4 }, { near: 'clause' }),
  on('login-named', ['login service-identity'], { B1: 0.2 }),
  on('credential-named', ['credential'], { B1: 0.2 }),
  on('login-labelled', ['login credential'], { B1: 0.3 }, { in: ['label', 'component'] }),

  on('permission-in-summary', ['permission'], { B2: 0.8 }, { in: ['summary'] }),
  on('role-in-summary', ['role may-only', 'change'], { B2: 0.6 }, { in: ['summary'] }),
  on('permission-changes', ['permission', 'change'], { B2: 0.5 }, { near: 'clause' }),
  on('role-changes', ['role', 'change tighten loosen'], { B2: 0.3 }, { near: 'clause' }),
  on('who-may', ['may-only', 'change tighten loosen role permission people'], { B2: 0.4 }),
  on('permission-named', ['permission'], { B2: 0.2 }),
  on('isolation-changes', ['isolation'], { B2: 0.3 }),

  on('crypto-in-summary', ['crypto'], { B3: 0.9 }, { in: ['summary'] }),
  on('crypto-changes', ['crypto', 'change'], { B3: 0.6 }, { near: 'clause' }),
  on('crypto-named', ['crypto'], { B3: 0.3 }),
  on('signing', ['crypto-weak', 'signable'], { B3: 0.4 }, { near: 'clause' }),
  on('key-or-certificate', ['crypto-weak', 'crypto-weak'], { B3: 0.3 }, { near: 'clause' }),
  on('crypto-weak-in-summary', ['crypto-weak'], { B3: 0.5 }, { in: ['summary'] }),
];
