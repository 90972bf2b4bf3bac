/** Who wants to meet: as long as there is somebody, nothing is settled in writing. Everybody withdraws their own wish. */
import type { RefObject } from 'react';
import type { Signature } from '../../../src/domain/ids.ts';
import { useAccess, usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useRefocus } from '../../ui/use-refocus.ts';

export function AskedToMeet({ asked, settled }: { asked: readonly Signature[]; settled: boolean }) {
  const { t } = usePanel();
  const { accountId } = useRecords();
  const contribute = useAccess('contribute');
  const mine = asked.some((one) => one.by === accountId);
  const button = useRefocus<HTMLButtonElement>();
  return (
    <>
      {asked.length > 0 && (
        <ul className="asked-to-meet" aria-label={t('panel.prepare.wantsToMeet')}>
          {asked.map((one) => (
            <Wish key={one.by} wish={one} onWithdrawn={button.refocus} />
          ))}
        </ul>
      )}
      {contribute && !mine && <AskToMeet settled={settled} button={button.ref} />}
    </>
  );
}

function Wish({ wish, onWithdrawn }: { wish: Signature; onWithdrawn: () => void }) {
  const { store, t, announce } = usePanel();
  const { accountId } = useRecords();
  const contribute = useAccess('contribute');
  const manage = useAccess('manage');
  const own = wish.by === accountId;
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
      <span>
        {t('panel.prepare.askedToMeet')} <PersonLine by={wish.by} at={wish.at} />
      </span>{' '}
      {contribute && (own || manage) && (
        <Button appearance="subtle" disabled={act.busy} onClick={act.run}>
          {t(own ? 'panel.prepare.withdraw' : 'panel.prepare.withdrawTheirs')}
        </Button>
      )}
      {act.failure && <p className="field-error">{act.failure}</p>}
    </li>
  );
}

interface AskToMeetProps {
  /** It ends what was settled. */
  settled: boolean;
  button: RefObject<HTMLButtonElement>;
}

function AskToMeet({ settled, button }: AskToMeetProps) {
  const { store, t, announce } = usePanel();
  const act = useAct(async () => {
    const result = await store.askToMeet(true);
    if (result.ok) announce(t('panel.prepare.nowAskedToMeet'));
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
