/** Somebody's name where the line is about that person; "(you)" where it is the reader. */
import type { AccountId } from '../../src/domain/ids.ts';
import { usePanel, useRecords } from '../store/use-panel.ts';
import { useName } from './use-name.ts';

export function PersonName({ of }: { of: AccountId }) {
  const { t } = usePanel();
  const { accountId } = useRecords();
  const name = useName(of);
  if (name === null) return <span className="former-user">{t('panel.people.former')}</span>;
  // Narrow, so that the line does not jump when the name arrives.
  if (name === undefined) return <span aria-hidden="true">…</span>;
  return <span>{of === accountId ? t('panel.people.you', { name }) : name}</span>;
}
