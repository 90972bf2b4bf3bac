/** One role: who has it, or in plain words who is missing; whoever may manage names people. */
import { useEffect, useRef, useState } from 'react';
import type { NamedPerson } from '../../../src/domain/named-person.ts';
import type { RoleNow } from '../../../src/domain/model-process.ts';
import type { Role } from '../../../src/domain/size-process.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useName } from '../../ui/use-name.ts';
import { NameForm } from './name-form.tsx';

/** @param experienced whether a security engineer is named: a newcomer needs one */
export function RoleLine({ now, experienced }: { now: RoleNow; experienced: boolean }) {
  const { t } = usePanel();
  const { role, people, needed, gap } = now;
  const manage = useAccess('manage');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const note = noteOf(now, experienced);
  return (
    <li className={`role${gap ? ' role-gap' : ''}`}>
      <div className="role-name">
        <h4>{t(`process.role.${role}`)}</h4>
        {gap && (
          <p className="gap">
            <Icon name="warning" />
            {t(`panel.people.gap.${role}`)}
          </p>
        )}
        {note && <p className="row-note">{t(note)}</p>}
        {!needed && <p className="row-note">{t('panel.people.notNeeded')}</p>}
      </div>
      {people.length > 0 && (
        <ul className="role-people">
          {people.map((person) => (
            <RolePerson
              key={person.accountId}
              person={person}
              removable={manage}
              onRemoved={() => button.current?.focus()}
            />
          ))}
        </ul>
      )}
      {manage && !open && (
        <div className="actions">
          <Button ref={button} icon="add" appearance="subtle" onClick={() => setOpen(true)}>
            {t(`panel.people.name.${role}`)}
          </Button>
        </div>
      )}
      {open && <NameForm role={role} named={people.map((one) => one.accountId)} onClose={() => setOpen(false)} />}
    </li>
  );
}

function noteOf({ role, people }: RoleNow, experienced: boolean) {
  if (role !== 'security-newcomer' || people.length === 0) return null;
  return experienced ? 'panel.people.paired' : 'panel.people.notPaired';
}

interface RolePersonProps {
  person: NamedPerson;
  removable: boolean;
  /** The focus needs another place: the button is gone with the line. */
  onRemoved: () => void;
}

function RolePerson({ person: { accountId, role }, removable, onRemoved }: RolePersonProps) {
  const { store, t, announce } = usePanel();
  const name = useName(accountId) ?? t('panel.people.former');
  const act = useAct(async () => {
    const result = await store.namePerson(role, accountId, false);
    if (result.ok) {
      announce(t('panel.people.removed', words(name, role)));
      onRemoved();
    }
    return result;
  });
  const words = (who: string, as: Role) => ({ name: who, role: t(`process.role.${as}`) });
  return (
    <li className="role-person">
      <PersonName of={accountId} />
      {removable && (
        <Button
          appearance="subtle"
          icon="remove"
          disabled={act.busy}
          aria-label={t('panel.people.remove', words(name, role))}
          title={t('panel.people.remove', words(name, role))}
          onClick={act.run}
        />
      )}
      {act.failure && <span className="field-error">{act.failure}</span>}
    </li>
  );
}
