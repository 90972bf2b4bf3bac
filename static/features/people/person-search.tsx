/** Finds somebody by name: type, then choose one of the buttons. While the box is empty it shows what it is given. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { FoundPerson } from '../../../src/contract/process.ts';
import type { AccountId } from '../../../src/domain/ids.ts';
import type { ClientError, Result } from '../../api/panel-client.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Spinner } from '../../ui/spinner.tsx';

/** Every search costs a call of everybody's pool: wait until the typing pauses, in milliseconds. */
const pause = 350;

type Found = { is: 'searching' } | { is: 'failed'; error: ClientError } | { is: 'found'; people: FoundPerson[] };

export interface PersonSearchProps {
  label: string;
  /** People who are not offered. */
  without?: readonly AccountId[];
  disabled?: boolean;
  onPick: (person: FoundPerson) => void;
  /** Looks among others than everybody on the site. */
  find?: (query: string) => Promise<Result<FoundPerson[]>>;
  /** Shown as long as nothing is typed. */
  children?: ReactNode;
}

export function PersonSearch({ label, without = [], disabled = false, onPick, find, children }: PersonSearchProps) {
  const { t } = usePanel();
  const id = useId();
  const [query, setQuery] = useState('');
  const { found, search } = useSearch(query.trim(), find);
  const offered = found?.is === 'found' ? found.people.filter((one) => !without.includes(one.accountId)) : [];
  return (
    <div className="person-search">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        className="text-box"
        type="text"
        autoFocus
        autoComplete="off"
        maxLength={100}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          // Enter in a form of one box would send the form.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {found === null && children}
      {found?.is === 'searching' && <Spinner label={t('panel.people.searching')} />}
      {found?.is === 'failed' && (
        <p className="field-error">
          {failureText(found.error, t)}{' '}
          <Button appearance="subtle" onClick={search}>
            {t('panel.retry')}
          </Button>
        </p>
      )}
      {found?.is === 'found' && offered.length === 0 && <p className="empty">{t('panel.people.nobodyFound')}</p>}
      {offered.length > 0 && (
        <ul className="choices" aria-label={t('panel.people.found', { count: offered.length })}>
          {offered.map((person) => (
            <li key={person.accountId}>
              <Button disabled={disabled} onClick={() => onPick(person)}>
                {person.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Null while nothing is typed. An answer to an earlier query is dropped. */
function useSearch(query: string, find: PersonSearchProps['find']): { found: Found | null; search: () => void } {
  const { store, people, t, announce } = usePanel();
  const [found, setFound] = useState<Found | null>(null);
  const latest = useRef(0);
  const search = async () => {
    const turn = (latest.current += 1);
    setFound({ is: 'searching' });
    const result = await (find ?? store.findPeople)(query);
    if (turn !== latest.current) return;
    setFound(result.ok ? { is: 'found', people: result.value } : { is: 'failed', error: result.error });
    if (result.ok) people.learn(result.value);
    announce(result.ok ? t('panel.people.found', { count: result.value.length }) : failureText(result.error, t));
  };
  const now = useRef(search);
  useEffect(() => void (now.current = search));
  useEffect(() => {
    latest.current += 1;
    if (query === '') return setFound(null);
    const timer = setTimeout(() => void now.current(), pause);
    return () => clearTimeout(timer);
  }, [query]);
  return { found, search: () => void search() };
}
