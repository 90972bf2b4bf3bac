/** A date and a time that were begun and not saved yet, kept with the other drafts. */
import { type Drafts, draftName } from '../../store/drafts.ts';
import type { LocalTime } from './local-moment.ts';

export interface DateDraft extends LocalTime {
  /** Of the meeting, as the person saw it when they began. */
  rev: number;
}

export interface DateDraftBox {
  read(): DateDraft | null;
  /** Null forgets it. */
  write(draft: DateDraft | null): void;
}

export function dateDraft(drafts: Drafts, number: number): DateDraftBox {
  return {
    read() {
      const date = drafts.read(draftName.meetingDate(number));
      const time = drafts.read(draftName.meetingTime(number));
      const rev = date?.rev ?? time?.rev;
      return rev === undefined ? null : { date: date?.text ?? '', time: time?.text ?? '', rev };
    },
    write(draft) {
      const part = (text: string) => (draft === null ? null : { text, rev: draft.rev });
      drafts.write(draftName.meetingDate(number), part(draft?.date ?? ''));
      drafts.write(draftName.meetingTime(number), part(draft?.time ?? ''));
    },
  };
}
