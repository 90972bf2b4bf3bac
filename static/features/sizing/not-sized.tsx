/** An issue that was never sized: its event was lost, or the app was installed later. */
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { useAct } from '../../ui/use-act.ts';

export function NotSized() {
  const { store, t } = usePanel();
  const contribute = useAccess('contribute');
  const act = useAct(() => store.sizeNow());
  return (
    <Message
      tone={act.failure ? 'error' : 'info'}
      title={t('panel.sizing.notSized')}
      actions={
        contribute && (
          <Button appearance="primary" disabled={act.busy} onClick={act.run}>
            {t(act.busy ? 'panel.sizing.sizing' : 'panel.sizing.sizeNow')}
          </Button>
        )
      }
    >
      <p>{act.failure ?? t(contribute ? 'panel.sizing.notSizedHint' : 'panel.sizing.notSizedReader')}</p>
    </Message>
  );
}
