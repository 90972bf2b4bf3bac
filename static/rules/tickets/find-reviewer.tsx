/** Finds somebody by name and offers to add them. */
import { type KeyboardEvent, useState } from 'react';
import type { AccountId } from '../../../src/domain/ids.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { isPlainEnter } from '../../ui/keys.ts';
import { useRulesPage } from '../app/rules-context.ts';

export const findReviewerId = 'find-reviewer';

export interface FoundReviewer {
  accountId: AccountId;
  name: string;
}

interface FindReviewerProps {
  known: readonly AccountId[];
  onFound: (person: FoundReviewer) => void;
}

export function FindReviewer({ known, onFound }: FindReviewerProps) {
  const { client, t, announce } = useRulesPage();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly FoundReviewer[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const offered = (found ?? []).filter(({ accountId }) => !known.includes(accountId));
  const search = async () => {
    if (query.trim() === '') return;
    const result = await client.call('findReviewers', { query: query.trim() });
    setFailure(result.ok ? null : failureText(result.error, t));
    setFound(result.ok ? result.value : null);
    const said = result.ok ? t('rules.codeReview.found', { count: result.value.length }) : failureText(result.error, t);
    announce(said, !result.ok);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlainEnter(event)) return;
    event.preventDefault();
    void search();
  };
  const add = (person: FoundReviewer) => {
    setFound(null);
    setQuery('');
    onFound(person);
    document.getElementById(findReviewerId)?.focus();
  };
  return (
    <div className="rules-field">
      <label className="field-label" htmlFor={findReviewerId}>
        {t('rules.codeReview.find')}
      </label>
      <div className="rules-add-line">
        <input
          className="text-box"
          id={findReviewerId}
          value={query}
          maxLength={100}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button onClick={() => void search()}>{t('rules.codeReview.search')}</Button>
      </div>
      {failure !== null && <p className="field-error">{failure}</p>}
      {found !== null && <p className="field-hint">{t('rules.codeReview.found', { count: found.length })}</p>}
      <div className="actions">
        {offered.map((person) => (
          <Button key={person.accountId} icon="add" onClick={() => add(person)}>
            {t('rules.codeReview.add', { name: person.name })}
          </Button>
        ))}
      </div>
    </div>
  );
}
