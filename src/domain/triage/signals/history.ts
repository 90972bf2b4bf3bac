/** D: this feature had a vulnerability or an incident. */
import { on } from './signal-list.ts';

export const historySignals = [
  on('flaw-happened', ['flaw incident report', 'past'], { D: 1.2, risk: 0.2 }, { not: ['scanner-noise'] }),
  on('flaw-reported', ['flaw incident', 'report'], { D: 0.55 }, { not: ['scanner-noise'] }),
  on('history-labelled', ['history-label'], { D: 1.15 }, { in: ['label'] }),
  on('history-linked', ['flaw incident report'], { D: 1 }, { in: ['link'] }),
  on('flaw-in-summary', ['flaw report'], { D: 0.4 }, { in: ['summary'] }),
  on('flaw-named', ['flaw incident'], { D: 0.35 }),
];
