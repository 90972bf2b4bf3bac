/** Which Jira priority the tickets of High, Medium and Low recommendations get. */
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { SelectField } from '../fields/select-field.tsx';

const levels = ['high', 'medium', 'low'] as const;

export function PriorityMap() {
  const { t } = useRulesPage();
  const { draft, view, edit } = useRules();
  const { priorities } = view.choices;
  const nameOf = (id: string) => priorities.find((one) => one.id === id)?.name ?? t('rules.tickets.gone', { id });
  return (
    <section className="rules-part" aria-labelledby="priorities-title">
      <h2 id="priorities-title">{t('rules.tickets.priorities')}</h2>
      <div className="rules-line">
        {levels.map((level) => {
          const site = view.sitePriorityIds[level];
          const chosen = draft.priorityIds[level];
          const ids = priorities.map(({ id }) => id);
          const gone = chosen !== null && !ids.includes(chosen) ? [chosen] : [];
          const unset =
            site === null ? t('rules.tickets.projectDefault') : t('rules.tickets.site', { name: nameOf(site) });
          return (
            <SelectField
              key={level}
              label={t('rules.tickets.priorityOf', { priority: t(`priority.${level}.name`) })}
              field={`priorityIds.${level}`}
              value={chosen ?? ''}
              options={[
                { value: '', label: unset },
                ...[...gone, ...ids].map((id) => ({ value: id, label: nameOf(id) })),
              ]}
              onChange={(id) =>
                edit(`priorityIds.${level}`, (before) => ({
                  ...before,
                  priorityIds: { ...before.priorityIds, [level]: id === '' ? null : id },
                }))
              }
            />
          );
        })}
      </div>
    </section>
  );
}
