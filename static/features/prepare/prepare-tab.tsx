/** Before the meeting: why this size, what it means, and the questions to answer in writing. */
import { question } from '../../../src/domain/question.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import { useAccess, useTexts } from '../../store/use-panel.ts';
import { SizeMeaning } from '../sizing/size-meaning.tsx';
import { SizeReasons } from '../sizing/size-reasons.tsx';
import { QuestionBox } from './question-box.tsx';
import { ReadOnlyAnswer } from './read-only-answer.tsx';
import './prepare.css';

export function PrepareTab({ model }: { model: ModelView }) {
  const t = useTexts();
  const contribute = useAccess('contribute');
  return (
    <>
      <SizeMeaning model={model} />
      <SizeReasons triage={model.triage} size={model.size} byHand={Boolean(model.sizeSetBy)} />
      <section className="part" aria-labelledby="part-questions">
        <h3 id="part-questions">{t('panel.prepare.questions')}</h3>
        <p className="field-hint">{t('panel.prepare.questionsHint')}</p>
        {question.options.map((one) =>
          contribute ? <QuestionBox key={one} question={one} /> : <ReadOnlyAnswer key={one} question={one} />,
        )}
      </section>
    </>
  );
}
