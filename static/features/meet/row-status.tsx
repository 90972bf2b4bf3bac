/** What stands between a row and "saved": on its way, failed with a retry, or two versions to choose from. */
import { isPassing } from '../../store/connection.ts';
import type { RowStatus, Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { useConnection } from '../together/use-together.ts';
import { Conflict } from './conflict.tsx';

export function RowStatusLine({ row }: { row: Row }) {
  const { store, t } = usePanel();
  const connected = useConnection() === 'up';
  const { status } = row;
  if (!connected && isWaiting(status)) return <span className="saving">{t('panel.together.rowWaits')}</span>;
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
          title={isGone(row) ? t('panel.together.gone', { id: row.id ?? '' }) : t(failedTitle(status))}
          actions={
            <>
              {isGone(row) ? (
                <Button onClick={() => store.addAgain(row.key)}>{t('panel.together.addAgain')}</Button>
              ) : (
                <Button onClick={() => store.retry(row.key)}>{t('panel.retry')}</Button>
              )}
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

/** Without a connection, one line above says for all of them why. */
function isWaiting(status: RowStatus): boolean {
  return status.is === 'saving' || (status.is === 'failed' && isPassing(status.error));
}

/** Others deleted it while its text was changed here: trying again cannot help, adding it anew can. */
function isGone({ item, kind, status }: Row): boolean {
  const again = kind === 'threat' || kind === 'last-thing' || kind === 'assumption';
  return (
    item === null &&
    again &&
    status.is === 'failed' &&
    (status.doing === 'text' || status.doing === 'details') &&
    status.error.code === 'NOT_FOUND'
  );
}

function failedTitle({ doing }: Extract<RowStatus, { is: 'failed' }>) {
  return doing === 'remove' ? 'panel.row.notDeleted' : 'panel.row.notSaved';
}
