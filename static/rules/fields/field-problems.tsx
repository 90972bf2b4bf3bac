/** What is wrong with one field, beside it; and the attributes that tie the two together. */
import { useRulesPage } from '../app/rules-context.ts';
import { useRules } from '../app/editor-context.ts';
import { errorsOf, problemsWithin } from '../draft/problem.ts';

interface FieldProblemsProps {
  field: string;
  /** Only what is wrong with the field as a whole: fields inside it tell for themselves. */
  whole?: boolean;
  /** Names the line of a list that a problem is about. */
  lines?: readonly string[];
}

export function FieldProblems({ field, whole = false, lines }: FieldProblemsProps) {
  const { t } = useRulesPage();
  const { problems } = useRules();
  const shown = whole ? problems.filter((one) => one.field === field) : problemsWithin(problems, field);
  if (shown.length === 0) return null;
  return (
    <div className="field-problems" id={`${field}-problems`}>
      {shown.map(({ level, field: path, message }) => {
        const word = lines?.[Number(path.slice(field.length + 1) || 'none')];
        const said =
          word === undefined || message.includes(word) ? message : t('rules.problems.ofWord', { word, message });
        return (
          <p key={`${path} ${message}`} className={level === 'error' ? 'field-error' : 'field-warning'}>
            {level === 'warning' && <strong>{t('rules.problems.warning')} </strong>}
            {said}
          </p>
        );
      })}
    </div>
  );
}

/** For the control itself. @param hint id of what explains it. @param toldAt field beside which its problems stand */
export function useFieldProps(field: string, hint?: string, toldAt = field) {
  const { problems } = useRules();
  const here = problemsWithin(problems, field);
  const described = [here.length > 0 ? `${toldAt}-problems` : null, hint ?? null].filter((one) => one !== null);
  return {
    id: field,
    ...(errorsOf(here).length > 0 ? { 'aria-invalid': true } : {}),
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
  };
}
