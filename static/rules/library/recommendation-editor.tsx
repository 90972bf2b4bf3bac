/** One recommendation of an own pack: its text, and the priority that is suggested with it. */
import type { LibraryRecommendation } from '../../../src/domain/library/library-pack.ts';
import { priorities, priority } from '../../../src/domain/priority.ts';
import { Button } from '../../ui/button.tsx';
import { focusSoon } from '../app/focus-field.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { type Place, changedRecommendation, withoutPart } from './library-draft.ts';
import { LibraryText } from './library-text.tsx';
import { fieldId, useLibraryEditor } from './use-library-draft.ts';

export interface RecommendationEditorProps {
  recommendation: LibraryRecommendation;
  place: Required<Place>;
  path: string;
  number: number;
}

export function RecommendationEditor({ recommendation, place, path, number }: RecommendationEditorProps) {
  const { t, announce } = useRulesPage();
  const { edit } = useLibraryEditor();
  const name = t('rules.library.recommendationNumber', { number });
  const id = fieldId(`${path}.priority`);
  const change = (part: Partial<LibraryRecommendation>) => edit((before) => changedRecommendation(before, place, part));
  return (
    <div className="library-recommendation">
      <LibraryText
        path={`${path}.text`}
        label={name}
        value={recommendation.text}
        onChange={(text) => change({ text })}
      />
      <div className="rules-field">
        <label className="field-label" htmlFor={id}>
          {t('rules.library.priority')}
          <span className="visually-hidden">, {name}</span>
        </label>
        <select
          id={id}
          className="select-box"
          value={recommendation.priority}
          onChange={(event) => {
            const chosen = priority.safeParse(event.target.value).data;
            if (chosen !== undefined) change({ priority: chosen });
          }}
        >
          {priorities.map((one) => (
            <option key={one} value={one}>
              {t(`priority.${one}.name`)}
            </option>
          ))}
        </select>
      </div>
      <Button
        appearance="subtle"
        icon="remove"
        aria-label={t('rules.rows.remove', { name })}
        onClick={() => {
          edit((before) => withoutPart(before, place));
          announce(t('rules.library.removed', { name }));
          focusSoon(() => document.getElementById(`library-add-recommendation-${place.threat}`));
        }}
      />
    </div>
  );
}
