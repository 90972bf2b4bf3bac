/** One threat of the library with a check box, and its recommendations once somebody wants to see them. */
import { useId, useState } from 'react';
import type { LibraryThreat } from '../../../src/domain/library/library-pack.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Lozenge } from '../../ui/lozenge.tsx';
import { RecommendationChoice } from './recommendation-choice.tsx';
import type { Taken } from './use-library.ts';

export interface LibraryEntryProps {
  threat: LibraryThreat;
  taken: Taken;
  ticked: ReadonlySet<string>;
  onTick: (id: string, on: boolean) => void;
}

export function LibraryEntry({ threat, taken, ticked, onTick }: LibraryEntryProps) {
  const { t } = usePanel();
  const id = useId();
  const [open, setOpen] = useState(false);
  const row = taken.threats.get(threat.id);
  const count = threat.recommendations.length;
  const shown = open || ticked.has(threat.id);
  return (
    <li className="library-entry">
      <label className="choice">
        <input
          type="checkbox"
          checked={row !== undefined || ticked.has(threat.id)}
          disabled={row !== undefined}
          aria-describedby={`${id}-text`}
          onChange={(event) => onTick(threat.id, event.target.checked)}
        />
        <span className="suggestion-title">
          {threat.title}{' '}
          {row && <Lozenge tone="green">{t('panel.library.taken', { id: row.id ?? t('panel.row.new') })}</Lozenge>}
        </span>
      </label>
      <p id={`${id}-text`} className="library-text">
        {threat.text}
      </p>
      {count > 0 && !ticked.has(threat.id) && (
        <div className="library-more">
          <Button
            appearance="subtle"
            aria-expanded={open}
            aria-label={t('panel.library.moreOf', {
              what: t('panel.library.recommendations', { count }),
              title: threat.title,
            })}
            onClick={() => setOpen(!open)}
          >
            {t('panel.library.recommendations', { count })}
          </Button>
        </div>
      )}
      {shown && (
        <div
          className="library-more"
          role="group"
          aria-label={t('panel.library.recommendationsOf', { title: threat.title })}
        >
          <RecommendationChoice
            recommendations={threat.recommendations}
            taken={taken.under(row?.key ?? '')}
            ticked={ticked}
            onTick={onTick}
          />
        </div>
      )}
    </li>
  );
}
