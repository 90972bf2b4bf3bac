/** Reads an issue by the rules: which signals are on, and on which words. */
import { firingsIn } from './evaluate-signal.ts';
import type { Finds } from './finds.ts';
import { familiesIn, findsIn } from './finds-in.ts';
import { hitsOf, type Hits } from './hits.ts';
import { emphasisOf, writtenWords } from './little-text.ts';
import { type Passage, passagesOf } from './passage.ts';
import type { ReadyRules } from './ready-rules.ts';
import { readOf, type Read } from './score-issue.ts';
import { textOf, type Text } from './sentence.ts';
import { silentIn, speakingIn } from './speaking-words.ts';
import type { TriageInput } from './triage-input.ts';
import { sectionWeight, type SectionWeight } from './section-weight.ts';
import { weighWords } from './weigh-words.ts';

/** Families that the subject of the issue gives another meaning, as "token" where it is about language models. */
function hiddenFamilies(
  text: Text,
  { count, families, from }: Finds,
  { subjects, tellsSubject }: ReadyRules,
): Set<number> {
  const words = subjects.map(() => new Set<string>());
  for (let at = 0; at < count; at += 1) {
    const family = families[at] ?? -1;
    if (tellsSubject[family] !== 1) continue;
    const word = text.entries[from[at] ?? 0]?.text ?? '';
    for (const [one, { where }] of subjects.entries()) if (where === family) words[one]?.add(word);
  }
  return new Set(subjects.flatMap(({ hides, words: least }, at) => ((words[at]?.size ?? 0) >= least ? hides : [])));
}

function headingWeight(heading: string, ready: ReadyRules): SectionWeight {
  const passage: Passage = {
    place: 'description',
    text: heading.slice(0, 200),
    heading: null,
    inList: false,
    weight: 1,
  };
  return sectionWeight(familiesIn(textOf([passage], ready.dictionary.lookUp), ready));
}

/** How much the issue says, for the confidence. */
export type IssueReading = { read: Read; words: number };

/** The words of an issue with their weights, the families found among them, and where each group of families is. */
export type WeighedIssue = { text: Text; finds: Finds; hits: Hits };

/** Finds and weighs the words of an issue. Never throws, whatever the texts. */
export function weighIssue(input: TriageInput, ready: ReadyRules): WeighedIssue {
  ready.dictionary.forget();
  const text = textOf(passagesOf(input), ready.dictionary.lookUp);
  const finds = findsIn(text, ready);
  weighWords(text, {
    finds,
    cueBits: ready.cueBits,
    mentions: ready.mentions,
    sectionWeight: (heading) => headingWeight(heading, ready),
  });
  const hits = hitsOf({ text, finds, hidden: hiddenFamilies(text, finds, ready) }, ready.grouping);
  return { text, finds, hits };
}

/** Reads the issue. Never throws, whatever the texts. */
export function readIssue(input: TriageInput, ready: ReadyRules): IssueReading {
  const { text, finds, hits } = weighIssue(input, ready);
  const { words: given } = ready.rules;
  const silent = silentIn(text, finds, ready.silent);
  const words = writtenWords(text, silent);
  const emphasis = emphasisOf(words);
  const speaking = given === undefined ? [] : speakingIn(text, silent, ready.speaking, { ...given, emphasis });
  return { read: readOf(firingsIn(hits, ready.signals), speaking, emphasis), words };
}
