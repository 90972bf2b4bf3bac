/** What triage can see of a labelled case: the strength of every signal that was thought of, and the weight of every stem. */
import { defaultTriageRules } from '../../src/domain/triage/index.ts';
import { silentWords } from '../../src/domain/triage/empty-words.ts';
import { emphasisOf, loudnessOf, writtenWords } from '../../src/domain/triage/little-text.ts';
import { readyRules } from '../../src/domain/triage/ready-rules.ts';
import { firingsIn } from '../../src/domain/triage/evaluate-signal.ts';
import { weighIssue, type WeighedIssue } from '../../src/domain/triage/read-issue.ts';
import { signalDrafts } from '../../src/domain/triage/signals/index.ts';
import { isWritten } from '../../src/domain/triage/passage.ts';
import { silentIn } from '../../src/domain/triage/speaking-words.ts';
import { stemOf } from '../../src/domain/triage/stem.ts';
import { type LabelledCase, inputOf } from '../../test/support/labelled-cases.ts';

export interface Features {
  /** By code: how many times its points each one counts. */
  signals: ReadonlyMap<string, number>;
  /** By stem: the greatest weight that a word of it has, and whether the summary says it. */
  words: ReadonlyMap<string, { weight: number; inSummary: boolean }>;
  /** How many times its points each word counts. */
  emphasis: number;
}

const silentStems = new Set([...silentWords].map(stemOf));

const ready = readyRules({
  ...defaultTriageRules,
  signals: signalDrafts.map(({ speaks: _, ...signal }) => ({ ...signal, adds: {} })),
});

function wordsOf({ text }: WeighedIssue, silent: ArrayLike<number>): Features['words'] {
  const words = new Map<string, { weight: number; inSummary: boolean }>();
  for (const { passage, from, end } of text.sentences) {
    if (!isWritten(passage)) continue;
    for (let at = from; at < end; at += 1) {
      const stem = stemOf(text.entries[at]?.text ?? '');
      const weight = text.weights[at] ?? 0;
      if (stem === '' || silentStems.has(stem) || weight <= 0 || silent[at] === 1) continue;
      const known = words.get(stem);
      if (known === undefined) words.set(stem, { weight, inSummary: passage.place === 'summary' });
      else known.weight = Math.max(known.weight, weight);
    }
  }
  return words;
}

export function featuresOf(one: LabelledCase): Features {
  const weighed = weighIssue(inputOf(one), ready);
  const firings = firingsIn(weighed.hits, ready.signals);
  const silent = silentIn(weighed.text, weighed.finds, ready.silent);
  const emphasis = emphasisOf(writtenWords(weighed.text, silent));
  return {
    signals: new Map(firings.map((one) => [one.code, loudnessOf(one, emphasis)])),
    words: wordsOf(weighed, silent),
    emphasis,
  };
}
