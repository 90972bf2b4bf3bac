/** Finds somebody by name and offers to add them, on a page of settings. */
import { type KeyboardEvent, useRef, useState } from 'react';
import type { FoundPerson } from '../../src/contract/process.ts';
import type { AccountId } from '../../src/domain/ids.ts';
import type { Texts } from '../../src/domain/texts.ts';
import type { Result } from '../api/panel-client.ts';
import type { Announce } from './announcer.tsx';
import { Button } from './button.tsx';
import { failureText } from './failure.ts';
import { isPlainEnter } from './keys.ts';

export interface FindPersonProps {
  /** Of the box, so that the page can put the focus there. */
  id: string;
  page: { t: Texts; announce: Announce };
  words: {
    label: string;
    search: string;
    found: (count: number) => string;
    add: (name: string) => string;
  };
  /** Who is not offered any more. */
  known: readonly AccountId[];
  find: (query: string) => Promise<Result<FoundPerson[]>>;
  onFound: (person: FoundPerson) => void;
}

export function FindPerson({ id, page: { t, announce }, words, known, find, onFound }: FindPersonProps) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly FoundPerson[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const offered = (found ?? []).filter(({ accountId }) => !known.includes(accountId));
  const search = async () => {
    if (query.trim() === '') return;
    const result = await find(query.trim());
    const said = result.ok ? words.found(result.value.length) : failureText(result.error, t);
    setFailure(result.ok ? null : said);
    setFound(result.ok ? result.value : null);
    announce(said, !result.ok);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlainEnter(event)) return;
    // Enter searches here; it does not save the form.
    event.preventDefault();
    void search();
  };
  const add = (person: FoundPerson) => {
    setFound(null);
    setQuery('');
    onFound(person);
    box.current?.focus();
  };
  return (
    <div className="find-person">
      <label className="field-label" htmlFor={id}>
        {words.label}
      </label>
      <div className="add-box-line">
        <input
          ref={box}
          className="text-box"
          id={id}
          value={query}
          maxLength={100}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button onClick={() => void search()}>{words.search}</Button>
      </div>
      {failure !== null && <p className="field-error">{failure}</p>}
      {found !== null && <p className="field-hint">{words.found(found.length)}</p>}
      <div className="actions">
        {offered.map((person) => (
          <Button key={person.accountId} icon="add" onClick={() => add(person)}>
            {words.add(person.name)}
          </Button>
        ))}
      </div>
    </div>
  );
}
