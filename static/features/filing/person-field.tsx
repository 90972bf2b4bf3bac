/** A person in a field of a ticket: nobody yet, somebody, or the search for them. */
import { useId, useRef, useState } from 'react';
import { accountId } from '../../../src/domain/ids.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { PersonSearch } from '../people/person-search.tsx';
import { type FieldInputProps, FieldProblem } from './field-problem.tsx';

export function PersonField({
  field,
  label = field.name,
  projectKey,
  value,
  checked = false,
  onChange,
}: FieldInputProps) {
  const { store, people, t } = usePanel();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [searching, setSearching] = useState(false);
  const chosen = value?.kind === 'user' ? accountId.parse(value.value) : null;
  const error = checked && field.required && chosen === null ? t('panel.filing.missing', { name: field.name }) : null;
  // Work is given to whom the project lets have it; any other field takes whom the person may look up.
  const find = (query: string) =>
    field.id === 'assignee' ? store.client.call('findAssignees', { projectKey, query }) : store.findPeople(query);
  return (
    <div
      className="field"
      role="group"
      aria-label={label}
      aria-describedby={error === null ? undefined : `${id}-error`}
    >
      <span className="field-label">{label}</span>
      {searching ? (
        <PersonSearch
          label={t('panel.filing.searchPerson', { name: label })}
          find={find}
          onPick={(person) => {
            people.learn([person]);
            onChange({ kind: 'user', value: person.accountId });
            setSearching(false);
            setTimeout(() => button.current?.focus());
          }}
        />
      ) : (
        <div className="actions">
          {chosen !== null && <PersonName of={chosen} />}
          {chosen !== null && (
            <Button
              appearance="subtle"
              icon="close"
              aria-label={t('panel.filing.removePerson', { person: people.nameOf(chosen) ?? '', name: label })}
              onClick={() => {
                onChange(null);
                button.current?.focus();
              }}
            />
          )}
          <Button
            ref={button}
            aria-label={t('panel.filing.findPersonFor', { name: label })}
            data-invalid={error !== null || undefined}
            onClick={() => setSearching(true)}
          >
            {t('panel.filing.findPerson')}
          </Button>
        </div>
      )}
      <FieldProblem id={id} error={error} />
    </div>
  );
}
