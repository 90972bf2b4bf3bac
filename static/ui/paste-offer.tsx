/** The place under a box where a pasted list is asked about; the question is loaded with the first list. */
import { Suspense } from 'react';
import { later } from './later.ts';
import type { Paste, PasteKind } from './use-paste.ts';

const PasteQuestion = later(() => import('./paste-question.tsx'));

export function PasteOffer({ kind, paste }: { kind: PasteKind; paste: Paste }) {
  if (paste.lines === null) return null;
  return (
    <Suspense fallback={null}>
      <PasteQuestion count={paste.lines.length} kind={kind} onAdd={paste.addAll} onKeep={paste.keep} />
    </Suspense>
  );
}
