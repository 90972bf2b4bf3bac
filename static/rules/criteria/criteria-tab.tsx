/** The criteria: which are looked for, by which words, and what each adds to the scores. */
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { CriterionCard } from './criterion-card.tsx';

export function CriteriaTab() {
  const { t } = useRulesPage();
  const { view } = useRules();
  return (
    <section className="rules-part" aria-labelledby="criteria-title">
      <h2 id="criteria-title">{t('rules.criteria.title')}</h2>
      <p>{t('rules.criteria.hint')}</p>
      <div className="rules-cards">
        {view.choices.criteria.map((code) => (
          <CriterionCard key={code} code={code} />
        ))}
      </div>
    </section>
  );
}
