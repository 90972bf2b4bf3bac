/** Links a ticket that exists: type its key, paste its address, or look for words of its title. */
import { useId, useState } from 'react';
import type { Recommendation } from '../../../src/domain/item.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { isEscape, isPlainEnter } from '../../ui/keys.ts';
import { SearchState } from '../../ui/search-state.tsx';
import { useSearch } from '../../ui/use-search.ts';
import { knownTickets } from './known-tickets.ts';
import './linking.css';

interface LinkBoxProps {
  recommendation: Recommendation;
  onClose: () => void;
}

/** As the list offers it. */
interface Offered {
  key: string;
  summary: string;
  status: string;
}

export default function LinkBox({ recommendation, onClose }: LinkBoxProps) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [linking, setLinking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const searching = useSearch(typed.trim(), {
    find: (text) => store.client.call('findTickets', { text }),
    said: (tickets) => t('panel.linking.found', { count: tickets.length }),
  });
  const { found } = searching;
  const here = new Set(recommendation.tickets.filter((one) => one.state !== 'gone').map((one) => one.key));
  const known = knownTickets(store.state.read().records).filter((key) => !here.has(key));
  const results: readonly Offered[] = found?.is === 'found' ? found.results.filter((one) => !here.has(one.key)) : [];
  const link = async (ticket: string) => {
    setLinking(true);
    setRefused(null);
    const result = await store.linkTicket(recommendation.id, ticket);
    setLinking(false);
    const said = result.ok
      ? t('panel.linking.linked', { key: ticket, id: recommendation.id })
      : failureText(result.error, t);
    announce(said, !result.ok);
    if (result.ok) onClose();
    else setRefused(said);
  };
  const [only] = results;
  return (
    <div className="boxed link-box">
      <div className="field">
        <label htmlFor={id} className="field-label">
          {t('panel.linking.search', { id: recommendation.id })}
        </label>
        <input
          id={id}
          className="text-box"
          type="text"
          autoFocus
          autoComplete="off"
          maxLength={255}
          value={typed}
          aria-invalid={refused !== null || undefined}
          aria-describedby={refused === null ? undefined : `${id}-error`}
          onChange={(event) => {
            setRefused(null);
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (isEscape(event)) onClose();
            else if (isPlainEnter(event) && only !== undefined && results.length === 1 && !linking) void link(only.key);
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      </div>
      {refused !== null && (
        <p id={`${id}-error`} role="alert" className="field-error">
          {refused}
        </p>
      )}
      <SearchState
        of={searching}
        offered={results.length}
        searching={t('panel.linking.searching')}
        none={t('panel.linking.none')}
      />
      <TicketOffers
        label={t('panel.linking.found', { count: results.length })}
        tickets={results}
        disabled={linking}
        onLink={link}
      />
      {found === null && (
        <TicketOffers
          label={t('panel.linking.known')}
          tickets={known.map((key) => ({ key, summary: '', status: '' }))}
          heading
          disabled={linking}
          onLink={link}
        />
      )}
      <div className="actions">
        <Button appearance="subtle" onClick={onClose}>
          {t('panel.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface OffersProps {
  label: string;
  tickets: readonly Offered[];
  heading?: boolean;
  disabled: boolean;
  onLink: (key: string) => Promise<void>;
}

function TicketOffers({ label, tickets, heading = false, disabled, onLink }: OffersProps) {
  const { t } = usePanel();
  if (tickets.length === 0) return null;
  return (
    <>
      {heading && <p className="row-note">{label}</p>}
      <ul className="ticket-offers" aria-label={label}>
        {tickets.map(({ key, summary, status }) => (
          <li key={key}>
            <Button disabled={disabled} onClick={() => void onLink(key)}>
              {t('panel.linking.link', { key })}
            </Button>
            {summary !== '' && (
              <span className="ticket-summary">
                {summary} <span className="row-note">{status}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
