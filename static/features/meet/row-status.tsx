/** What stands between a row and "saved": on its way, failed with a retry, or two versions to choose from. */
import type { RowStatus, Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { Conflict } from './conflict.tsx';

export function RowStatusLine({ row }: { row: Row }) {
  const { store, t } = usePanel();
  const { status } = row;
  switch (status.is) {
    case 'saved':
      return null;
    case 'saving':
      return <span className="saving">{t(row.removing ? 'panel.row.deleting' : 'panel.row.saving')}</span>;
    case 'conflict':
      return <Conflict row={row} mine={status.mine} theirs={status.theirs} />;
    case 'failed':
      return (
        <Message
          tone="error"
          title={t(failedTitle(status))}
          actions={
            <>
              <Button onClick={() => store.retry(row.key)}>{t('panel.retry')}</Button>
              <Button appearance="subtle" onClick={() => store.discard(row.key)}>
                {t(row.item === null ? 'panel.row.discardAdd' : 'panel.row.discard')}
              </Button>
            </>
          }
        >
          <p>{failureText(status.error, t)}</p>
        </Message>
      );
  }
}

function failedTitle({ doing }: Extract<RowStatus, { is: 'failed' }>) {
  return doing === 'remove' ? 'panel.row.notDeleted' : 'panel.row.notSaved';
}
