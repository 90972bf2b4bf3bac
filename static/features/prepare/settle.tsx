/** Settling in writing: nobody has to meet when everything is answered and nobody wants to. */
import { useId } from 'react';
import { isOpen } from '../../../src/domain/answered.ts';
import type { Item } from '../../../src/domain/item.ts';
import type { ModelProcess } from '../../../src/domain/model-process.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import { useAccess, usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { useAct } from '../../ui/use-act.ts';
import { AskedToMeet } from './asked-to-meet.tsx';

export interface SettleProps {
  model: ModelView;
  process: Pick<ModelProcess, 'settle' | 'questions'>;
  items: readonly Item[];
}

export function Settle({ model, process: { settle, questions }, items }: SettleProps) {
  const { t } = usePanel();
  const outgrown = settle.settled === null && model.settled && settle.askedToMeet.length === 0;
  const obstacles = obstaclesOf();
  return (
    <div className="settle">
      <h4>{t('panel.prepare.settleTitle')}</h4>
      {settle.settled ? (
        <Settled by={settle.settled} />
      ) : (
        <>
          <p className="field-hint">
            {t(settle.suggested ? 'panel.prepare.settleHint' : 'panel.prepare.settleHintLarge')}
          </p>
          {outgrown && model.settled && (
            <p className="row-note">{t('panel.prepare.outgrown', { size: t(`size.${model.settled.size}.name`) })}</p>
          )}
          <SettleButton obstacles={obstacles} suggested={settle.suggested} />
        </>
      )}
      <AskedToMeet asked={settle.askedToMeet} settled={settle.settled !== null} />
    </div>
  );

  function obstaclesOf(): string[] {
    const unanswered = questions.filter((one) => !one.answered).length;
    const open = items.filter((one) => one.kind === 'follow-up' && isOpen(one)).length;
    const wishes = settle.askedToMeet.length;
    return [
      ...(unanswered > 0 ? [t('panel.prepare.obstacle.unanswered', { count: unanswered })] : []),
      ...(open > 0 ? [t('panel.prepare.obstacle.open', { count: open })] : []),
      ...(wishes > 0 ? [t('panel.prepare.obstacle.askedToMeet', { count: wishes })] : []),
    ];
  }
}

function Settled({ by }: { by: { by: ModelProcessSignature['by']; at: string } }) {
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
        <PersonLine by={by.by} at={by.at} />
      </p>
      {act.failure && <p className="field-error">{act.failure}</p>}
    </Message>
  );
}

type ModelProcessSignature = NonNullable<ModelProcess['settle']['settled']>;

function SettleButton({ obstacles, suggested }: { obstacles: readonly string[]; suggested: boolean }) {
  const { store, t, announce } = usePanel();
  const { access } = useRecords();
  const id = useId();
  const act = useAct(async () => {
    const result = await store.settleInWriting(true);
    if (result.ok) announce(t('panel.prepare.settled'));
    return result;
  });
  const contribute = access.includes('contribute');
  const ready = obstacles.length === 0;
  return (
    <>
      {!ready && (
        <div id={`${id}-why`}>
          <p className="row-note">{t('panel.prepare.notSettledYet')}</p>
          <ul className="plain-list">
            {obstacles.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {contribute && (
        <div className="actions">
          <Button
            appearance={suggested && ready ? 'primary' : 'default'}
            disabled={act.busy}
            aria-disabled={!ready || undefined}
            aria-describedby={ready ? undefined : `${id}-why`}
            onClick={() => {
              if (ready) act.run();
              else announce(obstacles.join('. '), true);
            }}
          >
            {t('panel.prepare.settle')}
          </Button>
        </div>
      )}
      {act.failure && <p className="field-error">{act.failure}</p>}
    </>
  );
}
