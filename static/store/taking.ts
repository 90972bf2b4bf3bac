/** Takes what others changed into the panel: the records, the marks on their rows, and what was being typed for a row that is gone. */
import { type ItemId, itemId } from '../../src/domain/ids.ts';
import { statementParts } from '../../src/domain/threat-statement.ts';
import { type RowKey, answerRow } from './change.ts';
import type { Delivery } from './delivery.ts';
import { type Drafts, draftName } from './drafts.ts';
import type { Heard } from './hear.ts';
import { type Write, withChange, withoutPointless } from './outbox.ts';
import type { PanelState, StateHolder } from './panel-state.ts';
import type { Touched } from './touched.ts';

export interface TakingParts {
  state: StateHolder;
  texts: Drafts;
  touches: Touched;
  deliver: Delivery;
  /** Called after the outbox changed. */
  changed: () => void;
}

export function taking({ state, texts, touches, deliver, changed }: TakingParts) {
  const rowOf = (id: ItemId): RowKey => {
    const item = state.read().records?.items.get(id);
    return item?.kind === 'answer' ? answerRow(item.question) : (state.read().keys.get(id) ?? id);
  };
  /** @param mine whether this person made the changes, perhaps in another tab */
  return (heard: Heard, mine: boolean): void => {
    const gone = heard.removed.map(rowOf);
    const before = state.read();
    const own = ownAdds(before, heard.requests);
    const left = withoutPointless(withoutLost(before.outbox, own), (row) => gone.includes(row));
    const outbox = rescued(left, gone, texts);
    state.update({
      records: heard.records,
      outbox,
      keys: own.size > 0 ? new Map([...before.keys, ...own]) : before.keys,
    });
    if (outbox !== before.outbox) changed();
    if (mine) return;
    const known = deliver.known();
    const theirs = heard.changed.filter((id) => heard.records.items.get(id)?.rev !== known[id]).map(rowOf);
    touches.mark(theirs.filter((row) => !isSending(state.read(), row)));
  };
}

/** A write on its way may be what was heard. */
function isSending({ outbox }: PanelState, row: RowKey): boolean {
  return outbox.some((one) => one.change.row === row && one.state.is === 'sending');
}

/** A text that somebody was typing for a row which others deleted becomes a change that waits for them to decide. */
function rescued(outbox: PanelState['outbox'], gone: readonly RowKey[], texts: Drafts): PanelState['outbox'] {
  return gone.reduce((so, row) => {
    const [edit, add] = [texts.read(draftName.edit(row)), texts.read(draftName.recommendation(row))];
    texts.write(draftName.recommendation(row), null);
    const filled = withParts(so, row, texts);
    const edited = edit?.text.trim() ? withText(filled, row, { ...edit, text: edit.text.trim() }) : filled;
    return add?.text.trim() ? withRecommendation(edited, row, add.text.trim()) : edited;
  }, outbox);
}

/** Parts of a statement that somebody was filling in. */
function withParts(outbox: PanelState['outbox'], row: RowKey, texts: Drafts): PanelState['outbox'] {
  return statementParts.reduce((so, part) => {
    const typed = texts.read(draftName.part(part, row));
    const words = typed?.text.trim() ?? '';
    if (typed === null || words === '') return so;
    texts.write(draftName.part(part, row), null);
    const patch = { [part]: part === 'impactedGoal' || part === 'impactedAssets' ? [words] : words };
    const change = { kind: 'details', row, patch, rev: typed.rev } as const;
    return withChange(so, { id: `kept-${part}:${row}`, change, state: { is: 'waiting' } });
  }, outbox);
}

function withText(outbox: PanelState['outbox'], row: RowKey, { text, rev }: { text: string; rev: number }) {
  const change = { kind: 'text', row, text, rev } as const;
  return withChange(outbox, { id: `kept:${row}`, change, state: { is: 'waiting' } });
}

function withRecommendation(outbox: PanelState['outbox'], threat: RowKey, text: string) {
  const row = crypto.randomUUID();
  const change = { kind: 'add-recommendation', row, text, threat } as const;
  return withChange(outbox, { id: row, change, state: { is: 'waiting' } });
}

/** Adds of this panel whose item is known before their own answer came: the row keeps its key. */
function ownAdds({ outbox }: PanelState, requests: Heard['requests']): Map<ItemId, RowKey> {
  const own = new Map<ItemId, RowKey>();
  for (const [made, requestId] of Object.entries(requests)) {
    const id = itemId.safeParse(made).data;
    const write = outbox.find((one) => one.id === requestId);
    if (id !== undefined && write !== undefined) own.set(id, write.change.row);
  }
  return own;
}

/** An add that took effect although its answer was lost is not sent again. One on its way gets its own answer. */
function withoutLost(outbox: PanelState['outbox'], own: ReadonlyMap<ItemId, RowKey>): PanelState['outbox'] {
  const rows = new Set(own.values());
  const isLost = ({ id, state }: Write) => rows.has(id) && state.is !== 'sending';
  return outbox.some(isLost) ? outbox.filter((one) => !isLost(one)) : outbox;
}
