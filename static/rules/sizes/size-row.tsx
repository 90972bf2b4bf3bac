/** One row of the size table: its sentence, and its conditions to choose from. */
import { size as sizes } from '../../../src/domain/size.ts';
import { SizeLozenge } from '../../ui/size-lozenge.tsx';
import { useRulesPage } from '../app/rules-context.ts';
import type { SizeRowDraft } from '../draft/draft.ts';
import { FieldProblems } from '../fields/field-problems.tsx';
import { RowButtons } from '../fields/row-buttons.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { type Rows, rowId } from '../fields/use-rows.ts';
import { conditionOptions, conditions, valueOf, withCondition } from './conditions.ts';
import { rowWords } from './row-words.ts';

interface SizeRowProps {
  row: SizeRowDraft;
  at: number;
  rows: Rows<SizeRowDraft>;
  onChange: (row: SizeRowDraft) => void;
}

export function SizeRow({ row, at, rows, onChange }: SizeRowProps) {
  const { t } = useRulesPage();
  const field = `sizeTable.${at}`;
  const number = at + 1;
  const name = t('rules.sizes.row', { number });
  const options = sizes.options.map((one) => ({ value: one, label: t(`size.${one}.name`) }));
  return (
    <li className="rules-card" id={rowId('sizeTable', row)}>
      <div className="rules-card-head" id={field}>
        <p className="rules-sentence">
          <span className="rules-mark">{number}</span>
          <span>
            {rowWords(row.when, t)} <SizeLozenge size={row.size} t={t} />
          </span>
        </p>
        <RowButtons of={rows} row={row} name={name} removable={rows.rows.length > 1} />
      </div>
      <FieldProblems field={field} />
      <details className="rules-fold">
        <summary id={`${field}.when`}>{t('rules.sizes.edit', { number })}</summary>
        <fieldset className="rules-group rules-fold-body">
          <legend className="visually-hidden">{name}</legend>
          <div className="rules-line">
            {conditions.map((one) => (
              <SelectField
                key={one}
                label={t(`rules.sizes.when.${one}`)}
                field={`${field}.when.${one}`}
                value={valueOf(row.when, one)}
                options={conditionOptions(one, t)}
                toldAt={field}
                onChange={(value) => onChange({ ...row, when: withCondition(row.when, one, value) })}
              />
            ))}
            <SelectField
              label={t('rules.sizes.size')}
              field={`${field}.size`}
              value={row.size}
              options={options}
              toldAt={field}
              onChange={(size) => onChange({ ...row, size })}
            />
          </div>
        </fieldset>
      </details>
    </li>
  );
}
