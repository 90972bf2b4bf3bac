/** Which tickets ask for a security review of their code, and who watches them for it. */
import type { FoundPerson } from '../../../src/contract/process.ts';
import type { AccountId } from '../../../src/domain/ids.ts';
import { priorities } from '../../../src/domain/priority.ts';
import type { CodeReview } from '../../../src/domain/code-review.ts';
import { Button } from '../../ui/button.tsx';
import { FindPerson } from '../../ui/find-person.tsx';
import { useRules } from '../app/editor-context.ts';
import { focusSoon } from '../app/focus-field.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { CheckGroup } from '../fields/check-group.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';

const findReviewerId = 'find-reviewer';

export function CodeReviewRules() {
  const { t } = useRulesPage();
  const { draft, edit } = useRules();
  const { codeReview } = draft;
  const change = (field: keyof CodeReview, next: Partial<CodeReview>, found?: FoundPerson) =>
    edit(`codeReview.${field}`, (before) => ({
      ...before,
      codeReview: { ...before.codeReview, ...next },
      foundNames: found === undefined ? before.foundNames : { ...before.foundNames, [found.accountId]: found.name },
    }));
  return (
    <section className="rules-part" aria-labelledby="code-review-title">
      <h2 id="code-review-title">{t('rules.codeReview.title')}</h2>
      <p>{t('rules.codeReview.hint')}</p>
      <CheckGroup
        label={t('rules.codeReview.priorities')}
        field="codeReview.priorities"
        choices={priorities.map((value) => ({
          value,
          label: t('rules.codeReview.priority', { priority: t(`priority.${value}.name`) }),
        }))}
        chosen={codeReview.priorities}
        onChange={(chosen) => change('priorities', { priorities: chosen })}
      />
      <Reviewers
        watchers={codeReview.watchers}
        onChange={(watchers, found) => change('watchers', { watchers }, found)}
      />
    </section>
  );
}

interface ReviewersProps {
  watchers: readonly AccountId[];
  onChange: (watchers: AccountId[], found?: FoundPerson) => void;
}

function Reviewers({ watchers, onChange }: ReviewersProps) {
  const { client, t, announce } = useRulesPage();
  const { draft, view } = useRules();
  const field = 'codeReview.watchers';
  const limit = view.limits.reviewers;
  const nameOf = (of: AccountId): string =>
    draft.foundNames[of] ??
    view.choices.people.find((one) => one.accountId === of)?.name ??
    t('rules.codeReview.former');
  const remove = (one: AccountId) => {
    onChange(watchers.filter((other) => other !== one));
    announce(t('rules.codeReview.removed', { name: nameOf(one) }));
    focusSoon(() => document.getElementById(findReviewerId));
  };
  return (
    <fieldset className="rules-group" id={field}>
      <legend>{t('rules.codeReview.watchers')}</legend>
      {watchers.length === 0 && <p className="field-hint">{t('rules.codeReview.nobody')}</p>}
      {watchers.length > 0 && (
        <ul className="rules-people" aria-label={t('rules.codeReview.watchers')}>
          {watchers.map((one, at) => (
            <li key={one} id={`${field}.${at}`}>
              <span>{nameOf(one)}</span>
              <Button
                appearance="subtle"
                icon="remove"
                aria-label={t('rules.codeReview.remove', { name: nameOf(one) })}
                onClick={() => remove(one)}
              />
              <FieldProblems field={`${field}.${at}`} />
            </li>
          ))}
        </ul>
      )}
      <FieldProblems field={field} whole />
      {watchers.length >= limit ? (
        <p className="field-hint">{t('rules.codeReview.full', { limit })}</p>
      ) : (
        <FindPerson
          id={findReviewerId}
          page={{ t, announce }}
          words={{
            label: t('rules.codeReview.find'),
            search: t('rules.codeReview.search'),
            found: (count) => t('rules.codeReview.found', { count }),
            add: (name) => t('rules.codeReview.add', { name }),
          }}
          known={watchers}
          find={(query) => client.call('findReviewers', { query })}
          onFound={(person) => {
            onChange([...watchers, person.accountId], person);
            announce(t('rules.codeReview.added', { name: person.name }));
          }}
        />
      )}
    </fieldset>
  );
}
