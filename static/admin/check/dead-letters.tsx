/** Work that was given up: try it again, or dismiss it. */
import { useState } from 'react';
import type { DeadLetterView } from '../../../src/contract/admin.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { useAdmin } from '../app/admin-context.ts';
import { localTime } from './check-line-row.tsx';

interface DeadLettersProps {
  letters: DeadLetterView[];
  licensed: boolean;
  onSettled: () => void;
}

export function DeadLetters({ letters, licensed, onSettled }: DeadLettersProps) {
  const { t } = useAdmin();
  if (letters.length === 0) return null;
  return (
    <>
      <h3>{t('admin.check.letters.title')}</h3>
      <ul className="check-lines" aria-label={t('admin.check.letters.title')}>
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} licensed={licensed} onSettled={onSettled} />
        ))}
      </ul>
    </>
  );
}

function Letter({ letter, licensed, onSettled }: Omit<DeadLettersProps, 'letters'> & { letter: DeadLetterView }) {
  const { client, t, announce } = useAdmin();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const line = t('admin.check.letters.line', {
    kind: t(`admin.check.letters.kind.${letter.kind}`),
    issue: letter.issueKey ?? t('admin.check.letters.noIssue'),
    at: localTime(letter.at, t.locale),
  });
  const settle = async (how: 'retry' | 'dismiss') => {
    if (busy) return;
    setBusy(true);
    const result = await client.call(how === 'retry' ? 'retryDeadLetter' : 'dismissDeadLetter', { id: letter.id });
    setBusy(false);
    if (result.ok) {
      announce(t(how === 'retry' ? 'admin.check.letters.retried' : 'admin.check.letters.dismissed'));
      onSettled();
      return;
    }
    const sentence = failureText(result.error, t);
    setFailure(sentence);
    announce(sentence, true);
  };
  return (
    <li className="check-line" aria-label={line}>
      <div className="check-words">
        <p>{line}</p>
        {failure !== null && <p className="field-error">{failure}</p>}
        {licensed && (
          <div className="actions">
            {letter.kind !== 'unknown' && (
              <Button onClick={() => void settle('retry')} aria-disabled={busy}>
                {t('admin.check.letters.retry')}
              </Button>
            )}
            <Button appearance="subtle" onClick={() => void settle('dismiss')} aria-disabled={busy}>
              {t('admin.check.letters.dismiss')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
