/** A2 and A3: new things that run, and new callers. */
import { on } from './signal-list.ts';

const thing = 'service datastore product';

export const infrastructureSignals = [
  on('new-service', ['newness', thing], { A2: 0.6, scope: 0.15 }, { near: 'phrase', not: ['in-process'] }),
  on('new-service-nearby', ['create', thing], { A2: 0.2 }, { near: 'clause', not: ['in-process'] }),
  on('new-service-in-summary', ['create', `${thing} vendor`], { A2: 0.65 }, { in: ['summary'] }),
  on('product-named', ['product datastore'], { A2: 0.4 }),
  on('product-in-summary', ['product vendor'], { A2: 0.5 }, { in: ['summary'] }),
  on('own-hosting', ['hosting'], { A2: 1.2 }),
  on('products-named', ['product datastore', 'product datastore'], { A2: 0.2 }, { near: 'issue' }),
  on('provider-in-summary', ['vendor vendor-word remote-sdk'], { A2: 0.35 }, { in: ['summary'] }),
  on('provider-new', ['newness via', 'vendor'], { A2: 0.05 }, { near: 'phrase' }),
  on('provider-named', ['vendor'], { A2: 0.75 }),
  on('providers-named', ['vendor vendor-word', 'vendor vendor-word'], { A2: 0.3 }, { near: 'issue' }),
  on('provider-in-words', ['vendor-word'], { A2: 0.75 }),
  on('name-used', ['via', 'proper-name'], { A2: 0.3 }, { near: 'phrase' }),
  on('name-of-provider', ['vendor-word', 'proper-name'], { A2: 0.3 }),
  on('sdk-named', ['remote-sdk'], { A2: 0.3 }),
  on(
    'infrastructure-removed',
    ['remove', `${thing} vendor endpoint`],
    { A2: -0.6, A3: -0.8, B2: -0.35, B3: -0.25, risk: -0.25 },
    { in: ['summary'] },
  ),
  on('removal-ticket', ['remove'], { A2: -0.2, A3: -0.2, B2: -0.2, scope: -0.05, risk: -0.35 }, { in: ['summary'] }),
  on('in-process-only', ['in-process'], { A2: -0.3 }, { in: ['summary'] }),

  on('inbound', ['inbound'], { A3: 0.85 }),
  on('endpoint-for-anybody', ['endpoint path', 'public-callers no-login'], { A3: 0.1 }),
  on('endpoint-for-partners', ['endpoint path', 'partner-callers'], { A3: 0.25 }),
  on('endpoint-for-devices', ['endpoint path', 'device-callers'], { A3: 0.5 }),
  on('endpoint-for-insiders', ['endpoint path', 'internal-callers'], { A3: 0.6 }),
  on('anybody-in-summary', ['public-callers no-login'], { A3: 0.05, risk: 0.05 }, { in: ['summary'] }),
  on('partners-in-summary', ['partner-callers'], { A3: 0.25 }, { in: ['summary'] }),
  on('exposed-in-summary', ['expose', 'endpoint'], { A3: 0.5 }, { in: ['summary'] }),
  on('new-endpoint', ['newness', 'endpoint path'], { A3: 0.5 }, { near: 'phrase' }),
  on('partners-act', ['partner-callers', 'may-only flow-out expose'], { A3: 0.15 }, { near: 'clause' }),
  on('anybody-acts', ['public-callers no-login', 'letting flow-out'], { A3: 0.35 }, { near: 'clause' }),
  on('inbound-hook', ['inbound-hook'], { A3: 1.05 }),
  on('radio-reach', ['radio'], { A3: 0.85, risk: 0.3 }),
  on(
    'caller-added-in-summary',
    ['change', 'partner-callers device-callers internal-callers public-callers'],
    { A3: 0.2 },
    { in: ['summary'] },
  ),
  on('path-named', ['path'], { A3: 0.1 }),
];
