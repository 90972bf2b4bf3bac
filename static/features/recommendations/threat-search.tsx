/** Search-and-add over the threats of the model: a combobox whose list is moved through with the arrow keys. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Row } from '../../store/row.ts';
import { useLists, usePanel, useRows } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { isEscape, isPlainEnter } from '../../ui/keys.ts';
import { findThreats, searched } from './find-threats.ts';

/** Said once somebody stops typing, in milliseconds. */
const pause = 700;

export default function ThreatSearch({ row, onClose }: { row: Row; onClose: () => void }) {
  const { store, t, announce } = usePanel();
  const rows = useRows();
  const lists = useLists();
  const box = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const threats = useMemo(() => searched(lists.threats.flatMap((key) => rows.get(key) ?? [])), [lists.threats, rows]);
  const { shown, count } = findThreats(threats, query, row.threats);
  const chosen = Math.min(at, shown.length - 1);
  const optionId = (place: number) => `${box}-${place}`;
  const id = row.id ?? t('panel.row.new');

  useEffect(() => {
    const sentence = count === 0 ? t('panel.recommendations.notFound') : t('panel.recommendations.found', { count });
    const timer = setTimeout(() => announce(sentence), pause);
    return () => clearTimeout(timer);
  }, [query, count, announce, t]);

  const take = (threat: Row | undefined) => {
    if (threat === undefined) return;
    store.mapThreat(row.key, threat.key, true);
    setQuery('');
    setAt(0);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEscape(event)) onClose();
    else if (isPlainEnter(event)) take(shown[chosen]);
    else if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="threat-search">
      <label htmlFor={box} className="field-label">
        {t('panel.recommendations.find', { id })}
      </label>
      <div className="threat-search-line">
        <input
          ref={input}
          id={box}
          className="text-box"
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={`${box}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? optionId(chosen) : undefined}
          aria-describedby={`${box}-hint`}
          autoFocus
          autoComplete="off"
          maxLength={200}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Button appearance="subtle" onClick={onClose}>
          {t('panel.recommendations.close')}
        </Button>
      </div>
      <p id={`${box}-hint`} className="field-hint">
        {t('panel.recommendations.findHint')}
      </p>
      {shown.length === 0 ? (
        <p className="empty">{t('panel.recommendations.notFound')}</p>
      ) : (
        <ul
          id={`${box}-list`}
          role="listbox"
          aria-label={t('panel.recommendations.find', { id })}
          className="threat-options"
        >
          {shown.map((threat, place) => (
            <li
              key={threat.key}
              id={optionId(place)}
              role="option"
              aria-selected={place === chosen}
              // The box keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(threat)}
            >
              <span className="row-id">{threat.id ?? '…'}</span> {threat.text}
            </li>
          ))}
        </ul>
      )}
      {count > shown.length && (
        <p className="field-hint">{t('panel.recommendations.foundMore', { shown: shown.length, count })}</p>
      )}
    </div>
  );
}
