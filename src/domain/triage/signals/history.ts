/** D: this feature had a vulnerability or an incident. */
import { on } from './signal-list.ts';

export const historySignals = [
  on('flaw-happened', ['flaw incident report', 'past'], { D: 0.7 }, { not: ['scanner-noise'] }),
  on('flaw-reported', ['flaw incident', 'report'], { D: 0.5 }, { not: ['scanner-noise'] }),
  on('history-labelled', ['history-label'], { D: 1 }, { in: ['label'] }),
  on('history-linked', ['flaw incident report'], { D: 1 }, { in: ['link'] }),
  on('flaw-named', ['flaw'], { D: 0.2 }),
];
