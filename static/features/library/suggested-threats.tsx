/** Threats of the library that fit what is typed so far; the picked one is added, and its recommendations are offered. */
import { useMemo } from 'react';
import { usePanel } from '../../store/use-panel.ts';
import type { Typed } from '../../ui/add-box.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { useLibrary, useTaken } from './use-library.ts';

const most = 4;

export default function SuggestedThreats(typed: Typed) {
  const { store, library: session, t } = usePanel();
  const library = useLibrary();
  const taken = useTaken();
  const { text } = typed;
  const found = useMemo(() => library?.findThreats(text, most) ?? [], [library, text]);
  const suggestions = found.map((threat) => {
    const row = taken.threats.get(threat.id);
    return {
      key: threat.id,
      title: threat.title,
      detail: threat.text,
      taken: row === undefined ? null : (row.id ?? t('panel.row.new')),
      onPick: () => {
        const rows = store.addPicked([{ threat, recommendations: [] }]);
        if (threat.recommendations.length > 0) for (const key of rows) session.offer(key, true);
      },
    };
  });
  return <SuggestionList typed={typed} suggestions={suggestions} />;
}
