/** D: this feature had a vulnerability or an incident. */
import { on } from './signal-list.ts';

export const historySignals = [
  on('flaw-happened', ['flaw incident report', 'past'], { D: 1, risk: 0.1 }, { not: ['scanner-noise'] }),
  on('flaw-reported', ['flaw incident', 'report'], { D: 0.5 }, { not: ['scanner-noise'] }),
  on('history-labelled', ['history-label'], { D: 0.8 }, { in: ['label'] }),
  on('history-linked', ['flaw incident report'], { D: 1 }, { in: ['link'] }),
  on('flaw-in-summary', ['flaw incident report'], { D: 0.4 }, { in: ['summary'] }),
  on('flaw-named', ['flaw incident'], { D: 0.2 }),
];
