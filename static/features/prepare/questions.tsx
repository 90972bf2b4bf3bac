/** The questions that are answered in writing before the meeting: how many are open, and the boxes. */
import type { QuestionNow } from '../../../src/domain/answered.ts';
import { useAccess, useTexts } from '../../store/use-panel.ts';
import { QuestionBox } from './question-box.tsx';
import { ReadOnlyAnswer } from './read-only-answer.tsx';

interface QuestionsProps {
  questions: readonly QuestionNow[];
  /** False: the size asks nothing of anybody, so nobody is told that something is missing. */
  wanted: boolean;
}

export function Questions({ questions, wanted }: QuestionsProps) {
  const t = useTexts();
  const contribute = useAccess('contribute');
  const open = questions.filter((one) => !one.answered).length;
  return (
    <section className="part" aria-labelledby="part-questions">
      <h3 id="part-questions">
        {t('panel.prepare.questions')}
        {wanted && (
          <span className="heading-note">
            {open > 0
              ? t('panel.prepare.unansweredOf', { count: open, of: questions.length })
              : t('panel.prepare.allAnswered')}
          </span>
        )}
      </h3>
      {!wanted && <p>{t('panel.prepare.questionsNotNeeded')}</p>}
      {contribute && <p className="field-hint">{t('panel.prepare.questionsHint')}</p>}
      {questions.map((one) =>
        contribute ? (
          <QuestionBox key={one.id} question={one} wanted={wanted} />
        ) : (
          <ReadOnlyAnswer key={one.id} question={one} wanted={wanted} />
        ),
      )}
    </section>
  );
}
