/** Whether a meeting was held: a switch that turns at once; a turn that could not be saved goes back and says so. */
import { useId, useState } from 'react';
import type { PlannedMeeting } from '../../../src/domain/meeting-plan.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { PersonLine } from '../../ui/person-line.tsx';

export function HeldBox({ meeting, onGone }: { meeting: PlannedMeeting; onGone: () => void }) {
  const { store, t, announce } = usePanel();
  const contribute = useAccess('contribute');
  const id = useId();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [failed, setFailed] = useState<{ error: ClientError; held: boolean } | null>(null);
  const { number, rev, held } = meeting;
  const tick = async (next: boolean) => {
    if (wanted !== null) return;
    setWanted(next);
    setFailed(null);
    const result = await store.markHeld({ number, rev }, next);
    setWanted(null);
    if (result.ok) {
      announce(t(next ? 'panel.meetings.nowHeld' : 'panel.meetings.notHeld', { number }));
      if (!next) onGone();
      return;
    }
    setFailed({ error: result.error, held: next });
    announce(failureText(result.error, t), true);
  };
  return (
    <div className="held">
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={wanted ?? held !== null}
        disabled={!contribute}
        aria-describedby={`${id}-note`}
        onChange={(event) => void tick(event.target.checked)}
      />
      <label htmlFor={id}>{t('panel.meetings.held', { number })}</label>
      <span id={`${id}-note`} className="row-note">
        {wanted !== null ? t('panel.row.saving') : held && <PersonLine by={held.by} at={held.at} />}
      </span>
      {failed && (
        <p className="field-error">
          {failureText(failed.error, t)}{' '}
          <Button appearance="subtle" onClick={() => void tick(failed.held)}>
            {t('panel.retry')}
          </Button>
        </p>
      )}
    </div>
  );
}
