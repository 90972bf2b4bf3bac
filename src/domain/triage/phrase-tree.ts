/** All words and phrases of all families as one tree in flat lists: reading walks it for every word of an issue. */

/**
 * The nodes of the tree are numbered, 0 is its root. Edges stand in a table by the hash of where they start and of their
 * key; no edge leads to the root, so a `to` of 0 is an empty row.
 */
export type PhraseTree = {
  from: Int32Array;
  keys: Int32Array;
  to: Int32Array;
  /** By node: the bits of all keys that may follow, so that most that may not are known at one look. */
  masks: Int32Array;
  /** By node: where the families start whose phrase ends there. They stand in `families` up to the next -1. */
  first: Int32Array;
  families: Int32Array;
};

/** A node while the tree is being built. */
type Draft = { next: Map<number, Draft>; families: Set<number> };

/** A phrase: the numbers of its words, and its family. */
export type Phrase = { keys: readonly number[]; family: number };

/** The bit that stands for a key in masks. */
export function bitOf(key: number): number {
  return 1 << (key & 31);
}

function rowOf(size: number, node: number, key: number): number {
  const hash = Math.imul(node, 0x9e37_79b1) ^ Math.imul(key, 0x85eb_ca6b);
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** The node that a key leads to; 0 where it leads nowhere. */
export function nodeBehind({ from, keys, to }: PhraseTree, node: number, key: number): number {
  const size = to.length;
  for (let row = rowOf(size, node, key); ; row = (row + 1) & (size - 1)) {
    const found = to[row] ?? 0;
    if (found === 0 || (from[row] === node && keys[row] === key)) return found;
  }
}

function draftOf(phrases: readonly Phrase[]): Draft {
  const root: Draft = { next: new Map(), families: new Set() };
  for (const { keys, family } of phrases) {
    let node = root;
    for (const key of keys) {
      const next = node.next.get(key) ?? { next: new Map<number, Draft>(), families: new Set<number>() };
      node.next.set(key, next);
      node = next;
    }
    node.families.add(family);
  }
  return root;
}

function addEdge({ from, keys, to }: PhraseTree, node: number, key: number, next: number): void {
  let row = rowOf(to.length, node, key);
  while (to[row] !== 0) row = (row + 1) & (to.length - 1);
  from[row] = node;
  keys[row] = key;
  to[row] = next;
}

/** Builds the tree of all phrases. Costs once per set of rules. */
export function phraseTree(phrases: readonly Phrase[]): PhraseTree {
  const drafts = [draftOf(phrases)];
  const edges: (readonly [node: number, key: number, next: number])[] = [];
  const families: number[] = [];
  const first: number[] = [];
  // The list grows while it is walked: the nodes behind one are added at its end.
  for (const [node, draft] of drafts.entries()) {
    first.push(families.length);
    families.push(...draft.families, -1);
    for (const [key, next] of draft.next) edges.push([node, key, drafts.push(next) - 1]);
  }
  const size = 2 ** Math.ceil(Math.log2(2 * edges.length + 1));
  const tree: PhraseTree = {
    from: new Int32Array(size),
    keys: new Int32Array(size),
    to: new Int32Array(size),
    masks: new Int32Array(drafts.length),
    first: Int32Array.from(first),
    families: Int32Array.from(families),
  };
  for (const [node, key, next] of edges) {
    addEdge(tree, node, key, next);
    tree.masks[node] = (tree.masks[node] ?? 0) | bitOf(key);
  }
  return tree;
}

/** What stands in a list from a place up to the next -1. */
export function untilEnd(list: Int32Array, start: number): number[] {
  return [...list.subarray(start, list.indexOf(-1, start))];
}

/** The families whose phrase ends at a node. */
export function familiesAt({ first, families }: PhraseTree, node: number): number[] {
  return untilEnd(families, first[node] ?? 0);
}
