/** Somebody's name where the line is about that person; "(you)" where it is the reader. */
import { useRef } from 'react';
import type { AccountId } from '../../src/domain/ids.ts';
import { usePanel, useRecords } from '../store/use-panel.ts';
import { useName } from './use-name.ts';
import { useSeen } from './use-seen.ts';

export function PersonName({ of }: { of: AccountId }) {
  const { t, people } = usePanel();
  const { accountId } = useRecords();
  const line = useRef<HTMLSpanElement>(null);
  const name = useName(of);
  // Without its name the line says nothing.
  useSeen(line, people.allow);
  return (
    <span ref={line} className={name === null ? 'former-user' : undefined}>
      {name === null
        ? t('panel.people.former')
        : of === accountId && name
          ? t('panel.people.you', { name })
          : (name ?? '…')}
    </span>
  );
}

/** Several, parted by commas. */
export function PersonNames({ of }: { of: readonly AccountId[] }) {
  return of.map((one, at) => (
    <span key={one}>
      {at > 0 && ', '}
      <PersonName of={one} />
    </span>
  ));
}
