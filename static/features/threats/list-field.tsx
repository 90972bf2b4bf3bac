/** Goals or assets of a threat: each one a chip, new ones typed, or taken from those that are named already. */
import { useId, useRef } from 'react';
import { type ListPart, statementLimits } from '../../../src/domain/threat-statement.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { useDrafted } from '../../ui/use-drafted.ts';

export interface ListFieldProps {
  part: ListPart;
  row: Row;
  /** To take with one press. */
  suggestions: readonly string[];
  /** Whether its hint is shown. */
  hinted: boolean;
  onEnter: () => void;
  onTyped: (text: string | null) => void;
}

/** Most suggestions in sight; what is being typed narrows them. */
const mostShown = 6;

export function ListField({ part, row, suggestions, hinted, onEnter, onTyped }: ListFieldProps) {
  const { store, t } = usePanel();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const chosen = row.details?.statement[part] ?? [];
  const seen = row.item?.rev ?? 0;
  const full = chosen.length >= statementLimits.several;
  const set = (next: readonly string[], rev = seen) => store.setDetails(row.key, { [part]: [...next] }, rev);
  const field = useDrafted({
    draft: draftName.part(part, row.key),
    saved: '',
    rev: seen,
    limit: part === 'impactedGoal' ? statementLimits.goal : statementLimits.asset,
    onSave: (text, rev) => {
      if (!has(chosen, text) && !full) set([...chosen, text], rev);
    },
    onTyped,
  });
  const remove = (one: string) => {
    set(chosen.filter((each) => each !== one));
    box.current?.focus();
  };
  const typed = field.text.trim().toLowerCase();
  const offered = suggestions
    .filter((one) => !has(chosen, one) && one.toLowerCase().includes(typed))
    .slice(0, full ? 0 : mostShown);
  return (
    <div className="list-field">
      <label className="field-label" htmlFor={id}>
        {t(`panel.details.part.${part}`)}
      </label>
      {chosen.length > 0 && (
        <ul className="chips" aria-label={t(`panel.details.part.${part}`)}>
          {chosen.map((one) => (
            <li key={one} className="chip">
              <span>{one}</span>
              <Button
                appearance="subtle"
                icon="remove"
                aria-label={t('panel.details.remove', { name: one })}
                onClick={() => remove(one)}
              />
            </li>
          ))}
        </ul>
      )}
      {!full && (
        <GrowingText
          ref={box}
          id={id}
          value={field.text}
          aria-invalid={field.tooLong !== null || undefined}
          aria-describedby={`${id}-hint`}
          onFocus={onEnter}
          onBlur={(event) => {
            // Whoever takes a suggestion does not mean the letters that narrowed it.
            if (event.currentTarget.closest('.list-field')?.contains(event.relatedTarget) !== true) field.save();
          }}
          onChange={(event) => field.type(event.target.value)}
          onKeyDown={field.onLineKey}
        />
      )}
      <div id={`${id}-hint`} className={field.tooLong ? 'field-error' : 'field-hint'}>
        {field.tooLong ??
          (hinted && (
            <>
              <p>
                {t(`panel.details.hint.${part}`)} {t('panel.details.several')}
              </p>
              <p>{t('panel.details.examples', { examples: t(`panel.details.example.${part}`) })}</p>
            </>
          ))}
      </div>
      {offered.length > 0 && (
        <div className="chips" role="group" aria-label={t(suggested[part])}>
          <span className="field-hint">{t(suggested[part])}</span>
          {offered.map((one) => (
            <button
              key={one}
              type="button"
              className="chip chip-offer"
              aria-label={t('panel.details.addName', { name: one })}
              onClick={() => {
                field.drop();
                set([...chosen, one]);
                box.current?.focus();
              }}
            >
              {one}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const suggested = { impactedGoal: 'panel.details.usual', impactedAssets: 'panel.details.inModel' } as const;

function has(all: readonly string[], one: string): boolean {
  return all.some((each) => each.toLowerCase() === one.toLowerCase());
}
