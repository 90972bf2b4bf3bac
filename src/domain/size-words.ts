/** What a size means, in words that follow the rules: how many meetings, how long, what comes out of it. */
import { processOfSize } from './meeting-plan.ts';
import { type AskedQuestion, question } from './question.ts';
import type { MeetingPlan, SizeProcesses } from './size-process.ts';
import type { Size } from './size.ts';
import type { Texts } from './texts.ts';

/** One sentence: meetings and output. */
export function sizeMeaning(size: Size, sizes: SizeProcesses, texts: Texts): string {
  const process = processOfSize(size, sizes);
  if (process === null) return texts('size.none.meaning');
  const meetings = meetingsPhrase(process.meetings, texts);
  return texts('process.meaning', { meetings, outcome: texts(`process.outcome.${process.report}`) });
}

/** What to do now, after a request was sized. */
export function nextStepWords(size: Size, sizes: SizeProcesses, texts: Texts): string {
  const meetings = processOfSize(size, sizes)?.meetings ?? [];
  if (meetings.length === 0) return texts('process.next.inWriting');
  const length = lengths(meetings, texts);
  return texts(size === 'S' ? 'process.next.meetOrSettle' : 'process.next.meet', { count: meetings.length, length });
}

function meetingsPhrase(meetings: readonly MeetingPlan[], texts: Texts): string {
  const count = meetings.length;
  if (count === 0) return texts('process.meetings.none');
  const length = lengths(meetings, texts);
  if (count === 1) return texts('process.meetings.one', { length });
  const key = sameLength(meetings) ? 'process.meetings.equal' : 'process.meetings.different';
  return texts(key, {
    number: texts(`process.number.${count === 2 ? 'two' : count === 3 ? 'three' : 'four'}`),
    length,
  });
}

function lengths(meetings: readonly MeetingPlan[], texts: Texts): string {
  const words = meetings.map((one) => minutesPhrase(one.minutes, texts));
  return sameLength(meetings) ? (words[0] ?? '') : words.join(', ');
}

function sameLength(meetings: readonly MeetingPlan[]): boolean {
  return meetings.every((one) => one.minutes === meetings[0]?.minutes);
}

/** "an hour", "2 hours", "45 minutes". */
function minutesPhrase(minutes: number, texts: Texts): string {
  return minutes % 60 === 0
    ? texts('process.length.hours', { count: minutes / 60 })
    : texts('process.length.minutes', { count: minutes });
}

/** A question of the team's own in their words, one of the default in the catalogue's. */
export function questionWords({ id, text }: AskedQuestion, texts: Texts): string {
  const known = question.safeParse(id).data;
  return text ?? (known === undefined ? id : texts(`question.${known}`));
}
