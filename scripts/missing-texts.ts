// `node scripts/missing-texts.ts`: the texts that other languages lack, as JSON to translate. With a file of such JSON as
// argument it adds them: `node scripts/missing-texts.ts de-DE texts.json`. Every language gets the order of English.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

type Tree = { [key: string]: string | Tree };

const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])));

const [into, from] = process.argv.slice(2);
const english = read('locales/en-US.json');

for (const file of readdirSync('locales').filter((name) => name !== 'en-US.json')) {
  const path = `locales/${file}`;
  const known = read(path);
  const added = from !== undefined && file === `${into}.json` ? merged(known, read(from)) : known;
  const ordered = inOrder(english, added);
  writeFileSync(path, `${JSON.stringify(ordered, null, 2)}\n`);
  const missing = lacking(english, ordered);
  console.log(
    missing === null ? `${file}: nothing is missing.` : `${file} lacks:\n${JSON.stringify(missing, null, 2)}`,
  );
}

function read(path: string): Tree {
  return tree.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function merged(one: Tree, other: Tree): Tree {
  const both: Tree = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = both[key];
    both[key] = typeof value === 'object' && typeof before === 'object' ? merged(before, value) : value;
  }
  return both;
}

/** What English has, in its order; a text that English dropped is dropped, one whose kind changed is missing. */
function inOrder(order: Tree, of: Tree): Tree {
  return Object.fromEntries(
    Object.entries(order).flatMap(([key, value]): [string, string | Tree][] => {
      const known = of[key];
      // A language has plural forms of its own.
      if (typeof value === 'object' && 'other' in value && typeof known === 'object') return [[key, known]];
      if (typeof value === 'object') return [[key, inOrder(value, typeof known === 'object' ? known : {})]];
      return typeof known === 'string' ? [[key, known]] : [];
    }),
  );
}

function lacking(order: Tree, of: Tree): Tree | null {
  const missing = Object.entries(order).flatMap(([key, value]): [string, string | Tree][] => {
    const known = of[key];
    if (typeof value === 'string') return typeof known === 'string' ? [] : [[key, value]];
    const within = lacking(value, typeof known === 'object' ? known : {});
    return within === null ? [] : [[key, within]];
  });
  return missing.length === 0 ? null : Object.fromEntries(missing);
}
