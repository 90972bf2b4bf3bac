/** Who changed what, when, from what to what: the newest first, of everything or of one item. */
import { useState } from 'react';
import { linesOf } from '../../../src/domain/history.ts';
import type { ItemId } from '../../../src/domain/ids.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { HistoryFilter } from './history-filter.tsx';
import { HistoryLineRow } from './history-line.tsx';
import { useHistory } from './use-history.ts';
import './history.css';

// Loaded by name of its default export.
export default function History() {
  const { t } = usePanel();
  const { model } = useRecords();
  const [item, setItem] = useState<ItemId | null>(null);
  const { pages, more } = useHistory(item);
  const lines = linesOf(pages.records);
  const day = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long' });
  return (
    <div className="history">
      <HistoryFilter item={item} onItem={setItem} />
      {lines.length > 0 && (
        <ol className="plain-list history-lines" aria-label={t('panel.history.title')}>
          {lines.map((line, at) => (
            <HistoryLineRow
              key={`${line.at} ${line.item ?? ''} ${line.field ?? ''} ${at}`}
              line={line}
              onItem={setItem}
            />
          ))}
        </ol>
      )}
      {pages.is === 'reading' && <Spinner label={t('panel.history.reading')} />}
      {pages.error && (
        <p className="field-error" role="alert">
          {failureText(pages.error, t)} <Button onClick={more}>{t('panel.retry')}</Button>
        </p>
      )}
      {pages.is === 'ready' && pages.cursor !== null && (
        <div className="actions">
          <Button onClick={more}>{t(lines.length === 0 ? 'panel.history.further' : 'panel.history.older')}</Button>
        </div>
      )}
      {pages.is === 'ready' && pages.cursor === null && (
        <p className="row-note">
          {lines.length === 0 && `${t('panel.history.empty')} `}
          {model && t('panel.history.begins', { date: day.format(new Date(model.createdAt)) })}
        </p>
      )}
    </div>
  );
}
