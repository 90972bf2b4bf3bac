/** Recommendations of the library that fit what is typed under a threat, those of the same threat first. */
import { useMemo } from 'react';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import type { Typed } from '../../ui/add-box.tsx';
import { PriorityMark } from './priority-mark.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { useLibrary, useTaken } from './use-library.ts';

const most = 4;

export default function SuggestedRecommendations({ row, ...typed }: Typed & { row: Row }) {
  const { store, t } = usePanel();
  const library = useLibrary();
  const taken = useTaken().under(row.key);
  const { text } = typed;
  const found = useMemo(
    () => library?.findRecommendations(text, most, row.fromLibrary ?? undefined) ?? [],
    [library, text, row.fromLibrary],
  );
  const suggestions = found.map(({ recommendation, threat }) => {
    const there = taken.get(recommendation.id);
    return {
      key: recommendation.id,
      title: recommendation.text,
      detail: threat.title,
      mark: <PriorityMark priority={recommendation.priority} />,
      taken: there === undefined ? null : (there.id ?? t('panel.row.new')),
      onPick: () => void store.addPicked([{ threat: row.key, recommendations: [recommendation] }]),
    };
  });
  return <SuggestionList typed={typed} suggestions={suggestions} />;
}
