/** The goals and assets that threats of this model name already, those that most threats name first. */
import { useMemo } from 'react';
import { type ListPart, listParts } from '../../../src/domain/threat-statement.ts';
import { useRows } from '../../store/use-panel.ts';

/** Counted when the model changes, not when somebody types. */
export function useNamed(): Record<ListPart, readonly string[]> {
  const rows = useRows();
  return useMemo(() => {
    const counts: Record<ListPart, Map<string, { name: string; count: number }>> = {
      impactedGoal: new Map(),
      impactedAssets: new Map(),
    };
    for (const { details, removing } of rows.values()) {
      if (details === null || removing) continue;
      for (const part of listParts) {
        for (const name of details.statement[part]) {
          const before = counts[part].get(name.toLowerCase());
          counts[part].set(name.toLowerCase(), { name: before?.name ?? name, count: (before?.count ?? 0) + 1 });
        }
      }
    }
    const names = (part: ListPart) =>
      [...counts[part].values()].sort((one, other) => other.count - one.count).map(({ name }) => name);
    return { impactedGoal: names('impactedGoal'), impactedAssets: names('impactedAssets') };
  }, [rows]);
}
