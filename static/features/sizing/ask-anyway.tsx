/** One button for a request sized none: yes means yes. */
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { useAct } from '../../ui/use-act.ts';

export function AskAnyway() {
  const { store, t, announce } = usePanel();
  const contribute = useAccess('contribute');
  const act = useAct(async () => {
    const result = await store.askAnyway();
    if (result.ok) announce(t('panel.sizing.askedAnyway'));
    return result;
  });
  return (
    <Message
      tone={act.failure ? 'error' : 'info'}
      title={t('panel.sizing.noneTitle')}
      actions={
        contribute && (
          <Button appearance="primary" disabled={act.busy} onClick={act.run}>
            {t('panel.sizing.askAnyway')}
          </Button>
        )
      }
    >
      <p>{act.failure ?? t(contribute ? 'panel.sizing.noneHint' : 'panel.sizing.noneReader')}</p>
    </Message>
  );
}
