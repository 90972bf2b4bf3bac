/** Settling in writing: nobody has to meet when everything is answered and nobody wants to. */
import { useId } from 'react';
import { isOpen } from '../../../src/domain/answered.ts';
import type { Signature } from '../../../src/domain/ids.ts';
import type { Item } from '../../../src/domain/item.ts';
import type { ModelProcess } from '../../../src/domain/model-process.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import { useAccess, usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useRefocus } from '../../ui/use-refocus.ts';
import { AskToMeet, Wish } from './asked-to-meet.tsx';

export interface SettleProps {
  model: ModelView;
  process: Pick<ModelProcess, 'settle' | 'questions'>;
  items: readonly Item[];
}

export function Settle({ model, process, items }: SettleProps) {
  const { t } = usePanel();
  const { accountId } = useRecords();
  const contribute = useAccess('contribute');
  const ask = useRefocus<HTMLButtonElement>();
  const { settled, suggested, askedToMeet } = process.settle;
  const mine = askedToMeet.some((one) => one.by === accountId);
  const id = useId();
  const open = openQuestions(process, items, t);
  const ready = open.length === 0 && askedToMeet.length === 0;
  return (
    <div className="settle">
      <h4>{t('panel.prepare.settleTitle')}</h4>
      {settled === null && (
        <p className="field-hint">{t(suggested ? 'panel.prepare.settleHint' : 'panel.prepare.settleHintLarge')}</p>
      )}
      {settled === null && model.settled && askedToMeet.length === 0 && (
        <p className="row-note">{t('panel.prepare.outgrown', { size: t(`size.${model.settled.size}.name`) })}</p>
      )}
      {settled === null && !ready && (
        <div id={id}>
          <p className="row-note">{t('panel.prepare.notSettledYet')}</p>
          <ul className="plain-list">
            {open.map((one) => (
              <li key={one}>{one}</li>
            ))}
            {askedToMeet.map((one) => (
              <Wish key={one.by} wish={one} onWithdrawn={ask.refocus} />
            ))}
          </ul>
        </div>
      )}
      {settled && <Settled by={settled} />}
      {settled && open.length > 0 && (
        <Message tone="warning" title={t('panel.prepare.openAgain')}>
          <ul className="plain-list">
            {open.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Message>
      )}
      {contribute && (
        <div className="actions">
          {settled === null && <SettleButton ready={ready} suggested={suggested} reasons={id} />}
          {!mine && <AskToMeet settled={settled !== null} button={ask.ref} />}
        </div>
      )}
    </div>
  );
}

function openQuestions({ questions }: SettleProps['process'], items: readonly Item[], t: Texts): string[] {
  const unanswered = questions.filter((one) => !one.answered).length;
  const open = items.filter((one) => one.kind === 'follow-up' && isOpen(one)).length;
  return [
    ...(unanswered > 0 ? [t('panel.prepare.obstacle.unanswered', { count: unanswered })] : []),
    ...(open > 0 ? [t('panel.prepare.obstacle.open', { count: open })] : []),
  ];
}

function Settled({ by: { by, at } }: { by: Signature }) {
  const { store, t, announce } = usePanel();
  const contribute = useAccess('contribute');
  const act = useAct(async () => {
    const result = await store.settleInWriting(false);
    if (result.ok) announce(t('panel.prepare.unsettled'));
    return result;
  });
  return (
    <Message
      tone="success"
      title={t('panel.prepare.settled')}
      actions={
        contribute && (
          <Button disabled={act.busy} onClick={act.run}>
            {t('panel.prepare.unsettle')}
          </Button>
        )
      }
    >
      <p>
        <PersonLine by={by} at={at} />
      </p>
      {act.failure && <p className="field-error">{act.failure}</p>}
    </Message>
  );
}

interface SettleButtonProps {
  ready: boolean;
  suggested: boolean;
  /** The id of what says why it is not possible yet. */
  reasons: string;
}

/** Stays in the order of the keys while it is not possible: its reasons are read with it. */
function SettleButton({ ready, suggested, reasons }: SettleButtonProps) {
  const { store, t, announce } = usePanel();
  const act = useAct(async () => {
    const result = await store.settleInWriting(true);
    if (result.ok) announce(t('panel.prepare.settled'));
    return result;
  });
  return (
    <div>
      <Button
        appearance={suggested && ready ? 'primary' : 'default'}
        disabled={act.busy}
        aria-disabled={!ready || undefined}
        aria-describedby={ready ? undefined : reasons}
        onClick={() => {
          if (ready) act.run();
          else announce(document.getElementById(reasons)?.textContent ?? '', true);
        }}
      >
        {t('panel.prepare.settle')}
      </Button>
      {act.failure && <p className="field-error">{act.failure}</p>}
    </div>
  );
}
