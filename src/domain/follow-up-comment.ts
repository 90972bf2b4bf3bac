/** The one comment that mentions whom a follow-up question is put to. People's words stay text. */
import { type AdfDocument, doc, heading, mention, paragraph, paragraphs, text } from './adf.ts';
import type { AccountId } from './ids.ts';
import type { FollowUp } from './item.ts';
import type { Texts } from './texts.ts';

/** The first line, by which the app knows the comment among others. */
export function followUpHeading(of: Pick<FollowUp, 'id'>, texts: Texts): string {
  return texts('process.followUp.heading', { id: of.id });
}

/** @param asApp the app posts it: then it says who asks */
export function followUpComment(
  { asked, to, texts }: { asked: Pick<FollowUp, 'id' | 'text' | 'by'>; to: AccountId; texts: Texts },
  asApp: boolean,
): AdfDocument {
  const who = asApp
    ? [mention(asked.by), text(` ${texts('process.followUp.asks')} `), mention(to)]
    : [mention(to), text(` ${texts('process.followUp.forYou')}`)];
  return doc(
    heading(4, followUpHeading(asked, texts)),
    paragraph(...who),
    ...paragraphs(asked.text),
    paragraph(text(texts('process.followUp.answerHere'))),
  );
}
