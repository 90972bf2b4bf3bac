/** What is typed into a decision, as it is kept until it is sent: three choices in lines of their own, the words below. */
import { type DecisionOutcome, decisionOutcome } from '../../../src/domain/decision.ts';
import { type AccountId, accountId } from '../../../src/domain/ids.ts';

export interface DecisionDraft {
  /** `none` takes a decision back; null: nothing chosen yet. */
  outcome: DecisionOutcome | 'none' | null;
  /** The note, or the reason for an exception. */
  words: string;
  /** ISO date; empty while none is chosen. */
  expiresOn: string;
  to: AccountId | null;
}

export function draftText({ outcome, words, expiresOn, to }: DecisionDraft): string {
  return [outcome ?? '', expiresOn, to ?? '', words].join('\n');
}

/** Null for what was not kept, or not by this version. */
export function draftFrom(text: string | undefined): DecisionDraft | null {
  if (text === undefined) return null;
  const [outcome = '', expiresOn = '', to = '', ...words] = text.split('\n');
  return {
    outcome: outcome === 'none' ? 'none' : (decisionOutcome.safeParse(outcome).data ?? null),
    expiresOn,
    to: accountId.safeParse(to).data ?? null,
    words: words.join('\n'),
  };
}
