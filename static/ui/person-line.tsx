/** Who did something and when: "you" at once, other names as soon as they are known. */
import { useEffect, useSyncExternalStore } from 'react';
import type { AccountId } from '../../src/domain/ids.ts';
import { usePanel } from '../store/use-panel.ts';

export function PersonLine({ by, at }: { by: AccountId | null; at: string | null }) {
  const { t, people, store } = usePanel();
  const name = useSyncExternalStore(people.subscribe, () => (by === null ? undefined : people.nameOf(by)));
  const me = store.state.read().records?.accountId === by;
  useEffect(() => {
    if (by !== null && !me) people.want(by);
  }, [by, me, people]);
  const who = me ? t('panel.person.you') : name === null ? t('panel.person.former') : name;
  const when = at === null ? null : <time dateTime={at}>{moment(at)}</time>;
  return (
    <span className="person-line">
      {who && by !== null && <span>{t('panel.person.by', { name: who })}</span>}
      {when}
    </span>
  );
}

function moment(at: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
