/** A2 and A3: new things that run, and new callers. */
import { on, told } from './signal-list.ts';

const thing = 'service datastore product';
const provider = 'vendor vendor-word';
const outsider = 'public-callers no-login partner-callers';
const caller = `${outsider} device-callers internal-callers`;

export const infrastructureSignals = [
  on('new-service', ['newness', thing], 'A2 scope', { near: 'phrase', not: ['in-process'] }),
  on('new-service-nearby', ['create', thing], 'A2', { near: 'clause', not: ['in-process'] }),
  on('new-service-in-summary', ['create', `${thing} ${provider}`], 'A2 scope', { in: ['summary'] }),
  on('service-in-summary', ['service'], 'A2', { in: ['summary'] }),
  ...told('datastore', 'datastore', 'A2'),
  ...told('product', 'product', 'A2 scope'),
  ...told('own-hosting', 'hosting', 'A2 scope'),
  ...told('provider', 'vendor', 'A2 C risk impact'),
  ...told('provider-in-words', 'vendor-word', 'A2 C'),
  ...told('sdk', 'remote-sdk', 'A2 C'),
  on('name-used', ['name-after'], 'A2'),
  on('name-in-summary', ['proper-name'], 'A2', { in: ['summary'] }),
  on('name-brought-in', ['create', 'proper-name'], 'A2', { near: 'phrase' }),
  on('name-used-in-summary', ['name-after'], 'A2 C', { in: ['summary'] }),
  on('code-name-new', ['newness', 'code-name'], 'A2', { near: 'phrase' }),
  on('things-run-twice', [`${thing} ${provider} hosting`, `${thing} ${provider} hosting`], 'A2 scope', {
    near: 'issue',
  }),
  on(
    'things-run-thrice',
    [`${thing} ${provider} hosting`, `${thing} ${provider} hosting`, `${thing} ${provider} hosting`],
    'A2 scope',
    { near: 'issue' },
  ),
  on('name-of-provider', ['vendor-word', 'proper-name'], 'A2'),
  on('moves-to-in-summary', ['move-to', `${thing} ${provider} proper-name hosting`], 'A2 scope', { in: ['summary'] }),
  on('moves-to', ['move-to', `${thing} ${provider}`], 'A2', { near: 'clause' }),
  on('infrastructure-removed', ['remove', `${thing} ${provider} endpoint`], '-A2 -A3 -B2 -B3 -risk -impact', {
    in: ['summary'],
    first: 4,
  }),
  on('removal-ticket', ['remove'], '-A2 -A3 -B1 -B2 -C -scope -risk -impact', { in: ['summary'], first: 4 }),
  on('in-process-only', ['in-process'], '-A2 -A3', { in: ['summary'] }),
  on('in-process-inside', ['in-process'], '-A2', { in: ['description'] }),
  on('version-bump', ['version-bump'], '-A2 -A3 -B1 -B2 -B3 -C -scope -risk -impact', { in: ['summary'], first: 4 }),

  ...told('inbound', 'inbound', 'A3 risk'),
  on('endpoint-in-summary', ['endpoint'], 'A3', { in: ['summary'] }),
  on('new-endpoint', ['newness', 'endpoint path'], 'A3', { near: 'phrase' }),
  on('new-endpoint-in-summary', ['create', 'endpoint'], 'A3', { in: ['summary'] }),
  on('endpoint-for-anybody', ['endpoint path', 'public-callers no-login'], 'A3 risk', { near: 'clause' }),
  on('endpoint-for-partners', ['endpoint path', 'partner-callers'], 'A3 risk', { near: 'clause' }),
  on('endpoint-for-devices', ['endpoint path', 'device-callers'], 'A3', { near: 'clause' }),
  on('endpoint-for-insiders', ['endpoint path', 'internal-callers'], 'A3 -risk', { near: 'clause' }),
  on('caller-and-endpoint-in-summary', [caller, 'endpoint inbound'], 'A3', { in: ['summary'] }),
  on('anybody-in-summary', ['public-callers no-login'], 'A3 risk impact', { in: ['summary'] }),
  on('partners-in-summary', ['partner-callers'], 'A3 C risk', { in: ['summary'] }),
  on('exposed', ['expose', 'endpoint path'], 'A3', { near: 'clause' }),
  on('exposed-in-summary', ['expose', 'endpoint'], 'A3', { in: ['summary'] }),
  on('exposed-to', ['expose', caller], 'A3', { near: 'phrase' }),
  on('caller-calls', [caller, 'calls-verb'], 'A3', { near: 'phrase' }),
  on('partner-calls', ['partner-callers vendor vendor-word', 'calls-verb'], 'A3 risk', { near: 'phrase' }),
  on('partners-act', ['partner-callers', 'may-only ability'], 'A3 B2 C', { near: 'phrase' }),
  on('anybody-acts', ['public-callers no-login', 'ability letting'], 'A3 risk', { near: 'phrase' }),
  on('no-login-needed', ['no-login'], 'A3 risk impact'),
  on('radio-reach', ['radio'], 'A3 risk', { near: 'sentence' }),
  on('caller-added-in-summary', ['change', caller], 'A3', { in: ['summary'] }),
  on('path-named', ['path'], 'A3'),
  on('api-labelled', ['endpoint inbound partner-callers'], 'A3', { in: ['label', 'component'] }),
  on(
    'outsiders-twice',
    ['inbound partner-callers public-callers no-login', 'inbound partner-callers public-callers no-login'],
    'A3 risk',
    { near: 'issue' },
  ),
  on(
    'outsiders-thrice',
    [
      'inbound partner-callers public-callers no-login',
      'inbound partner-callers public-callers no-login',
      'inbound partner-callers public-callers no-login',
    ],
    'A3 risk',
    { near: 'issue' },
  ),
  on('customers-systems', ['people partner-callers', 'own-systems'], 'A3', { near: 'phrase' }),
  on('outgoing-only', ['outgoing'], '-A3 -risk'),
];
