/** The act of deciding on one recommendation, or of asking for an exception alone: what is typed, checked and sent. */
import { useRef, useState } from 'react';
import { dayText } from '../../../src/domain/day-text.ts';
import { decisionNoteLimit, refusedOutcome } from '../../../src/domain/decision.ts';
import { expiryRange, needsException } from '../../../src/domain/exception-rules.ts';
import { type Standing, isLive, stillCovers } from '../../../src/domain/exceptions.ts';
import { type Exception, type Recommendation, textLimits } from '../../../src/domain/item.ts';
import { draftName } from '../../store/drafts.ts';
import { useAccess, usePanel, useRecords } from '../../store/use-panel.ts';
import { failureText } from '../../ui/failure.ts';
import { type DecisionDraft, draftFrom, draftText } from './decision-draft.ts';

export type DecisionField = 'outcome' | 'words' | 'expiresOn' | 'to';
export interface Fault {
  /** Null: about the whole of it. */
  field: DecisionField | null;
  sentence: string;
}

export type Deciding = ReturnType<typeof useDecision>;

export function useDecision({ recommendation, standing }: { recommendation: Recommendation; standing: Standing }) {
  const { store, t, announce } = usePanel();
  const decides = useAccess('decide');
  const { rules } = useRecords();
  const { id, priority } = recommendation;
  const name = draftName.decision(id);
  const term = needsException(priority) ? expiryRange(priority, rules.exceptions, store.clock.now()) : null;
  const begun = {
    outcome: recommendation.decision?.outcome ?? null,
    words: recommendation.decision?.note ?? '',
    expiresOn: term?.proposed ?? '',
    to: null,
  };
  const [draft, setDraft] = useState<DecisionDraft>(() => draftFrom(store.drafts.read(name)?.text) ?? begun);
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  // What the person looks at, and one request however often it is sent.
  const seen = useRef({ rev: recommendation.rev, requestId: crypto.randomUUID() });

  const outcome = refusedOutcome.safeParse(draft.outcome).data ?? null;
  const live = standing.exceptions.filter((one) => one.recommendationId === id && isLive(one));
  const kept = live.find((one) => one.outcome === outcome && stillCovers(one, priority, standing.today)) ?? null;
  const asks = outcome !== null && term !== null && (kept === null || !decides);
  const limit = asks ? textLimits.exception : decisionNoteLimit;

  const change = (part: Partial<DecisionDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    setFault(null);
    store.drafts.write(name, { text: draftText(next), rev: 0 });
  };
  const refuse = (wrong: Fault) => {
    setFault(wrong);
    announce(wrong.sentence, true);
    return false;
  };
  const check = (): Fault | null => {
    const words = draft.words.trim();
    if (draft.outcome === null) return { field: 'outcome', sentence: t('panel.decisions.chooseFirst') };
    if (words.length > limit) return { field: 'words', sentence: t('panel.tooLong', { limit, length: words.length }) };
    if (!asks) return null;
    if (words === '') return { field: 'words', sentence: t('panel.decisions.reasonMissing') };
    if (draft.expiresOn >= term.first && draft.expiresOn <= term.last) return null;
    return {
      field: 'expiresOn',
      sentence: t('panel.decisions.untilMissing', {
        first: dayText(term.first, t.locale),
        last: dayText(term.last, t.locale),
      }),
    };
  };
  const send = () => {
    const words = draft.words.trim();
    const { requestId, rev } = seen.current;
    const asked = { requestId, text: words, expiresOn: draft.expiresOn, to: draft.to };
    if (!decides && outcome !== null) return store.askException({ recommendationId: id, outcome, ...asked });
    const wanted = { id, rev, outcome: draft.outcome === 'none' ? null : draft.outcome };
    return store.decide(asks ? { ...wanted, note: '', exception: asked } : { ...wanted, note: words });
  };
  /** True when it is stored. */
  const save = async (): Promise<boolean> => {
    const wrong = check();
    if (wrong !== null) return refuse(wrong);
    if (busy) return false;
    setBusy(true);
    const result = await send();
    setBusy(false);
    if (result.ok) {
      store.drafts.write(name, null);
      announce(t(decides ? 'panel.decisions.saved' : 'panel.decisions.asked', { id }));
      return true;
    }
    const { error } = result;
    // The other version is on the screen now: pressing again decides over it.
    if ('current' in error && error.current !== undefined) seen.current.rev = error.current.rev;
    return refuse({ field: fieldOf('field' in error ? error.field : undefined), sentence: failureText(error, t) });
  };
  const drop = () => store.drafts.write(name, null);
  const withdrawn: Exception[] = live.filter((one) => decides && draft.outcome !== null && one !== kept);
  return { draft, change, fault, busy, save, drop, asks, decides, kept: asks ? null : kept, withdrawn, term };
}

function fieldOf(path: string | undefined): DecisionField | null {
  switch (path?.split('.').at(-1)) {
    case 'expiresOn':
      return 'expiresOn';
    case 'to':
      return 'to';
    case 'text':
    case 'note':
      return 'words';
    default:
      return null;
  }
}
