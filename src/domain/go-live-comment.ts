/** The one comment that tells the security team of a go-live. People's words stay text. */
import { type AdfDocument, type AdfNode, doc, heading, mention, paragraph, text } from './adf.ts';
import type { GoLiveNotice } from './go-live-notice.ts';
import type { Texts } from './texts.ts';

/** The first line, by which the app knows the comment among others: a later notice is not taken for an earlier one. */
export function goLiveHeading({ number }: Pick<GoLiveNotice, 'number'>, texts: Texts): string {
  return number === 1 ? texts('process.goLive.heading') : texts('process.goLive.headingAgain', { number });
}

/** @param asApp the app posts it: then it says who notified */
export function goLiveComment(
  { notice, texts }: { notice: Pick<GoLiveNotice, 'by' | 'number' | 'to'>; texts: Texts },
  asApp: boolean,
): AdfDocument {
  const told = notice.to.flatMap((one): AdfNode[] => [mention(one), text(' ')]);
  const who = asApp ? [mention(notice.by), text(` ${texts('process.goLive.notifies')} `)] : [];
  return doc(
    heading(4, goLiveHeading(notice, texts)),
    paragraph(...told, ...who, text(texts('process.goLive.passed'))),
    paragraph(text(texts('process.goLive.where'))),
  );
}
