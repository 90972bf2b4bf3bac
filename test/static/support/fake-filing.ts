/** Filing, as the fake back end answers it: every ticket is made at once. */
import type { FilingResult, ModelView } from '../../../src/contract/panel.ts';
import { issueId, recommendationId } from '../../../src/domain/ids.ts';
import type { Item, Recommendation } from '../../../src/domain/item.ts';
import { isFileable } from '../../../src/domain/progress.ts';
import { born, me } from './born.ts';

interface Parts {
  end: { items: Map<string, Item>; model: ModelView | null };
  found(id: string): Item;
  modelNow(): ModelView;
}

export function fakeFiling({ end, found, modelNow }: Parts, ids: string[]): FilingResult {
  const done: Recommendation[] = [];
  for (const id of ids) {
    const item = found(id);
    if (item.kind !== 'recommendation' || !isFileable(item)) continue;
    const number = 40 + Number(id.slice(1));
    const ticket = {
      issueId: issueId.parse(String(20_000 + number)),
      key: `PAY-${number}`,
      state: 'open',
      linked: true,
    } as const;
    const next: Recommendation = {
      ...item,
      rev: item.rev + 1,
      tickets: [...item.tickets, ticket],
      accepted: { by: me, at: born.at },
    };
    end.items.set(id, next);
    done.push(next);
  }
  const now = modelNow();
  end.model = { ...now, rev: now.rev + 1, stage: 'responding' };
  const all = [...end.items.values()].filter((one): one is Recommendation => one.kind === 'recommendation');
  const ids2 = done.map((one) => one.id);
  const skipped = ids.map((id) => recommendationId.parse(id)).filter((id) => !ids2.includes(id));
  return { model: end.model, items: all, filed: ids2, skipped, pending: [], refused: [] };
}
