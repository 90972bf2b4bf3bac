/** Where the library comes into Meet. What is behind each place is loaded when somebody first needs it. */
import { Suspense, useState, useSyncExternalStore } from 'react';
import type { Row } from '../../store/row.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import type { Typed } from '../../ui/add-box.tsx';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';

/** Suggestions begin with this many letters. */
const enough = 2;

const SuggestedThreats = later(() => import('./suggested-threats.tsx'));
const SuggestedRecommendations = later(() => import('./suggested-recommendations.tsx'));
const Candidates = later(() => import('./candidates.tsx'));
const LibraryRegion = later(() => import('./library-region.tsx'));

export function SuggestThreats(typed: Typed) {
  if (typed.text.trim().length < enough) return null;
  return (
    <Suspense fallback={null}>
      <SuggestedThreats {...typed} />
    </Suspense>
  );
}

export function SuggestRecommendations(typed: Typed & { row: Row }) {
  if (typed.text.trim().length < enough) return null;
  return (
    <Suspense fallback={null}>
      <SuggestedRecommendations {...typed} />
    </Suspense>
  );
}

/** Under a threat that was picked from the library: what answers it, to choose from. */
export function LibraryOffer({ row }: { row: Row }) {
  const { library, t } = usePanel();
  const offered = useSyncExternalStore(
    (listener) => library.onOffer(row.key, listener),
    () => library.isOffered(row.key),
  );
  if (row.fromLibrary === null) return null;
  return offered ? (
    <Suspense fallback={null}>
      <Candidates row={row} />
    </Suspense>
  ) : (
    <div className="actions">
      <Button
        appearance="subtle"
        icon="copy"
        aria-label={t('panel.library.offerFor', { id: row.id ?? t('panel.row.new') })}
        onClick={() => library.offer(row.key, true)}
      >
        {t('panel.library.offer')}
      </Button>
    </div>
  );
}

export function LibraryPart() {
  const { t } = usePanel();
  const contribute = useAccess('contribute');
  const [open, setOpen] = useState(false);
  if (!contribute) return null;
  return (
    <>
      <div className="actions">
        <Button icon="copy" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('panel.library.title')}
        </Button>
      </div>
      {open && (
        <Suspense fallback={null}>
          <LibraryRegion onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
