/** Everything that is to be fixed or looked at, in one place, each with the way to its field. */
import { Message } from '../../ui/message.tsx';
import { placeName } from '../draft/place-name.ts';
import { type Problem, errorsOf } from '../draft/problem.ts';
import { useRules } from './editor-context.ts';
import { useRulesPage } from './rules-context.ts';

export function ProblemSummary() {
  const { t } = useRulesPage();
  const { told } = useRules();
  const errors = errorsOf(told);
  const warnings = told.filter((one) => one.level === 'warning');
  if (told.length === 0) return null;
  return (
    <div className="rules-summary" tabIndex={-1}>
      {errors.length > 0 && (
        <Message tone="error" title={t('rules.problems.errors', { count: errors.length })}>
          <ProblemList problems={errors} />
        </Message>
      )}
      {warnings.length > 0 && (
        <Message tone="warning" title={t('rules.problems.warnings', { count: warnings.length })}>
          <ProblemList problems={warnings} />
        </Message>
      )}
    </div>
  );
}

function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t } = useRulesPage();
  const { lookAt } = useRules();
  return (
    <ul className="rules-problem-list">
      {problems.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          <button type="button" className="rules-link" onClick={() => lookAt(field)}>
            {placeName(field, t)}
          </button>
          : {message}
        </li>
      ))}
    </ul>
  );
}
