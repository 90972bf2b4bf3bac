/** The default rules: what a security team starts from. */
import type { TriageRules } from './triage-rules.ts';
import { defaultSignals } from './signals/index.ts';
import { base, criterionPoints } from './signals/points/factors.ts';
import { defaultWordPoints } from './signals/word-points/index.ts';
import { defaultFamilies } from './words/index.ts';

export const defaultTriageRules: TriageRules = {
  version: 'default-7',
  families: defaultFamilies,
  // "no customer data" speaks of no customer.
  otherSenses: ['other-sense', 'public-data'],
  subjects: [
    { hides: ['login-word', 'credential', 'secrets', 'crypto-weak', 'signable'], where: 'language-model', words: 3 },
    { hides: ['role', 'permission', 'may-only'], where: 'hiring', words: 2 },
  ],
  mentions: [
    'login',
    'account-life',
    'session',
    'login-word',
    'credential',
    'service-identity',
    'permission',
    'approval-gate',
    'sharing',
    'role',
    'crypto',
    'crypto-weak',
  ],
  signals: defaultSignals,
  words: defaultWordPoints,
  met: 1,
  near: 0.6,
  together: 1.2,
  base,
  criteria: criterionPoints,
  answers: {
    callers: { internal: 1, customers: 2, anonymous: 3 },
    effort: { days: 1, weeks: 2, quarter: 3 },
    affected: { few: 1, many: 2, everybody: 3 },
    sensitiveData: {
      personal: 2,
      'private-content': 2,
      location: 2,
      internal: 1,
      children: 3,
      health: 3,
      biometric: 3,
      payment: 3,
      credentials: 3,
    },
  },
  sizes: [
    { when: { noCriterion: true }, size: 'none' },
    { when: { riskAtMost: 0 }, size: 'S' },
    { when: { riskAtMost: 1, impactAtMost: 1 }, size: 'S' },
    { when: { totalAtMost: 4 }, size: 'S' },
    { when: { totalAtMost: 6 }, size: 'M' },
    { when: { scopeAtLeast: 2 }, size: 'L' },
    { when: {}, size: 'M' },
  ],
};
