/** A1 and scope: how big the undertaking is; and what says that nothing much changes. */
import { anywhere, on } from './signal-list.ts';

const everything = '-A1 -A2 -A3 -B1 -B2 -B3 -C -scope -risk -impact';
const controls = '-A2 -A3 -B1 -B2 -B3 -C -risk -impact';
/** What hashes and copies are spoken of beside secrets is no build. */
const secrets = 'login-word login account-life credential secrets crypto';

export const projectSignals = [
  on('okr-named', ['okr'], 'A1 scope', { in: anywhere }),
  on('ambition-named', ['ambition'], 'A1 scope', { in: anywhere }),
  on('quarter-named', ['quarter'], 'A1 scope', { in: anywhere }),
  on('okr-in-quarter', ['okr ambition', 'quarter'], 'A1 scope', { near: 'issue', in: anywhere }),
  on('quarter-long', ['effort-quarter'], 'A1 scope'),
  on('many-teams', ['teams-many many-teams'], 'A1 scope'),
  on('teams-in-quarter', ['teams-many many-teams teams-two', 'quarter effort-quarter okr ambition'], 'A1 scope', {
    near: 'issue',
    in: anywhere,
  }),
  on('two-teams', ['teams-two'], 'A1 scope'),
  on('weeks-few', ['effort-days'], '-scope -risk -impact'),
  on('weeks-many', ['effort-long'], 'scope A1 risk impact'),
  on('weeks-long', ['effort-weeks'], 'scope risk impact'),
  on('days-long', ['effort-days'], '-scope -A1'),
  on('small-work', ['small-work'], '-scope -A1 -risk'),
  on('several-clients', ['device-callers', 'device-callers'], 'scope', { near: 'issue' }),
  on('several-services', ['service datastore', 'service datastore'], 'scope', { near: 'sentence' }),
  on('great-change', ['structural replace-core'], 'A1 scope', { in: ['summary'] }),
  on('behaviour-stays', ['preserving'], controls),
  on('same-build', ['same-build'], everything, { not: secrets.split(' ') }),
  on('only-cosmetic-at-first', ['cosmetic'], everything, { in: ['summary'], first: 4 }),
  on('only-cosmetic', ['cosmetic'], everything, { in: ['summary'] }),
  on('no-software-at-first', ['no-software'], everything, { in: ['summary'], first: 4 }),
  on('no-software', ['no-software'], everything, { in: ['summary'] }),
  on('no-software-inside', ['no-software'], '-A1', { in: ['description', 'label'] }),
  on('company-life-at-first', ['company-life'], everything, { in: ['summary'], first: 4 }),
  on('company-life', ['company-life'], everything, { in: ['summary'] }),
  on('side-work-at-first', ['side-work'], everything, { in: ['summary'], first: 4 }),
  on('side-work', ['side-work'], everything, { in: ['summary'] }),
  on('only-cosmetic-inside', ['cosmetic'], controls, { in: ['description'] }),
  on('ordinary-fix-at-first', ['bug-fix'], everything, { in: ['summary'], first: 4 }),
  on('ordinary-fix', ['bug-fix'], everything, { in: ['summary'] }),
  on('screen-work-at-first', ['screen-work'], everything, { in: ['summary'], first: 4 }),
  on('screen-work', ['screen-work'], everything, { in: ['summary'] }),
  on('upkeep-labelled', ['cosmetic no-software bug-fix'], everything, { in: ['label'] }),
];
