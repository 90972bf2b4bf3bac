/** How long exceptions may last, and from which share on a model warns; beside it what that means today. */
import { dayText } from '../../../src/domain/day-text.ts';
import { type Excepted, excepted, exceptionRules, expiryRange } from '../../../src/domain/exception-rules.ts';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { type ExceptionsDraft, contentOf } from '../draft/draft.ts';
import { NumberField } from '../fields/number-field.tsx';

/** As many as an example needs to be read at a glance. */
const sampleCount = 10;

export function ExceptionTerms() {
  const { t } = useRulesPage();
  const { draft, edit } = useRules();
  const { exceptions } = draft;
  const change = (path: string, part: Partial<ExceptionsDraft>) =>
    edit(path, (before) => ({ ...before, exceptions: { ...before.exceptions, ...part } }));
  const term = (priority: Excepted, member: 'days' | 'most') => {
    const field = `exceptions.${priority}.${member}`;
    return (
      <NumberField
        key={field}
        label={t(`rules.exceptions.${member}`, { priority: t(`priority.${priority}.name`) })}
        field={field}
        value={exceptions[priority][member]}
        onChange={(typed) => change(field, { [priority]: { ...exceptions[priority], [member]: typed } })}
      />
    );
  };
  return (
    <section className="rules-part" aria-labelledby="exceptions-title">
      <h2 id="exceptions-title">{t('rules.exceptions.title')}</h2>
      <p>{t('rules.exceptions.hint')}</p>
      {excepted.map((priority) => (
        <div className="rules-line" key={priority}>
          {term(priority, 'days')}
          {term(priority, 'most')}
        </div>
      ))}
      <NumberField
        label={t('rules.exceptions.share')}
        field="exceptions.shareLimit"
        value={exceptions.shareLimit}
        onChange={(shareLimit) => change('exceptions.shareLimit', { shareLimit })}
      />
      <Meaning />
    </section>
  );
}

/** Nothing while a number is none. */
function Meaning() {
  const { t } = useRulesPage();
  const { draft } = useRules();
  const rules = exceptionRules.safeParse(contentOf(draft).exceptions).data;
  if (rules === undefined) return null;
  const over = Math.floor((rules.shareLimit * sampleCount) / 100) + 1;
  return (
    <div className="field-hint">
      {excepted.map((priority) => {
        const { proposed, last } = expiryRange(priority, rules, Date.now());
        const [day, latest] = [dayText(proposed, t.locale), dayText(last, t.locale)];
        const name = t(`priority.${priority}.name`);
        return <p key={priority}>{t('rules.exceptions.meaning', { priority: name, day, last: latest })}</p>;
      })}
      <p>
        {over > sampleCount ? t('rules.exceptions.shareNever') : t('rules.exceptions.shareMeaning', { count: over })}
      </p>
    </div>
  );
}
