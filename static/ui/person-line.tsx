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
  const when = at === null ? null : <time dateTime={at}>{moment(at, t.locale)}</time>;
  return (
    <span className="person-line">
      {by !== null && <Who me={me} name={name} />} {when}
    </span>
  );
}

/** Whole phrases: in other languages "you" is another word after "by". */
function Who({ me, name }: { me: boolean; name: string | null | undefined }) {
  const { t } = usePanel();
  if (me) return <span>{t('panel.person.byYou')}</span>;
  if (name === null) return <span>{t('panel.person.byFormer')}</span>;
  return name === undefined ? null : <span>{t('panel.person.by', { name })}</span>;
}

function moment(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
