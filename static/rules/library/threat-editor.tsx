/** One threat of an own pack: its text, its parts and kinds, the words to find it by, and its recommendations. */
import { libraryLimits, type LibraryThreat } from '../../../src/domain/library/library-pack.ts';
import { statementIn } from '../../../src/domain/statement-sentence.ts';
import { listParts, noStatement, phraseParts, stride } from '../../../src/domain/threat-statement.ts';
import { Button } from '../../ui/button.tsx';
import { focusField, focusSoon } from '../app/focus-field.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { changedThreat, withNewRecommendation, withStatement, withoutPart } from './library-draft.ts';
import { LibraryText } from './library-text.tsx';
import { newUnique } from './new-unique.ts';
import { RecommendationEditor } from './recommendation-editor.tsx';
import { fieldId, useLibraryEditor } from './use-library-draft.ts';

export interface ThreatEditorProps {
  threat: LibraryThreat;
  /** Id of its pack. */
  pack: string;
  path: string;
  number: number;
}

export function ThreatEditor({ threat, pack, path, number }: ThreatEditorProps) {
  const { t, announce } = useRulesPage();
  const { edit } = useLibraryEditor();
  const name = threat.title.trim() || t('rules.library.threatNumber', { number });
  const at = { pack, threat: threat.id };
  const change = (part: Partial<LibraryThreat>) => edit((before) => changedThreat(before, at, () => part));
  const full = threat.recommendations.length >= libraryLimits.recommendations;
  const add = () => {
    const below = threat.recommendations.length;
    edit((before) => withNewRecommendation(before, at, newUnique()));
    requestAnimationFrame(() => focusField(fieldId(`${path}.recommendations.${below}.text`)));
  };
  return (
    <div className="rules-card library-threat" role="group" aria-label={name}>
      <div className="rules-card-head">
        <h4>{name}</h4>
        <Button
          appearance="subtle"
          icon="remove"
          aria-label={t('rules.rows.remove', { name })}
          onClick={() => {
            edit((before) => withoutPart(before, at));
            announce(t('rules.library.removed', { name }));
            focusSoon(() => document.getElementById(`library-add-threat-${pack}`));
          }}
        />
      </div>
      <LibraryText
        path={`${path}.title`}
        label={t('rules.library.threatTitle')}
        value={threat.title}
        onChange={(title) => change({ title })}
      />
      <LibraryText
        path={`${path}.text`}
        label={t('rules.library.threatText')}
        value={threat.text}
        onChange={(text) => change({ text })}
      />
      <fieldset className="rules-group">
        <legend className="field-label">{t('panel.details.stride.title')}</legend>
        <div className="library-stride">
          {stride.options.map((one) => (
            <label key={one} className="rules-check">
              <input
                type="checkbox"
                checked={threat.stride.includes(one)}
                onChange={(event) => {
                  const others = threat.stride.filter((each) => each !== one);
                  change({ stride: event.target.checked ? [...others, one] : others });
                }}
              />
              {t(`panel.details.stride.${one}.name`)}
            </label>
          ))}
        </div>
      </fieldset>
      <StatementParts threat={threat} at={at} path={`${path}.statement`} />
      <LibraryText
        path={`${path}.keywords`}
        label={t('rules.library.keywords')}
        hint={t('rules.library.keywordsHint')}
        value={threat.keywords.join('\n')}
        onChange={(text) => change({ keywords: text.split('\n') })}
      />
      <ul className="rules-cards" aria-label={t('rules.library.recommendations', { name })}>
        {threat.recommendations.map((one, below) => (
          <li key={one.id}>
            <RecommendationEditor
              recommendation={one}
              place={{ ...at, recommendation: one.id }}
              path={`${path}.recommendations.${below}`}
              number={below + 1}
            />
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button
          icon="add"
          id={`library-add-recommendation-${threat.id}`}
          aria-label={t('rules.library.addRecommendationTo', { name })}
          aria-disabled={full}
          onClick={() => !full && add()}
        >
          {t('rules.library.addRecommendation')}
        </Button>
      </div>
    </div>
  );
}

interface StatementPartsProps {
  threat: LibraryThreat;
  at: { pack: string; threat: string };
  path: string;
}

/** All of the parts or none: a threat that is picked brings them along. */
function StatementParts({ threat, at, path }: StatementPartsProps) {
  const { t } = useRulesPage();
  const { edit, problems } = useLibraryEditor();
  const statement = threat.statement ?? noStatement;
  const found = statementIn(threat.text);
  const set = (next: typeof statement) =>
    edit((before) => changedThreat(before, at, (one) => withStatement(one, next)));
  const wrong = problems.some(({ field }) => field.startsWith(`${path}.`));
  return (
    <details className="rules-fold" open={wrong || undefined}>
      <summary>
        {t('panel.details.statement')}
        <span className="visually-hidden">, {threat.title}</span>
      </summary>
      <div className="rules-fold-body">
        <p className="field-hint">{t('rules.library.partsHint')}</p>
        {found !== null && (
          <div className="actions">
            <Button onClick={() => set(found)}>{t('panel.details.fill')}</Button>
          </div>
        )}
        {phraseParts.map((part) => (
          <LibraryText
            key={part}
            path={`${path}.${part}`}
            label={t(`panel.details.part.${part}`)}
            value={statement[part]}
            onChange={(text) => set({ ...statement, [part]: text })}
          />
        ))}
        {listParts.map((part) => (
          <LibraryText
            key={part}
            path={`${path}.${part}`}
            label={t(`panel.details.part.${part}`)}
            hint={t('rules.library.oneALine')}
            value={statement[part].join('\n')}
            onChange={(text) => set({ ...statement, [part]: text.split('\n') })}
          />
        ))}
      </div>
    </details>
  );
}
