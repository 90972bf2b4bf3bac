/** Adds, removes and moves rows, keeps the focus where the work goes on, and says what happened. */
import { useRulesPage } from '../app/rules-context.ts';
import { focusSoon } from '../app/focus-field.ts';
import { type Row, movedTo } from '../draft/rows.ts';

export interface Rows<T extends Row> {
  /** Path of the list. */
  field: string;
  rows: readonly T[];
  add: (row: T) => void;
  remove: (row: T, name: string) => void;
  move: (row: T, by: -1 | 1, name: string) => void;
}

export function useRows<T extends Row>(field: string, rows: readonly T[], onChange: (rows: T[]) => void): Rows<T> {
  const { t, announce } = useRulesPage();
  return {
    field,
    rows,
    add: (row) => {
      onChange([...rows, row]);
      focusSoon(() => document.getElementById(rowId(field, row))?.querySelector('input, select, textarea'));
    },
    remove: (row, name) => {
      const at = rows.indexOf(row);
      const neighbour = rows[at + 1] ?? rows[at - 1];
      onChange(rows.filter((one) => one !== row));
      announce(t('rules.rows.removed', { name }));
      focusSoon(() => {
        const remove = neighbour === undefined ? null : document.getElementById(buttonId(field, neighbour, 'remove'));
        return remove ?? document.getElementById(addId(field));
      });
    },
    move: (row, by, name) => {
      const from = rows.indexOf(row);
      const to = from + by;
      if (to < 0 || to >= rows.length) return;
      onChange(movedTo(rows, from, to));
      announce(t('rules.rows.moved', { name, place: to + 1, count: rows.length }));
      focusSoon(() => document.getElementById(buttonId(field, row, by === -1 ? 'up' : 'down')));
    },
  };
}

export function rowId(field: string, row: Row): string {
  return `${field}-row-${row.id}`;
}

export function buttonId(field: string, row: Row, does: 'up' | 'down' | 'remove'): string {
  return `${field}-${does}-${row.id}`;
}

/** Of what adds a row: the focus goes there when the last row is gone. */
export function addId(field: string): string {
  return `${field}-add`;
}
