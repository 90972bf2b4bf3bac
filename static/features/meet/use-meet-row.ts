/** A row of Meet: how keys and screen readers find it, and whether it is near enough to be drawn with everything. */
import type { Texts } from '../../../src/domain/texts.ts';
import type { RowKey } from '../../store/change.ts';
import type { Row } from '../../store/row.ts';
import { useRow, useTexts } from '../../store/use-panel.ts';
import { useNear } from '../capture/near.ts';

export interface RowItem {
  /** In words: the list around it is one of groups. */
  role: 'listitem';
  'data-row': RowKey;
  tabIndex: number;
  'aria-label': string;
}

/** For the list item of a row: keys walk over it, and its name says the id and the words. */
export function rowItem(row: Row, t: Texts): RowItem {
  const label = t('panel.row.label', { id: row.id ?? t('panel.row.new'), text: row.text });
  return { role: 'listitem', 'data-row': row.key, tabIndex: -1, 'aria-label': label };
}

export interface MeetRow {
  row: Row;
  near: boolean;
  item: RowItem & { onFocus: () => void };
}

/** Null when there is no such row. */
export function useMeetRow(rowKey: RowKey): MeetRow | null {
  const t = useTexts();
  const row = useRow(rowKey);
  const { near, wake } = useNear();
  return row === null ? null : { row, near, item: { ...rowItem(row, t), onFocus: wake } };
}
