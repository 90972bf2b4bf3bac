/** D: this feature had a vulnerability or an incident. */
import { on } from './signal-list.ts';

export const historySignals = [
  on('flaw-happened', ['flaw incident report', 'past'], 'D risk', { not: ['scanner-noise'] }),
  on('flaw-happened-near', ['flaw incident report', 'past'], 'D', { near: 'phrase', not: ['scanner-noise'] }),
  on('flaw-reported', ['flaw incident', 'report'], 'D', { not: ['scanner-noise'] }),
  on('flaw-report-named', ['report'], 'D', { not: ['scanner-noise'] }),
  on('incident-named', ['incident'], 'D', { not: ['scanner-noise'] }),
  on('flaw-named', ['flaw'], 'D', { not: ['scanner-noise'] }),
  on('flaw-in-summary', ['flaw report incident'], 'D', { in: ['summary'] }),
  on('flaw-several', ['flaw incident report', 'flaw incident report'], 'D', { near: 'issue' }),
  on('somebody-did-it', ['culprit', 'misdeed'], 'D', { near: 'phrase', not: ['scanner-noise'] }),
  on('misdeed-named', ['misdeed'], 'D', { not: ['scanner-noise'] }),
  on('misdeed-dated', ['misdeed', 'past'], 'D', { near: 'clause', not: ['scanner-noise'] }),
  on('history-labelled', ['history-label'], 'D', { in: ['label'] }),
  on('history-linked', ['flaw incident report'], 'D', { in: ['link'] }),
  on('scanner-noise-named', ['scanner-noise'], '-D', { in: ['summary', 'description', 'label'] }),
];
