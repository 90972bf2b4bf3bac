/** Names somebody for a role: a suggestion with one click, or anybody by name. */
import { useId, useState } from 'react';
import type { AccountId } from '../../../src/domain/ids.ts';
import type { Role } from '../../../src/domain/size-process.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { isEscape } from '../../ui/keys.ts';
import { PersonSearch } from './person-search.tsx';
import { Suggestions } from './suggestions.tsx';

export interface NameFormProps {
  role: Role;
  /** Who has the role already. */
  named: readonly AccountId[];
  onClose: () => void;
}

export function NameForm({ role, named, onClose }: NameFormProps) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const name = async (person: { accountId: AccountId; name: string }) => {
    setBusy(person.name);
    setFailure(null);
    const result = await store.namePerson(role, person.accountId, true);
    setBusy(null);
    if (result.ok) {
      announce(t('panel.people.nowNamed', { name: person.name, role: t(`process.role.${role}`) }));
      onClose();
      return;
    }
    const sentence = failureText(result.error, t);
    setFailure(t('panel.people.notNamed', { name: person.name, why: sentence }));
    announce(sentence, true);
  };
  const pick = (person: { accountId: AccountId; name: string }) => {
    if (busy === null) void name(person);
  };
  return (
    <div
      className="boxed"
      role="group"
      aria-label={t(`panel.people.name.${role}`)}
      aria-describedby={`${id}-state`}
      onKeyDown={(event) => {
        if (isEscape(event)) onClose();
      }}
    >
      <PersonSearch label={t('panel.people.search')} without={named} disabled={busy !== null} onPick={pick}>
        <Suggestions without={named} disabled={busy !== null} onPick={pick} />
      </PersonSearch>
      <p id={`${id}-state`} className={failure === null ? 'row-note' : 'field-error'}>
        {failure ?? (busy === null ? null : t('panel.people.naming', { name: busy }))}
      </p>
      <div className="actions">
        <Button onClick={onClose}>{t('panel.cancel')}</Button>
      </div>
    </div>
  );
}
