/** C: sensitive data gets a new reader, store, copy or recipient. */
import { on } from './signal-list.ts';

const strong = 'personal health payment location biometric children unpublished';
const weak = 'personal-weak private-content secrets';
const flow = 'flow-out flow-store';

export const dataSignals = [
  on('sensitive-data', [strong], { C: 0.8 }),
  on('sensitive-data-flows', [strong, flow], { C: 0.1 }, { near: 'clause' }),
  on('sensitive-data-in-summary', [strong], { C: 0.35 }, { in: ['summary'] }),
  on('sensitive-data-new-reader', [strong, 'new-reader'], { C: 0.7 }),
  on('sensitive-data-twice', [strong, strong], { C: 0.2 }, { near: 'issue' }),
  on('private-things-out', [weak, 'flow-out'], { C: 0.25 }, { near: 'clause' }),
  on('private-things-kept', [weak, 'flow-store'], { C: 0.65 }, { near: 'clause' }),
  on('private-things-out-at-once', [weak, 'flow-out'], { C: 0.15 }, { near: 'phrase' }),
  on('private-things-new-reader', [weak, 'new-reader'], { C: 0.4 }),
  on('private-content', ['private-content'], { C: 0.8 }),
  on('private-things-together', ['personal-weak', 'personal-weak'], { C: 0.4 }, { near: 'clause' }),
  on('private-data-to-provider', [`${strong} ${weak}`, 'vendor vendor-word remote-sdk proper-name'], {
    C: 0.65,
    risk: 0.05,
  }),
  on('secrets-move', ['secrets', 'flow-store newness'], { C: 0.5, impact: 0.2 }),
  on('people-records', ['people', 'record', flow], { C: 0.65 }, { near: 'clause' }),
  on('people-records-in-summary', ['people personal-weak', 'record new-reader'], { C: 0.5 }, { in: ['summary'] }),
  on('health-data', ['health'], { C: 0.1, impact: 0.45 }),
  on('payment-data', ['payment'], { impact: 0.15 }),
  on('children-data', ['children'], { C: 0.2, impact: 0.05 }),
  on('biometric-data', ['biometric'], { impact: 0.05 }),
  on('data-labelled', ['personal private-content health payment location'], { C: 0.1 }, { in: ['label'] }),
  on('privacy-labelled', ['privacy'], { C: 0.95 }, { in: ['label', 'summary', 'component'] }),
  on('data-is-public', ['public-data'], { C: -0.25, risk: -0.05 }),
];
