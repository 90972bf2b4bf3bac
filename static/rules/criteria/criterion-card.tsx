/** One criterion: what it means in plain words, whether it is looked for, the team's words and its weight. */
import { type Criterion, type Factor, factors } from '../../../src/domain/triage/criterion.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { type CriterionDraft, linesOf } from '../draft/draft.ts';
import { FieldProblems } from '../fields/field-problems.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextAreaField } from '../fields/text-area-field.tsx';
import { pointOptions } from './point-options.ts';

export function CriterionCard({ code }: { code: Criterion }) {
  const { t } = useRulesPage();
  const { draft, view, edit } = useRules();
  const { on, words, ignored, adds } = draft.criteria[code];
  const field = `criteria.${code}`;
  const name = t(`triage.criteria.${code}`);
  const [own, hidden] = [linesOf(words), linesOf(ignored)];
  const change = (member: string, part: Partial<CriterionDraft>) =>
    edit(`${field}.${member}`, (before) => ({
      ...before,
      criteria: { ...before.criteria, [code]: { ...before.criteria[code], ...part } },
    }));
  return (
    <div className="rules-card" role="group" aria-labelledby={`${field}-name`} id={field}>
      <div className="rules-card-head">
        <h3 id={`${field}-name`}>{name}</h3>
        <label className="rules-check">
          <input
            type="checkbox"
            id={`${field}.on`}
            checked={on}
            onChange={(event) => change('on', { on: event.target.checked })}
          />
          {t('rules.criteria.on')}
        </label>
      </div>
      <p>{t(`triage.reasons.criterion-${code}`)}.</p>
      <p className="field-hint">{t('rules.criteria.example', { example: t(`ask.criterion.${code}.example`) })}</p>
      <FieldProblems field={field} whole />
      <details className="rules-fold">
        <summary>
          {t('rules.criteria.open')}
          <span className="visually-hidden">, {name}</span>
          {(own.length > 0 || hidden.length > 0) && (
            <span className="rules-fold-note">
              <Lozenge tone="blue">
                {t('rules.criteria.summary', { words: own.length, ignored: hidden.length })}
              </Lozenge>
            </span>
          )}
        </summary>
        <div className="rules-fold-body">
          <TextAreaField
            label={t('rules.criteria.words')}
            field={`${field}.words`}
            hint={t('rules.criteria.wordsHint')}
            value={words}
            lines={own}
            onChange={(text) => change('words', { words: text })}
          />
          <TextAreaField
            label={t('rules.criteria.ignored')}
            field={`${field}.ignored`}
            hint={t('rules.criteria.ignoredHint')}
            value={ignored}
            lines={hidden}
            onChange={(text) => change('ignored', { ignored: text })}
          />
          <fieldset className="rules-group">
            <legend>{t('rules.criteria.adds')}</legend>
            <p className="field-hint">{t('rules.criteria.addsHint')}</p>
            <div className="rules-line">
              {factors.map((factor: Factor) => (
                <SelectField
                  key={factor}
                  label={t(`triage.factor.${factor}`)}
                  field={`${field}.adds.${factor}`}
                  value={String(adds[factor])}
                  options={pointOptions(
                    {
                      delivered: view.defaults.criteria[code].adds[factor],
                      current: [view.content.criteria[code].adds[factor], adds[factor]],
                    },
                    t,
                  )}
                  onChange={(points) => change(`adds.${factor}`, { adds: { ...adds, [factor]: Number(points) } })}
                />
              ))}
            </div>
          </fieldset>
        </div>
      </details>
    </div>
  );
}
