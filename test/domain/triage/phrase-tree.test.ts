import { describe, expect, it } from 'vitest';
import { familiesAt, nodeBehind, phraseTree, type Phrase } from '../../../src/domain/triage/phrase-tree.ts';

const at = (phrases: readonly Phrase[], keys: readonly number[]): number => {
  const tree = phraseTree(phrases);
  return keys.reduce((node, key) => (node < 0 ? node : nodeBehind(tree, node, key) || -1), 0);
};
const families = (phrases: readonly Phrase[], keys: readonly number[]): number[] | null => {
  const node = at(phrases, keys);
  return node < 0 ? null : familiesAt(phraseTree(phrases), node);
};

const phrases: Phrase[] = [
  { keys: [1], family: 0 },
  { keys: [1, 2], family: 1 },
  { keys: [1, 2], family: 4 },
  { keys: [1, 2, 1], family: 2 },
  { keys: [33, 2], family: 3 },
];

describe('the tree of phrases', () => {
  it.each([
    ['a word', [1], [0]],
    ['a phrase of two families', [1, 2], [1, 4]],
    ['a longer phrase', [1, 2, 1], [2]],
    ['a beginning that is no phrase', [33], []],
    ['a phrase that is none', [2, 1], null],
    ['what goes on behind a phrase', [1, 2, 1, 1], null],
  ])('knows %s', (_name, keys, found) => {
    expect(families(phrases, keys)).toEqual(found);
  });

  it('finds each of thousands of phrases, and nothing else', () => {
    const many = Array.from({ length: 4_000 }, (_, family): Phrase => {
      const [first, second] = [(family * 7_919) % 3_001, (family * 104_729) % 2_003];
      return { keys: [first, second, family], family };
    });
    const tree = phraseTree(many);
    const ending = ({ keys }: Phrase): number => keys.reduce((node, key) => nodeBehind(tree, node, key), 0);
    expect(many.map((one) => familiesAt(tree, ending(one)))).toEqual(many.map(({ family }) => [family]));
    expect(many.some((one) => nodeBehind(tree, ending(one), 1) !== 0)).toBe(false);
  });

  it('says by its bits which words may follow', () => {
    const tree = phraseTree(phrases);
    expect(tree.masks[nodeBehind(tree, 0, 33)]).toBe(1 << 2);
    expect(tree.masks[nodeBehind(tree, nodeBehind(tree, 0, 33), 2)]).toBe(0);
  });
});
