/** The comments on exceptions: one that asks somebody to approve, one that says it lapsed. People's words stay text. */
import { type AdfDocument, doc, heading, mention, paragraph, paragraphs, text } from './adf.ts';
import { dayText } from './day-text.ts';
import type { AccountId } from './ids.ts';
import type { Exception } from './item.ts';
import type { Texts } from './texts.ts';

/** The first line, by which the app knows the comment among others. */
export function exceptionHeading({ id }: Pick<Exception, 'id'>, texts: Texts): string {
  return texts('process.exception.heading', { id });
}

type Asked = Pick<Exception, 'id' | 'text' | 'by' | 'recommendationId' | 'outcome' | 'priority' | 'expiresOn'>;

/** @param asApp the app posts it: then it says who asks */
export function exceptionComment(
  { asked, to, texts }: { asked: Asked; to: AccountId; texts: Texts },
  asApp: boolean,
): AdfDocument {
  const who = asApp
    ? [mention(asked.by), text(` ${texts('process.exception.asks')} `), mention(to)]
    : [mention(to), text(` ${texts('process.exception.forYou')}`)];
  const what = texts(`process.exception.what.${asked.outcome}`, {
    id: asked.recommendationId,
    priority: texts(`priority.${asked.priority}.name`),
    day: dayText(asked.expiresOn, texts.locale),
  });
  return doc(
    heading(4, exceptionHeading(asked, texts)),
    paragraph(...who),
    paragraph(text(what)),
    ...paragraphs(asked.text),
    paragraph(text(texts('process.exception.decideHere'))),
  );
}

export function lapseHeading({ id }: Pick<Exception, 'id'>, texts: Texts): string {
  return texts('process.exception.lapsedHeading', { id });
}

/** For who asked and who approved. */
export function lapseComment(
  lapsed: Pick<Exception, 'id' | 'by' | 'decided' | 'recommendationId' | 'expiresOn'>,
  texts: Texts,
): AdfDocument {
  const { by, decided, recommendationId: id, expiresOn } = lapsed;
  const people = decided === null || decided.by === by ? [by] : [by, decided.by];
  return doc(
    heading(4, lapseHeading(lapsed, texts)),
    paragraph(...people.flatMap((one) => [mention(one), text(' ')])),
    paragraph(text(texts('process.exception.lapsed', { id, day: dayText(expiresOn, texts.locale) }))),
  );
}
