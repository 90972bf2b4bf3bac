/** Which item the history is of: by its id, because deleted ones have a history too. */
import { type FormEvent, useEffect, useId, useState } from 'react';
import { type ItemId, itemId } from '../../../src/domain/ids.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';

export interface HistoryFilterProps {
  /** Null: everything. */
  item: ItemId | null;
  onItem: (item: ItemId | null) => void;
}

export function HistoryFilter({ item, onItem }: HistoryFilterProps) {
  const { t, announce } = usePanel();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => setTyped(item ?? ''), [item]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const wanted = typed.trim().toUpperCase();
    const found = itemId.safeParse(wanted).data ?? null;
    setWrong(wanted !== '' && found === null);
    if (wanted === '' || found !== null) onItem(found);
    else announce(t('panel.history.noSuchId'), true);
  };
  return (
    <form className="history-filter" onSubmit={send}>
      <label htmlFor={id} className="field-label">
        {t('panel.history.only')}
      </label>
      <div className="add-box-line">
        <input
          id={id}
          type="text"
          className="text-box"
          maxLength={10}
          placeholder={t('panel.history.onlyExample')}
          value={typed}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button submit>{t('panel.history.filter')}</Button>
        {item !== null && (
          <Button appearance="subtle" onClick={() => onItem(null)}>
            {t('panel.history.everything')}
          </Button>
        )}
      </div>
      {wrong && (
        <p id={`${id}-error`} className="field-error">
          {t('panel.history.noSuchId')}
        </p>
      )}
    </form>
  );
}
