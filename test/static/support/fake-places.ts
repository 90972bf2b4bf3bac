/** Order and deletions taken back, in the back end in memory. */
import type { ParsedInput } from '../../../src/contract/contract.ts';
import type { ModelView, PanelContract } from '../../../src/contract/panel.ts';
import type { Item } from '../../../src/domain/item.ts';
import { placed } from '../../../src/domain/place.ts';
import { Refusal } from './born.ts';

interface Parts {
  end: { model: ModelView | null; removed: Map<string, Item> };
  modelNow: () => ModelView;
  found: (id: string) => Item;
  added: <T extends Item>(item: T) => { item: T; model: ModelView };
}

export function fakePlaces({ end, modelNow, found, added }: Parts) {
  return {
    moveItem: async (_session: null, { id, ...place }: ParsedInput<PanelContract, 'moveItem'>) => {
      found(id);
      const now = modelNow();
      const items = placed(now.items, id, place);
      return items === null ? now : (end.model = { ...now, rev: now.rev + 1, items });
    },
    restoreItem: async (_session: null, { id, ...place }: ParsedInput<PanelContract, 'restoreItem'>) => {
      const item = end.removed.get(id);
      if (item === undefined) throw new Refusal({ code: 'NOT_FOUND', message: `${id} is not kept.`, field: 'id' });
      const restored = added({ ...item, rev: item.rev + 1 });
      const items = placed(restored.model.items, item.id, place) ?? restored.model.items;
      return { item: restored.item, model: (end.model = { ...restored.model, items }) };
    },
  };
}
