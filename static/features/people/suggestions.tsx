/** People whom the request and the linked work name, one click each, with where they come from. */
import { useEffect, useState } from 'react';
import type { SuggestedPerson } from '../../../src/contract/process.ts';
import type { AccountId } from '../../../src/domain/ids.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import type { Result } from '../../api/panel-client.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Spinner } from '../../ui/spinner.tsx';

export interface SuggestionsProps {
  /** People who are not offered. */
  without: readonly AccountId[];
  disabled: boolean;
  onPick: (person: SuggestedPerson) => void;
}

export function Suggestions({ without, disabled, onPick }: SuggestionsProps) {
  const { t } = usePanel();
  const { answer, ask } = useSuggestions();
  if (answer === null) return <Spinner label={t('panel.people.suggesting')} />;
  if (!answer.ok) {
    return (
      <p className="field-error">
        {failureText(answer.error, t)}{' '}
        <Button appearance="subtle" onClick={ask}>
          {t('panel.retry')}
        </Button>
      </p>
    );
  }
  const offered = answer.value.filter((one) => !without.includes(one.accountId));
  if (offered.length === 0) return <p className="empty">{t('panel.people.noSuggestions')}</p>;
  return (
    <div className="suggestions">
      <p className="field-hint">{t('panel.people.suggestions')}</p>
      <ul className="choices" aria-label={t('panel.people.suggestions')}>
        {offered.map((person) => (
          <li key={person.accountId} className="suggestion">
            <Button disabled={disabled} onClick={() => onPick(person)}>
              {person.name}
            </Button>
            <span className="row-note">{reasons(person, t)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "assignee of PAY-12, leads the project of SEC-1". */
function reasons({ because }: SuggestedPerson, t: Texts): string {
  return because
    .slice(0, 3)
    .map(({ how, issueKey }) => t(`panel.people.how.${how}`, { key: issueKey ?? '' }))
    .join(', ');
}

/** Null while they are on their way. */
function useSuggestions(): { answer: Result<SuggestedPerson[]> | null; ask: () => void } {
  const { store, people } = usePanel();
  const [answer, setAnswer] = useState<Result<SuggestedPerson[]> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let shown = true;
    setAnswer(null);
    void store.suggestPeople().then((result) => {
      if (result.ok) people.learn(result.value);
      if (shown) setAnswer(result);
    });
    return () => void (shown = false);
  }, [store, people, turn]);
  return { answer, ask: () => setTurn((before) => before + 1) };
}
