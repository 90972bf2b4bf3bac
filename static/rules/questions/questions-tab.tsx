/** The questions before the meeting: worded, ordered, removed, put back, and the team's own. */
import { type QuestionId, question, questionId } from '../../../src/domain/question.ts';
import { Button } from '../../ui/button.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import type { Draft } from '../draft/draft.ts';
import { FieldProblems } from '../fields/field-problems.tsx';
import { RowButtons } from '../fields/row-buttons.tsx';
import { TextAreaField } from '../fields/text-area-field.tsx';
import { addId, rowId, useRows } from '../fields/use-rows.ts';
import { nextQuestionId } from './next-question-id.ts';

type Question = Draft['questions'][number];

export function QuestionsTab() {
  const { t } = useRulesPage();
  const { draft, view, edit } = useRules();
  const { questions } = draft;
  const field = 'questions';
  const change = (next: Question[]) => edit(field, (before) => ({ ...before, questions: next }));
  const rows = useRows(field, questions, change);
  const delivered = (id: QuestionId) => {
    const known = question.safeParse(id).data;
    return known === undefined ? null : t(`question.${known}`);
  };
  const reword = (one: Question, at: number, text: string) =>
    edit(`${field}.${at}`, (before) => ({
      ...before,
      questions: before.questions.map((other) =>
        other.id === one.id ? { ...other, text: text === delivered(one.id) ? null : text } : other,
      ),
    }));
  const missing = view.defaults.questions.filter(({ id }) => !questions.some((one) => one.id === id));
  const full = questions.length >= view.limits.questions;
  const add = () => {
    const used = [...view.content.questions, ...questions].map((one) => one.id);
    const id = nextQuestionId([...used, ...view.retiredQuestions]);
    if (id !== null && !full) rows.add({ id: questionId.parse(id), text: '' });
  };
  return (
    <section className="rules-part" aria-labelledby="questions-title">
      <h2 id="questions-title">{t('rules.questions.title')}</h2>
      <p>{t('rules.questions.hint')}</p>
      <ol className="rules-cards" id={field}>
        {questions.map((one, at) => {
          const number = at + 1;
          const standard = delivered(one.id);
          const note = standard === null ? 'own' : one.text === null ? null : 'reworded';
          const label = t('rules.questions.label', { number });
          return (
            <li className="rules-row" key={one.id} id={rowId(field, one)}>
              <TextAreaField
                label={note === null ? label : `${label}, ${t(`rules.questions.${note}`)}`}
                field={`${field}.${at}.text`}
                rows={1}
                value={one.text ?? standard ?? ''}
                onChange={(text) => reword(one, at, text)}
              />
              <RowButtons
                of={rows}
                row={one}
                name={t('rules.questions.name', { number })}
                removable={questions.length > 1}
              />
            </li>
          );
        })}
      </ol>
      <FieldProblems field={field} whole />
      <div className="actions">
        <Button icon="add" id={addId(field)} aria-disabled={full} onClick={add}>
          {t('rules.questions.add')}
        </Button>
        {!full &&
          missing.map((one) => (
            <Button key={one.id} onClick={() => rows.add(one)}>
              {t('rules.questions.putBack', { question: delivered(one.id) ?? one.id })}
            </Button>
          ))}
      </div>
      {full && <p className="field-hint">{t('rules.questions.full')}</p>}
    </section>
  );
}
