/** The library to look around in: packs, or what a search finds; several threats and recommendations are added at once. */
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Library } from '../../../src/domain/library/library.ts';
import type { LibraryPack, LibraryThreat } from '../../../src/domain/library/library-pack.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { isEscape } from '../../ui/keys.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { LibraryEntry } from './library-entry.tsx';
import { chosenPicks, countOf } from './chosen-picks.ts';
import { useLibraryState, useTaken } from './use-library.ts';
import { withTick } from './with-tick.ts';
import './library.css';

const mostFound = 20;

export default function LibraryRegion({ onClose }: { onClose: () => void }) {
  const { library, t } = usePanel();
  const state = useLibraryState();
  const region = useRef<HTMLElement>(null);
  const close = () => {
    region.current?.previousElementSibling?.querySelector<HTMLElement>('button')?.focus();
    onClose();
  };
  return (
    <section
      ref={region}
      className="library"
      aria-label={t('panel.library.title')}
      onKeyDown={(event) => {
        if (isEscape(event)) close();
      }}
    >
      {state.is === 'ready' ? (
        <Shelves library={state.library} onClose={close} />
      ) : state.is === 'failed' ? (
        <Message tone="error" actions={<Button onClick={() => library.load()}>{t('panel.retry')}</Button>}>
          <p>{failureText(state.error, t)}</p>
        </Message>
      ) : (
        <Spinner label={t('panel.library.loading')} />
      )}
    </section>
  );
}

function Shelves({ library, onClose }: { library: Library; onClose: () => void }) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [pack, setPack] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const taken = useTaken();
  const asked = useDeferredValue(query).trim();
  const shown = useMemo(() => shownThreats(library, asked, pack), [library, asked, pack]);
  const picks = chosenPicks(library, ticked, taken);
  const count = countOf(picks, t);
  useEffect(() => search.current?.focus(), []);
  const add = () => {
    store.addPicked(picks);
    setTicked(new Set());
    announce(t('panel.library.adding', { what: count }));
    search.current?.focus();
  };
  return (
    <>
      <div className="library-tools">
        <div>
          <label htmlFor={`${id}-query`} className="field-label">
            {t('panel.library.search')}
          </label>
          <input
            ref={search}
            id={`${id}-query`}
            className="text-box"
            type="search"
            autoComplete="off"
            placeholder={t('panel.library.searchExample')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-pack`} className="field-label">
            {t('panel.library.pack')}
          </label>
          <select id={`${id}-pack`} className="text-box" value={pack} onChange={(event) => setPack(event.target.value)}>
            <option value="">{t('panel.library.allPacks')}</option>
            {library.packs.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      {shown === null ? (
        <PackList packs={library.packs} onOpen={setPack} />
      ) : shown.length === 0 ? (
        <p className="empty">{t('panel.library.nothingFound')}</p>
      ) : (
        <ul className="library-entries" aria-label={t('panel.library.threats', { count: shown.length })}>
          {shown.map((threat) => (
            <LibraryEntry
              key={threat.id}
              threat={threat}
              taken={taken}
              ticked={ticked}
              onTick={(one, on) => setTicked(withTick(ticked, one, on))}
            />
          ))}
        </ul>
      )}
      <div className="actions library-actions">
        <Button appearance="primary" disabled={picks.length === 0} onClick={add}>
          {picks.length === 0 ? t('panel.library.addNothing') : t('panel.library.addSome', { what: count })}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {t('panel.library.close')}
        </Button>
      </div>
    </>
  );
}

/** Null: nobody asked for anything yet. */
function shownThreats(library: Library, query: string, pack: string): LibraryThreat[] | null {
  const inPack = library.packs.find(({ id }) => id === pack)?.threats ?? null;
  if (query.length < 2) return inPack;
  const of = new Set(inPack?.map(({ id }) => id));
  const found = library.findThreats(query, inPack === null ? mostFound : Number.POSITIVE_INFINITY);
  return inPack === null ? found : found.filter(({ id }) => of.has(id));
}

function PackList({ packs, onOpen }: { packs: readonly LibraryPack[]; onOpen: (id: string) => void }) {
  const { t } = usePanel();
  return (
    <ul className="library-packs" aria-label={t('panel.library.packs')}>
      {packs.map(({ id, name, about, threats }) => (
        <li key={id}>
          <button type="button" className="suggestion" onClick={() => onOpen(id)}>
            <span className="suggestion-title">{name}</span>
            <span className="suggestion-detail">
              {about} {t('panel.library.threats', { count: threats.length })}.
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
