/** A2 and A3: new things that run, and new callers. */
import { on } from './signal-list.ts';

export const infrastructureSignals = [
  on('new-service-named', ['create', 'service datastore product'], { A2: 0.7 }, { near: 'clause', not: ['in-process'] }),
  on('new-service-in-summary', ['create', 'service datastore product vendor'], { A2: 0.5 }, { in: ['summary'] }),
  on('vendor-used', ['vendor remote-sdk', 'create change'], { A2: 0.5 }, { near: 'clause' }),
  on('vendor-named', ['vendor'], { A2: 0.3 }),
  on('infrastructure-removed', ['remove', 'service datastore product vendor'], { A2: -0.8 }, { in: ['summary'] }),
  on('in-process-only', ['in-process'], { A2: -0.5 }, { in: ['summary'] }),

  on('endpoint-for-anybody', ['endpoint', 'public-callers no-login'], { A3: 0.7 }),
  on('endpoint-for-partners', ['endpoint', 'partner-callers', 'expose'], { A3: 0.7 }),
  on('endpoint-for-devices', ['endpoint', 'device-callers', 'expose create'], { A3: 0.3 }, { near: 'clause' }),
  on('endpoint-for-internal-callers', ['endpoint', 'internal-callers', 'expose'], { A3: 0.6 }),
  on('exposed-in-summary', ['expose', 'endpoint public-callers partner-callers'], { A3: 0.5 }, { in: ['summary'] }),
  on('new-endpoint', ['create', 'endpoint'], { A3: 0.4 }, { near: 'clause' }),
];
