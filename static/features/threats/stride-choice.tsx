/** The kinds of STRIDE that a threat is of: as many as fit. */
import { useId } from 'react';
import { stride } from '../../../src/domain/threat-statement.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';

export function StrideChoice({ row }: { row: Row }) {
  const { store, t } = usePanel();
  const id = useId();
  const chosen = row.details?.stride ?? [];
  return (
    <fieldset className="details-part">
      <legend>{t('panel.details.stride.title')}</legend>
      <div className="stride">
        {stride.options.map((one) => (
          <label key={one} className="choice" htmlFor={`${id}-${one}`}>
            <input
              id={`${id}-${one}`}
              type="checkbox"
              checked={chosen.includes(one)}
              aria-describedby={`${id}-${one}-meaning`}
              onChange={(event) => {
                const others = chosen.filter((each) => each !== one);
                const next = event.target.checked ? [...others, one] : others;
                store.setDetails(row.key, { stride: next }, row.item?.rev ?? 0);
              }}
            />
            <span>
              {t(`panel.details.stride.${one}.name`)}{' '}
              <span id={`${id}-${one}-meaning`} className="stride-meaning">
                {t(`panel.details.stride.${one}.meaning`)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
