/** What is typed and ticked so far, and the request that it makes. */
import type { Input } from '../../../src/contract/contract.ts';
import type { AskContract, AskView } from '../../../src/contract/ask.ts';
import type { Criterion, DataClass } from '../../../src/domain/triage/criterion.ts';

export interface Draft {
  change: string;
  criteria: readonly Criterion[];
  data: readonly DataClass[];
  /** "None of these" was ticked: an answer, other than nothing. */
  noData: boolean;
  goLiveOn: string;
  people: readonly string[];
}

export function emptyDraft(view: AskView): Draft {
  return {
    change: view.change,
    criteria: [],
    data: [],
    noData: false,
    goLiveOn: '',
    people: view.people.map((one) => one.accountId),
  };
}

/** What is not ticked is no answer, so the text is read for it. */
export function answersOf({
  criteria,
  data,
  noData,
}: Pick<Draft, 'criteria' | 'data' | 'noData'>): Input<AskContract, 'preview'>['answers'] {
  return {
    ...(criteria.length === 0 ? {} : { criteria: Object.fromEntries(criteria.map((code) => [code, true])) }),
    ...(data.length > 0 ? { sensitiveData: [...data] } : noData ? { sensitiveData: [] } : {}),
  };
}

export function requestOf(draft: Draft, anyway: boolean): Omit<Input<AskContract, 'ask'>, 'requestId'> {
  return {
    change: draft.change,
    answers: answersOf(draft),
    goLiveOn: draft.goLiveOn === '' ? null : draft.goLiveOn,
    people: [...draft.people],
    anyway,
  };
}
