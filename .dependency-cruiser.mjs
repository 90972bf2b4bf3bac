// The import rules of the tree: which folder may know which. `npm run check` enforces them.

/** npm packages of the app's back end; they only make sense inside a Forge function. */
const backEnd = '^node_modules/@forge/(api|kvs|events|resolver|realtime|i18n)(/|$)';

/** `from` may import what matches `to`, and nothing else. */
function only(name, from, to, comment) {
  return { name, severity: 'error', comment, from: { path: from }, to: { pathNot: to } };
}

function never(name, from, to, comment) {
  return { name, severity: 'error', comment, from, to };
}

const zod = '^node_modules/zod(/|$)';
const dateFns = '^node_modules/date-fns(/|$)';
const re2js = '^node_modules/re2js(/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    never('no-cycles', {}, { circular: true }, 'Two modules that need each other are one module, or lack a third.'),
    never('resolvable', {}, { couldNotResolve: true }, 'The import leads nowhere.'),

    only(
      'domain-is-pure',
      '^src/domain/',
      ['^src/domain/', '^locales/', zod, dateFns, re2js],
      'Pure rules: no I/O, no clock, no Forge. Only zod, date-fns, re2js and the catalogue of texts come from outside.',
    ),
    never(
      'patterns-in-one-place',
      { path: '^(src|static|local)/', pathNot: '^src/domain/rules/pattern[.]ts$' },
      { path: re2js },
      "The team's patterns are matched in one place (docs/decisions/0010).",
    ),
    never(
      'patterns-on-the-back-end',
      { path: '^static/' },
      { path: re2js, reachable: true },
      'The matcher is larger than all the rest of a surface; rules are checked on the back end.',
    ),
    only(
      'contract-knows-domain',
      '^src/contract/',
      ['^src/contract/', '^src/domain/', zod],
      'What crosses a boundary is described with zod and domain types only.',
    ),
    only(
      'application-knows-domain',
      '^src/application/',
      ['^src/application/', '^src/domain/'],
      'Use cases know the domain and their own ports; adapters are handed to them.',
    ),
    only(
      'adapters-implement-ports',
      '^src/adapters/',
      [
        '^src/adapters/',
        '^src/application/ports(/|[.]ts$)',
        '^src/(domain|contract)/',
        '^locales/',
        '^node_modules/(@forge|zod)/',
        '^(node:)?crypto$',
      ],
      'Adapters know the ports they implement, the domain and the contract.',
    ),
    only(
      'entry-calls-use-cases',
      '^src/entry/',
      ['^src/entry/', '^src/(application|contract|domain)/', '^src/app[.]ts$', '^node_modules/(@forge|zod)/'],
      'A door authorizes, parses, calls one use case and maps the outcome; ids and errors are of the domain.',
    ),
    only(
      'app-composes',
      '^src/app[.]ts$',
      ['^src/(application|adapters|contract|domain)/', '^locales/', '^(node:)?crypto$'],
      'The composition root reaches Forge through adapters only.',
    ),
    only('index-lists-doors', '^src/index[.]ts$', ['^src/entry/', '^src/app[.]ts$'], 'A table of contents, no more.'),
    only(
      'static-knows-contract',
      '^static/',
      ['^static/', '^src/(contract|domain)/', '^locales/', '^node_modules/'],
      'The Custom UI shares the contract and the domain with the back end, nothing else.',
    ),

    never(
      'forge-back-end-in-adapters-and-entry',
      { path: '^(src|static|local)/', pathNot: '^src/(adapters|entry)/' },
      { path: backEnd },
      'Forge packages of the back end are known to adapters and doors alone.',
    ),
    never(
      'bridge-in-static-api',
      { path: '^(src|static|local)/', pathNot: ['^static/api/', '^static/[^/]+/api/'] },
      { path: '^node_modules/@forge/bridge(/|$)' },
      'One place of each surface talks to the bridge.',
    ),
    never(
      'local-knows-the-bundle-only',
      { path: '^local/' },
      { path: '^(src|static|test|bench|scripts)/' },
      'The local host reaches the app through manifest.yml and the built bundle.',
    ),
    never(
      'nothing-imports-the-workshop',
      { path: '^(src|static)/' },
      { path: '^(local|test|bench|scripts)/' },
      'What is deployed does not know how it is tested and measured.',
    ),
    never('tests-are-leaves', { pathNot: '^(test|bench)/' }, { path: '^test/' }, 'Test support stays with the tests.'),
    never(
      'deployed-needs-dependencies',
      { path: '^(src|static)/', pathNot: '/vite[.]config[.]ts$' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'What is deployed comes from "dependencies".',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/[.]cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
