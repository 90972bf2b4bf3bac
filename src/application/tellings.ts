/** What the app tells people of items by one comment each: a question for them, an exception for them, its end. */
import { AppError } from '../domain/app-error.ts';
import { exceptionComment, exceptionHeading, lapseComment, lapseHeading } from '../domain/exception-comment.ts';
import { followUpComment, followUpHeading } from '../domain/follow-up-comment.ts';
import { type Exception, type FollowUp, exception, followUp } from '../domain/item.ts';
import type { Telling } from './tell-once.ts';

export const followUpTelling: Telling<FollowUp> = {
  field: 'mention',
  as: (stored) => followUp.parse(stored),
  claimIn: ({ mention }) => mention,
  withClaim: (asked, mention) => ({ ...asked, mention }),
  isOver: ({ answer }) => answer !== null,
  heading: followUpHeading,
  comment: (asked, { texts, asApp }) => followUpComment({ asked, to: mentioned(asked), texts }, asApp),
  postedBy: ({ by }) => by,
};

export const exceptionTelling: Telling<Exception> = {
  field: 'mention',
  as: (stored) => exception.parse(stored),
  claimIn: ({ mention }) => mention,
  withClaim: (asked, mention) => ({ ...asked, mention }),
  isOver: ({ state }) => state !== 'asked',
  heading: exceptionHeading,
  comment: (asked, { texts, asApp }) => exceptionComment({ asked, to: mentioned(asked), texts }, asApp),
  postedBy: ({ by }) => by,
};

export const lapseTelling: Telling<Exception> = {
  field: 'lapse',
  as: (stored) => exception.parse(stored),
  claimIn: ({ lapse }) => lapse ?? null,
  withClaim: (lapsed, lapse) => ({ ...lapsed, lapse }),
  isOver: ({ state }) => state !== 'lapsed',
  heading: lapseHeading,
  comment: (lapsed, { texts }) => lapseComment(lapsed, texts),
  // Never by a person: whoever asked for the exception must not be able to silence its end.
  postedBy: () => null,
};

/** A claim is only made where somebody is named. */
function mentioned({ id, to }: FollowUp | Exception): NonNullable<FollowUp['to']> {
  if (to !== null) return to;
  throw new AppError('UNEXPECTED', 'errors.noSuchItem', { params: { id } });
}
