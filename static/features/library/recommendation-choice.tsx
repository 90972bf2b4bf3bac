/** Recommendations of one threat of the library, as check boxes that nobody ticked yet. */
import type { LibraryRecommendation } from '../../../src/domain/library/library-pack.ts';
import type { Row } from '../../store/row.ts';
import { useTexts } from '../../store/use-panel.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { PriorityMark } from './priority-mark.tsx';
import './library.css';

export interface RecommendationChoiceProps {
  recommendations: readonly LibraryRecommendation[];
  /** Those that are in the model already, by their id in the library. */
  taken: ReadonlyMap<string, Row>;
  ticked: ReadonlySet<string>;
  onTick: (id: string, on: boolean) => void;
}

export function RecommendationChoice({ recommendations, taken, ticked, onTick }: RecommendationChoiceProps) {
  const t = useTexts();
  return (
    <ul className="choices">
      {recommendations.map(({ id, text, priority }) => {
        const row = taken.get(id);
        return (
          <li key={id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={row !== undefined || ticked.has(id)}
                disabled={row !== undefined}
                onChange={(event) => onTick(id, event.target.checked)}
              />
              <span>
                {text} <PriorityMark priority={priority} />{' '}
                {row && (
                  <Lozenge tone="green">{t('panel.library.taken', { id: row.id ?? t('panel.row.new') })}</Lozenge>
                )}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
