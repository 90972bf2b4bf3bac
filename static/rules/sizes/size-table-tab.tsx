/** From scores to sizes: the rows of the table in words, in the order in which they are read. */
import { Button } from '../../ui/button.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import type { SizeRowDraft } from '../draft/draft.ts';
import { problemsWithin } from '../draft/problem.ts';
import { nextRowId } from '../draft/rows.ts';
import { FieldProblems } from '../fields/field-problems.tsx';
import { addId, useRows } from '../fields/use-rows.ts';
import { SizeRow } from './size-row.tsx';

export function SizeTableTab() {
  const { t } = useRulesPage();
  const { draft, view, problems, edit } = useRules();
  const field = 'sizeTable';
  const change = (sizeTable: SizeRowDraft[]) => edit(field, (before) => ({ ...before, sizeTable }));
  const rows = useRows(field, draft.sizeTable, change);
  const clean = problemsWithin(problems, field).length === 0;
  const full = draft.sizeTable.length >= view.limits.sizeRows;
  return (
    <section className="rules-part" aria-labelledby="sizes-title">
      <h2 id="sizes-title">{t('rules.sizes.title')}</h2>
      <p>{t('rules.sizes.hint')}</p>
      <ol className="rules-cards" id={field}>
        {draft.sizeTable.map((row, at) => (
          <SizeRow
            key={row.id}
            row={row}
            at={at}
            rows={rows}
            onChange={(next) => change(draft.sizeTable.map((one) => (one.id === next.id ? next : one)))}
          />
        ))}
      </ol>
      <div aria-live="polite">
        <FieldProblems field={field} whole />
        {clean && <p className="field-hint">{t('rules.sizes.all')}</p>}
      </div>
      <div>
        <Button
          icon="add"
          id={addId(field)}
          aria-disabled={full}
          onClick={() => full || rows.add({ id: nextRowId(draft.sizeTable), when: {}, size: 'M' })}
        >
          {t('rules.sizes.add')}
        </Button>
        {full && <p className="field-hint">{t('rules.questions.full')}</p>}
      </div>
    </section>
  );
}
