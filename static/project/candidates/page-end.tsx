/** How a list that comes in pages ends: a failure with its next step, what is hidden, and the rest. */
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { useProject } from '../app/project-context.ts';
import type { Pages } from './use-pages.ts';

export function PageEnd<Row>({ pages }: { pages: Pages<Row> }) {
  const { t } = useProject();
  const { list, failure, busy, reload, more } = pages;
  return (
    <>
      {failure !== null && (
        <Message
          tone="error"
          title={t('candidates.failed')}
          actions={<Button onClick={() => void reload()}>{t('project.retry')}</Button>}
        >
          <p>{failureText(failure, t)}</p>
        </Message>
      )}
      {list !== null && list.hidden > 0 && <p>{t('candidates.hidden', { count: list.hidden })}</p>}
      {list !== null && list.next !== null && (
        <div>
          <Button aria-disabled={busy} onClick={() => void more()}>
            {t('candidates.more')}
          </Button>
        </div>
      )}
    </>
  );
}
