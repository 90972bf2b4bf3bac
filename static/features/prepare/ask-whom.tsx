/** Whom a follow-up question is put to: nobody in particular, somebody named, or anybody by name. */
import { useEffect, useId, useRef, useState } from 'react';
import type { AccountId } from '../../../src/domain/ids.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { isEscape } from '../../ui/keys.ts';
import { useName } from '../../ui/use-name.ts';
import { useRefocus } from '../../ui/use-refocus.ts';
import { PersonSearch } from '../people/person-search.tsx';

/** No account id: Jira's have no spaces. */
const somebodyElse = 'somebody else';

export interface AskWhomProps {
  to: AccountId | null;
  accounts: readonly AccountId[];
  onChoose: (to: AccountId | null) => void;
  /** Nobody but these can be chosen. */
  closed?: boolean;
  /** Other words for the box, and for nobody in particular. */
  words?: { label: string; nobody: string };
}

export function AskWhom({ to, accounts, closed = false, onChoose, words }: AskWhomProps) {
  const { t } = usePanel();
  const { accountId: me, model } = useRecords();
  const id = useId();
  const select = useRefocus<HTMLSelectElement>();
  const [searching, setSearching] = useState(false);
  const requester = model?.requester && !closed ? [model.requester] : [];
  const known = [...new Set([...accounts, ...requester, ...(to === null ? [] : [to])])];
  const others = known.filter((one) => one !== me || one === to);
  const close = () => {
    setSearching(false);
    select.refocus();
  };
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {words?.label ?? t('panel.prepare.askWhom')}
      </label>
      <select
        ref={select.ref}
        id={id}
        className="text-box select"
        value={searching ? somebodyElse : (to ?? '')}
        aria-describedby={`${id}-means`}
        onChange={(event) => {
          const { value } = event.target;
          setSearching(value === somebodyElse);
          if (value !== somebodyElse) onChoose(others.find((one) => one === value) ?? null);
        }}
      >
        <option value="">{words?.nobody ?? t('panel.prepare.whoeverKnows')}</option>
        {others.map((one) => (
          <NameOption key={one} of={one} />
        ))}
        {!closed && <option value={somebodyElse}>{t('panel.prepare.somebodyElse')}</option>}
      </select>
      {searching && (
        <div
          className="boxed"
          role="group"
          aria-label={t('panel.prepare.somebodyElse')}
          onKeyDown={(event) => {
            if (isEscape(event)) close();
          }}
        >
          <PersonSearch
            label={t('panel.people.search')}
            onPick={(person) => {
              onChoose(person.accountId);
              close();
            }}
          />
          <div className="actions">
            <Button onClick={close}>{t('panel.cancel')}</Button>
          </div>
        </div>
      )}
      <p id={`${id}-means`} className="field-hint">
        {to === null ? t('panel.prepare.noMention') : <Mention of={to} />}
      </p>
    </div>
  );
}

function NameOption({ of }: { of: AccountId }) {
  const { t } = usePanel();
  const name = useName(of);
  return <option value={of}>{name ?? (name === null ? t('panel.people.former') : '…')}</option>;
}

function Mention({ of }: { of: AccountId }) {
  const { t } = usePanel();
  const name = useName(of);
  const known = name ?? t('panel.prepare.thisPerson');
  const sees = useSees(of, t('panel.prepare.doesNotSee', { name: known }));
  if (sees === false) return <span className="field-error">{t('panel.prepare.doesNotSee', { name: known })}</span>;
  return <>{t('panel.prepare.willMention', { name: known })}</>;
}

/** Null while it is not known. The question can be asked all the same: access may be given later. */
function useSees(of: AccountId, warning: string): boolean | null {
  const { store, announce } = usePanel();
  const [found, setFound] = useState<{ of: AccountId; sees: boolean | null } | null>(null);
  const tell = useRef({ announce, warning });
  useEffect(() => void (tell.current = { announce, warning }));
  useEffect(() => {
    let current = true;
    void store.seesIssue(of).then((sees) => {
      if (!current) return;
      setFound({ of, sees });
      if (sees === false) tell.current.announce(tell.current.warning, true);
    });
    return () => {
      current = false;
    };
  }, [of, store]);
  return found?.of === of ? found.sees : null;
}
