/** C: sensitive data gets a new reader, store, copy or recipient. */
import { on, told } from './signal-list.ts';

const strong = 'personal health payment location biometric children unpublished';
const weak = 'personal-weak private-content secrets';
const flow = 'flow-out flow-store';
const provider = 'vendor vendor-word remote-sdk proper-name';

export const dataSignals = [
  ...told('personal-data', 'personal', 'C'),
  ...told('health-data', 'health', 'C risk impact'),
  ...told('payment-data', 'payment', 'C risk impact'),
  ...told('location-data', 'location', 'C'),
  ...told('biometric-data', 'biometric', 'C impact'),
  ...told('children-data', 'children', 'C impact'),
  ...told('unpublished-data', 'unpublished', 'C'),
  ...told('private-content', 'private-content', 'C'),
  ...told('personal-things', 'personal-weak', 'C'),
  ...told('secrets', 'secrets', 'C B1 impact'),
  on('sensitive-data-goes-out', [strong, 'flow-out'], 'C', { near: 'phrase' }),
  on('sensitive-data-kept', [strong, 'flow-store'], 'C', { near: 'phrase' }),
  on('sensitive-data-goes-in-summary', [strong, flow], 'C', { in: ['summary'] }),
  on('sensitive-data-new-reader', [strong, 'new-reader'], 'C', { near: 'clause' }),
  on('private-things-out', ['private-content secrets', 'flow-out'], 'C', { near: 'phrase' }),
  on('private-things-kept', ['private-content secrets', 'flow-store'], 'C', { near: 'phrase' }),
  on('private-things-new-reader', ['private-content secrets', 'new-reader'], 'C', { near: 'clause' }),
  on('personal-things-out', ['personal-weak', 'flow-out'], 'C', { near: 'phrase' }),
  on('personal-things-kept', ['personal-weak', 'flow-store'], 'C', { near: 'phrase' }),
  on('personal-things-new-reader', ['personal-weak', 'new-reader'], 'C', { near: 'clause' }),
  on('personal-things-together', ['personal-weak', 'personal-weak'], 'C', { near: 'phrase' }),
  on('private-data-to-provider', [`${strong} ${weak}`, provider], 'C risk impact'),
  on('data-to-provider-in-summary', [`record people ${flow}`, 'vendor vendor-word remote-sdk'], 'C', {
    in: ['summary'],
  }),
  on('people-records', ['people', 'record', flow], 'C', { near: 'phrase' }),
  on('people-records-in-summary', ['people', 'record'], 'C', { in: ['summary'] }),
  on('flow-in-summary', [flow], 'C', { in: ['summary'] }),
  on('new-reader-in-summary', ['new-reader'], 'C', { in: ['summary'] }),
  on('kept-so-long', ['flow-store', 'time-span'], 'C', { near: 'phrase' }),
  on('sensitive-data-twice', [strong, strong], 'C', { near: 'issue' }),
  on('sensitive-data-thrice', [strong, strong, strong], 'C', { near: 'issue' }),
  on('private-things-thrice', [`${strong} ${weak}`, `${strong} ${weak}`, `${strong} ${weak}`], 'C', { near: 'issue' }),
  on('data-flows-often', [flow, flow, flow], 'C', { near: 'issue' }),
  on('logged', ['log-word', `${strong} ${weak} record`], 'C', { near: 'phrase' }),
  on('data-labelled', ['personal private-content health payment location children biometric'], 'C', {
    in: ['label', 'component'],
  }),
  on('privacy-labelled', ['privacy'], 'C', { in: ['label'] }),
  on('privacy-in-summary', ['privacy'], 'C', { in: ['summary'] }),
  on('privacy-named', ['privacy'], 'C'),
  on('data-is-public', ['public-data'], '-C -risk -impact'),
];
