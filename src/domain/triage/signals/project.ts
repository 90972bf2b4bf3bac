/** A1 and scope: how big the undertaking is. */
import { anywhere, on } from './signal-list.ts';

export const projectSignals = [
  on('okr-named', ['okr'], { A1: 0.6 }, { in: anywhere }),
  on('quarter-named', ['quarter'], { A1: 0.3 }, { in: anywhere }),
  on('okr-in-quarter', ['okr', 'quarter'], { A1: 0.3 }),
  on('quarter-long', ['effort-quarter'], { A1: 0.6, scope: 0.6 }),
  on('many-teams', ['teams-many many-teams'], { A1: 0.5, scope: 0.3 }),
  on('two-teams', ['teams-two'], { A1: 0.15, scope: 0.4 }),
  on('weeks-long', ['effort-weeks'], { scope: 0.6 }),
  on('days-long', ['effort-days'], { scope: -0.3 }),
  on('small-work', ['small-work'], { scope: -0.4 }),
  on('several-clients', ['device-callers', 'device-callers'], { scope: 0.4 }),
  on('behaviour-stays', ['preserving'], { A2: -1, A3: -1, B1: -1, B2: -1, B3: -1, C: -1, risk: -2, impact: -2 }),
  on('only-cosmetic', ['cosmetic'], { A1: -0.4, A2: -0.7, A3: -0.7, B1: -0.7, B2: -0.7, B3: -0.7, C: -0.7, scope: -0.5 }, { in: ['summary'] }),
];
