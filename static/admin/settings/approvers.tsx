/** Who approves exceptions: people found by name, added and removed. */
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { FindPerson } from '../../ui/find-person.tsx';
import { useAdmin } from '../app/admin-context.ts';
import { type SaveFailure, FieldError, invalidProps } from '../../ui/field-error.tsx';
import type { Approver } from './draft.ts';

interface ApproversProps {
  approvers: Approver[];
  failure: SaveFailure | null;
  onChange: (approvers: Approver[]) => void;
}

export function Approvers({ approvers, failure, onChange }: ApproversProps) {
  const { client, t, announce } = useAdmin();
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
        id="find-person"
        page={{ t, announce }}
        words={{
          label: t('admin.settings.findPerson'),
          search: t('admin.settings.find'),
          found: (count) => t('admin.settings.found', { count }),
          add: (name) => t('admin.settings.addPerson', { name }),
        }}
        known={approvers.map(({ accountId }) => accountId)}
        find={(query) => client.call('findPeople', { query })}
        onFound={(person) => onChange([...approvers, person])}
      />
    </fieldset>
  );
}
