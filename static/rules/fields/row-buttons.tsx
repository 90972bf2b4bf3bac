/** Up, down and remove of one row. The first and the last row keep both arrows, so that the focus never jumps. */
import { Button } from '../../ui/button.tsx';
import { useRulesPage } from '../app/rules-context.ts';
import type { Row } from '../draft/rows.ts';
import { type Rows, buttonId } from './use-rows.ts';

interface RowButtonsProps<T extends Row> {
  of: Rows<T>;
  row: T;
  /** How the row is called where buttons are read out. */
  name: string;
  /** False: the last row that has to stay. */
  removable?: boolean;
}

export function RowButtons<T extends Row>({ of, row, name, removable = true }: RowButtonsProps<T>) {
  const { t } = useRulesPage();
  const at = of.rows.indexOf(row);
  return (
    <span className="row-buttons">
      <Button
        appearance="subtle"
        icon="up"
        id={buttonId(of.field, row, 'up')}
        aria-label={t('rules.rows.up', { name })}
        aria-disabled={at === 0}
        onClick={() => of.move(row, -1, name)}
      />
      <Button
        appearance="subtle"
        icon="down"
        id={buttonId(of.field, row, 'down')}
        aria-label={t('rules.rows.down', { name })}
        aria-disabled={at === of.rows.length - 1}
        onClick={() => of.move(row, 1, name)}
      />
      {removable && (
        <Button
          appearance="subtle"
          icon="remove"
          id={buttonId(of.field, row, 'remove')}
          aria-label={t('rules.rows.remove', { name })}
          onClick={() => of.remove(row, name)}
        />
      )}
    </span>
  );
}
