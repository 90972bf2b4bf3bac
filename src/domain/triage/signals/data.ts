/** C: sensitive data gets a new reader, store, copy or recipient. */
import { on } from './signal-list.ts';

const sensitive = 'personal health payment secrets location private-content biometric children unpublished';

export const dataSignals = [
  on('sensitive-data-out', [sensitive, 'flow-out'], { C: 0.5 }, { near: 'clause' }),
  on('sensitive-data-kept', [sensitive, 'flow-store'], { C: 0.5 }, { near: 'clause' }),
  on('sensitive-data-new-reader', [sensitive, 'new-reader'], { C: 0.4 }),
  on('sensitive-in-summary', [sensitive], { C: 0.4 }, { in: ['summary'] }),
  on('sensitive-named', [sensitive], { C: 0.15 }),
  on('personal-records', ['people', 'record', 'flow-out flow-store'], { C: 0.3 }, { near: 'clause' }),
  on('data-is-public', ['public-data'], { C: -0.6 }),
];
