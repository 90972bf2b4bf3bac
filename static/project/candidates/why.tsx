/** The criteria that an issue meets, each with the words that say so. */
import type { CriterionFinding } from '../../../src/domain/triage/triage-result.ts';
import { sentencesOf } from '../../features/sizing/marked-sentence.ts';
import { useProject } from '../app/project-context.ts';

/** Sentences shown for one criterion: the list is for a quick decision, the issue has the rest. */
const sentencesShown = 1;

export function Why({ criteria }: { criteria: readonly CriterionFinding[] }) {
  const { t } = useProject();
  return (
    <ul className="why" aria-label={t('candidates.row.why')}>
      {criteria.map(({ code, evidence }) => (
        <li key={code}>
          <p className="why-name">{t(`triage.criteria.${code}`)}</p>
          {sentencesOf(evidence)
            .slice(0, sentencesShown)
            .map(({ where, quote, parts }) => (
              <p key={`${where} ${quote}`} className="why-words">
                <span className="visually-hidden">
                  {t('candidates.row.found', { where: t(`triage.where.${where}`) })}{' '}
                </span>
                <q>{parts.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</q>
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
