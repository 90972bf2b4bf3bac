/** Finds somebody by name: type, then choose one of the buttons. While the box is empty it shows what it is given. */
import { type ReactNode, useId, useState } from 'react';
import type { FoundPerson } from '../../../src/contract/process.ts';
import type { AccountId } from '../../../src/domain/ids.ts';
import type { Result } from '../../api/panel-client.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { SearchState } from '../../ui/search-state.tsx';
import { useSearch } from '../../ui/use-search.ts';

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
  const { store, people, t } = usePanel();
  const id = useId();
  const [query, setQuery] = useState('');
  const searching = useSearch(query.trim(), {
    find: find ?? store.findPeople,
    said: (known) => t('panel.people.found', { count: known.length }),
    learn: people.learn,
  });
  const { found } = searching;
  const offered = found?.is === 'found' ? found.results.filter((one) => !without.includes(one.accountId)) : [];
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
      <SearchState
        of={searching}
        offered={offered.length}
        searching={t('panel.people.searching')}
        none={t('panel.people.nobodyFound')}
      />
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
