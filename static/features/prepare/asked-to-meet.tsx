/** Who wants to meet: as long as there is somebody, nothing is settled in writing. Everybody withdraws their own wish. */
import type { RefObject } from 'react';
import type { Signature } from '../../../src/domain/ids.ts';
import { useAccess, usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useName } from '../../ui/use-name.ts';

/** One line of a list: "Lead engineer asked to meet". Who manages withdraws for somebody who is gone. */
export function Wish({ wish, onWithdrawn }: { wish: Signature; onWithdrawn: () => void }) {
  const { store, t, announce } = usePanel();
  const { accountId } = useRecords();
  const contribute = useAccess('contribute');
  const manage = useAccess('manage');
  const known = useName(wish.by);
  const own = wish.by === accountId;
  const name = known ?? (known === null ? t('panel.people.former') : '…');
  const act = useAct(async () => {
    const result = own ? await store.askToMeet(false) : await store.askToMeet(false, wish.by);
    if (result.ok) {
      announce(t('panel.prepare.withdrawn'));
      onWithdrawn();
    }
    return result;
  });
  return (
    <li>
      <span>{own ? t('panel.prepare.youAskedToMeet') : t('panel.prepare.askedToMeet', { name })}</span>{' '}
      <span className="row-note">
        <PersonLine by={null} at={wish.at} />
      </span>{' '}
      {contribute && (own || manage) && (
        <Button
          appearance="subtle"
          disabled={act.busy}
          aria-label={own ? undefined : t('panel.prepare.withdrawFor', { name })}
          onClick={act.run}
        >
          {t('panel.prepare.withdraw')}
        </Button>
      )}
      {act.failure && <span className="field-error">{act.failure}</span>}
    </li>
  );
}

export interface AskToMeetProps {
  /** It ends what was settled. */
  settled: boolean;
  button: RefObject<HTMLButtonElement>;
}

export function AskToMeet({ settled, button }: AskToMeetProps) {
  const { store, t, announce } = usePanel();
  const act = useAct(async () => {
    const result = await store.askToMeet(true);
    if (result.ok) announce(t('panel.prepare.youAskedToMeet'));
    return result;
  });
  return (
    <div>
      <Button ref={button} disabled={act.busy} onClick={act.run}>
        {t('panel.prepare.askToMeet')}
      </Button>
      {settled && <p className="row-note">{t('panel.prepare.askToMeetEnds')}</p>}
      {act.failure && <p className="field-error">{act.failure}</p>}
    </div>
  );
}
