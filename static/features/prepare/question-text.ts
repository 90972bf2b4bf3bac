/** The words of a question: the team's own, else the catalogue's in the language of the reader. */
import type { QuestionNow } from '../../../src/domain/answered.ts';
import { question } from '../../../src/domain/question.ts';
import type { Texts } from '../../../src/domain/texts.ts';

export function questionText({ id, text }: Pick<QuestionNow, 'id' | 'text'>, t: Texts): string {
  if (text !== null) return text;
  const known = question.safeParse(id).data;
  return known === undefined ? t('panel.prepare.unknownQuestion', { id: id.toUpperCase() }) : t(`question.${known}`);
}
