/** Who approves exceptions: people found by name, added and removed. */
import { type KeyboardEvent, useRef, useState } from 'react';
import type { AccountId } from '../../../src/domain/ids.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { isPlainEnter } from '../../ui/keys.ts';
import { useAdmin } from '../app/admin-context.ts';
import { type SaveFailure, FieldError, invalidProps } from '../../ui/field-error.tsx';
import type { Approver } from './draft.ts';

interface ApproversProps {
  approvers: Approver[];
  failure: SaveFailure | null;
  onChange: (approvers: Approver[]) => void;
}

export function Approvers({ approvers, failure, onChange }: ApproversProps) {
  const { t } = useAdmin();
  const group = useRef<HTMLFieldSetElement>(null);
  const toSearch = () => group.current?.querySelector<HTMLElement>('#find-person')?.focus();
  const nameOf = ({ name }: Approver) => name ?? t('admin.settings.formerUser');
  return (
    <fieldset className="settings-group" ref={group}>
      <legend>{t('admin.settings.approvers')}</legend>
      <p className="field-hint">{t('admin.settings.approversHint')}</p>
      {approvers.length > 0 && (
        <ul className="approvers" aria-label={t('admin.settings.approvers')}>
          {approvers.map((one, at) => (
            <li key={one.accountId}>
              <span>{nameOf(one)}</span>
              <Button
                appearance="subtle"
                icon="remove"
                aria-label={t('admin.settings.removePerson', { name: nameOf(one) })}
                onClick={() => {
                  onChange(approvers.filter(({ accountId }) => accountId !== one.accountId));
                  toSearch();
                }}
                {...invalidProps(`approvers.${at}`, failure)}
              />
              <FieldError field={`approvers.${at}`} failure={failure} />
            </li>
          ))}
        </ul>
      )}
      <FindPerson
        known={approvers.map(({ accountId }) => accountId)}
        onFound={(person) => {
          onChange([...approvers, person]);
          toSearch();
        }}
      />
    </fieldset>
  );
}

function FindPerson({ known, onFound }: { known: AccountId[]; onFound: (person: Approver) => void }) {
  const { client, t, announce } = useAdmin();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Approver[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const search = async () => {
    if (query.trim() === '') return;
    const result = await client.call('findPeople', { query });
    setFailure(result.ok ? null : failureText(result.error, t));
    setFound(result.ok ? result.value : null);
    announce(result.ok ? t('admin.settings.found', { count: result.value.length }) : failureText(result.error, t));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlainEnter(event)) return;
    // Enter searches here; it does not save the form.
    event.preventDefault();
    void search();
  };
  return (
    <div className="find-person">
      <label className="field-label" htmlFor="find-person">
        {t('admin.settings.findPerson')}
      </label>
      <div className="add-box-line">
        <input
          className="text-box"
          id="find-person"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button onClick={() => void search()}>{t('admin.settings.find')}</Button>
      </div>
      {failure !== null && <p className="field-error">{failure}</p>}
      {found !== null && <p className="field-hint">{t('admin.settings.found', { count: found.length })}</p>}
      <div className="actions">
        {(found ?? [])
          .filter(({ accountId }) => !known.includes(accountId))
          .map((person) => (
            <Button
              key={person.accountId}
              icon="add"
              onClick={() => {
                setFound(null);
                setQuery('');
                onFound(person);
              }}
            >
              {t('admin.settings.addPerson', { name: person.name ?? '' })}
            </Button>
          ))}
      </div>
    </div>
  );
}
