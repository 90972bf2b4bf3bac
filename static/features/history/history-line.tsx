/** One line of the history: what changed, from what to what, by whom and when. */
import type { HistoryLine } from '../../../src/domain/history.ts';
import type { ItemId } from '../../../src/domain/ids.ts';
import { usePanel } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';
import { fieldName } from './field-name.ts';
import { HistoryValue } from './history-value.tsx';

export interface HistoryLineProps {
  line: HistoryLine;
  /** Shows the history of this item alone. */
  onItem: (item: ItemId) => void;
}

export function HistoryLineRow({ line, onItem }: HistoryLineProps) {
  const { t } = usePanel();
  const { what, item, field, from, to, note, cut } = line;
  const changed = what === 'changed' && field !== undefined ? fieldName(line, t) : t(`panel.history.what.${what}`);
  return (
    <li className="history-line">
      <p className="history-what">
        {item !== null && (
          <button
            type="button"
            className="history-id"
            aria-label={t('panel.history.onlyOf', { id: item })}
            onClick={() => onItem(item)}
          >
            {item}
          </button>
        )}
        <span>{changed}</span>
      </p>
      <div className="history-values">
        {field === 'opinion' && line.of !== undefined && <HistoryValue field="person" of={undefined} value={line.of} />}
        {from !== undefined && (
          <del>
            <HistoryValue field={field} of={line.of} value={from} />
          </del>
        )}
        {from !== undefined && to !== undefined && <span aria-hidden="true">→</span>}
        {to !== undefined && (
          <ins>
            <HistoryValue field={field} of={line.of} value={to} />
          </ins>
        )}
      </div>
      {note !== undefined && <p className="history-note">{t('panel.history.note', { note })}</p>}
      {cut && <p className="row-note">{t('panel.history.cut')}</p>}
      <p className="row-note">
        {line.by === null && <span>{t('panel.history.byApp')} </span>}
        <PersonLine by={line.by} at={line.at} />
      </p>
    </li>
  );
}
