/** Another size, and why. What is typed stays until it is saved or cancelled. */
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Size, size as sizes } from '../../../src/domain/size.ts';
import { sizeReasonLimit } from '../../../src/domain/size-change.ts';
import { sizeMeaning } from '../../../src/domain/size-words.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isSaveKey } from '../../ui/keys.ts';
import { useAct } from '../../ui/use-act.ts';

export function SizeForm({ size, onClose }: { size: Size; onClose: () => void }) {
  const { store, t, announce } = usePanel();
  const { rules } = useRecords();
  const id = useId();
  /** The size that the person saw: another one that arrives meanwhile is told before it is replaced. */
  const seen = useRef(size);
  const form = useRef<HTMLFormElement>(null);
  const others = sizes.options.filter((one) => one !== size);
  const [wanted, setWanted] = useState<Size | null>(null);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const chosen = wanted !== null && wanted !== size ? wanted : null;
  const act = useAct(async () => {
    const result = await store.setSize({ size: chosen ?? size, reason: reason.trim(), from: seen.current });
    seen.current = store.state.read().records?.model?.size ?? size;
    if (result.ok) {
      announce(t('panel.sizing.sizeSet', { size: t(`size.${result.value.size}.name`) }));
      onClose();
    }
    return result;
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const length = reason.trim().length;
  const tooLong = length > sizeReasonLimit ? t('panel.tooLong', { length, limit: sizeReasonLimit }) : null;
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const missing = chosen === null ? 'input' : length === 0 ? 'textarea' : null;
    const told =
      missing === null ? tooLong : t(missing === 'input' ? 'panel.sizing.chooseSize' : 'panel.sizing.noReason');
    setFault(missing === null ? null : told);
    if (told !== null) announce(told, true);
    if (missing !== null) form.current?.querySelector<HTMLElement>(missing)?.focus();
    else if (tooLong === null) act.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && reason === '') onClose();
    if (isSaveKey(event)) submit(event);
  };
  const failure = tooLong ?? fault ?? act.failure;
  return (
    <form
      ref={form}
      className="size-form"
      aria-label={t('panel.sizing.another')}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <fieldset>
        <legend className="field-label">{t('panel.sizing.anotherSize')}</legend>
        {others.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name={id} checked={one === chosen} onChange={() => setWanted(one)} />
            <span>
              <strong>{t(`size.${one}.name`)}.</strong> {sizeMeaning(one, rules.sizes, t)}
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <label htmlFor={`${id}-reason`} className="field-label">
          {t('panel.sizing.anotherReason')}
        </label>
        <GrowingText
          id={`${id}-reason`}
          rows={2}
          value={reason}
          aria-invalid={tooLong !== null || undefined}
          aria-describedby={`${id}-hint ${id}-fault`}
          onChange={(event) => setReason(event.target.value)}
        />
        <p id={`${id}-hint`} className="field-hint">
          {t('panel.sizing.anotherHint')}
        </p>
      </div>
      <p id={`${id}-fault`} className="field-error">
        {failure}
      </p>
      <div className="actions">
        <Button appearance="primary" submit disabled={act.busy}>
          {t(act.busy ? 'panel.sizing.setting' : 'panel.sizing.setSize')}
        </Button>
        <Button onClick={onClose}>{t('panel.cancel')}</Button>
      </div>
    </form>
  );
}
