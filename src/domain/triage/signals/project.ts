/** A1 and scope: how big the undertaking is. */
import { anywhere, on } from './signal-list.ts';

export const projectSignals = [
  on('okr-named', ['okr'], { A1: 0.5, scope: 0.1 }, { in: anywhere }),
  on('ambition-named', ['ambition'], { A1: 0.3 }, { in: anywhere }),
  on('quarter-named', ['quarter'], { A1: 0.3, scope: 0.1 }, { in: anywhere }),
  on('okr-in-quarter', ['okr ambition', 'quarter'], { A1: 0.3 }),
  on('quarter-long', ['effort-quarter'], { A1: 0.8, scope: 0.4 }),
  on('many-teams', ['teams-many many-teams'], { A1: 0.5, scope: 0.3 }),
  on('two-teams', ['teams-two'], { A1: 0.15, scope: 0.3 }),
  on('weeks-long', ['effort-weeks'], { scope: 0.6 }),
  on('days-long', ['effort-days'], { scope: -0.2 }),
  on('small-work', ['small-work'], { scope: -0.3 }),
  on('several-clients', ['device-callers', 'device-callers'], { scope: 0.4 }, { near: 'issue' }),
  on('behaviour-stays', ['preserving'], { A2: -0.8, A3: -0.8, B1: -0.8, B2: -0.8, B3: -0.8, C: -0.8, risk: -1, impact: -1 }),
  on('only-cosmetic', ['cosmetic'], { A1: -0.5, A2: -0.6, A3: -0.6, B1: -0.7, B2: -0.7, B3: -0.7, C: -0.7, scope: -0.5 }, { in: ['summary'] }),
  on('side-work', ['side-work'], { A1: -0.2, A2: -0.4, A3: -0.4, B1: -0.5, B2: -0.5, B3: -0.3, C: -0.4, risk: -0.2 }, { in: ['summary'] }),
  on('only-cosmetic-inside', ['cosmetic'], { A3: -0.1, B1: -0.1, B2: -0.1, B3: -0.1, C: -0.1 }, { in: ['description'] }),
];
