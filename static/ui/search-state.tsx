/** What stands below a search while it is on its way, has failed, or found nothing. */
import { usePanel } from '../store/use-panel.ts';
import { Button } from './button.tsx';
import { failureText } from './failure.ts';
import { Spinner } from './spinner.tsx';
import type { Search } from './use-search.ts';

interface SearchStateProps {
  of: Search<unknown>;
  /** How many of what was found are offered. */
  offered: number;
  searching: string;
  none: string;
}

export function SearchState({ of: { found, search }, offered, searching, none }: SearchStateProps) {
  const { t } = usePanel();
  switch (found?.is) {
    case undefined:
      return null;
    case 'searching':
      return <Spinner label={searching} />;
    case 'failed':
      return (
        <p className="field-error">
          {failureText(found.error, t)}{' '}
          <Button appearance="subtle" onClick={search}>
            {t('panel.retry')}
          </Button>
        </p>
      );
    case 'found':
      return offered === 0 ? <p className="empty">{none}</p> : null;
  }
}
