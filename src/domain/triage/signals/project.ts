/** A1 and scope: how big the undertaking is. */
import { anywhere, on } from './signal-list.ts';

export const projectSignals = [
  on('okr-named', ['okr'], { A1: 0.75, scope: 0.4 }, { in: anywhere }),
  on('ambition-named', ['ambition'], { A1: 0.9 }, { in: anywhere }),
  on('quarter-named', ['quarter'], { A1: 1.2, scope: 0.15 }, { in: anywhere }),
  on('okr-in-quarter', ['okr ambition', 'quarter'], { A1: 0.35 }),
  on('quarter-long', ['effort-quarter'], { A1: 1.2, scope: 0.05 }),
  on('many-teams', ['teams-many many-teams'], { A1: 0.35 }),
  on('two-teams', ['teams-two'], { A1: 0.15, scope: 0.1 }),
  on('weeks-long', ['effort-weeks'], { scope: 0.5 }),
  on('days-long', ['effort-days'], { scope: -0.15 }),
  on('small-work', ['small-work'], { scope: -0.1 }),
  on('several-clients', ['device-callers', 'device-callers'], { scope: 0.25 }, { near: 'issue' }),
  on('behaviour-stays', ['preserving'], {
    A2: -0.5,
    A3: -0.85,
    B1: -0.5,
    B2: -0.5,
    B3: -0.9,
    C: -0.85,
    risk: -0.75,
    impact: -0.45,
  }),
  on(
    'only-cosmetic',
    ['cosmetic'],
    { A1: -0.5, A2: -1, A3: -0.6, B1: -0.7, B2: -0.8, B3: -0.7, C: -0.65, scope: -0.3 },
    { in: ['summary'] },
  ),
  on(
    'no-software',
    ['no-software'],
    { A1: -1.25, A2: -1.1, A3: -0.8, B1: -0.9, B2: -0.8, B3: -0.8, C: -1.1, scope: -0.6 },
    { in: ['summary'] },
  ),
  on(
    'side-work',
    ['side-work'],
    { A1: -0.35, A2: -0.45, A3: -0.25, B1: -0.75, B2: -1, B3: -0.4, C: -0.25, risk: -0.15 },
    { in: ['summary'] },
  ),
  on(
    'only-cosmetic-inside',
    ['cosmetic'],
    { A3: -0.15, B1: -0.05, B2: -0.2, B3: -0.15, C: -0.05 },
    { in: ['description'] },
  ),
];
