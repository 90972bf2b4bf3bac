// `npm run bench:bundle`: the gzipped JavaScript that the panel needs before it can be typed into, and its limit.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

const folder = 'dist/panel';
const limit = 200_000;

const html = readFileSync(join(folder, 'index.html'), 'utf8');
const sizes = [...filesNeeded(scriptsOf(html)), largestCatalogue()].map((file) => ({
  file,
  bytes: gzipSync(read(file)).length,
}));
sizes.sort((left, right) => right.bytes - left.bytes);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { file, bytes } of sizes) console.log(`${kilobytes(bytes)}  ${file}`);
console.log(
  `${kilobytes(total)}  gzipped JavaScript before the panel can be typed into (limit ${kilobytes(limit).trim()})`,
);
if (sizes.length === 0) console.error('No script in dist/panel/index.html.');
process.exitCode = sizes.length > 0 && total <= limit ? 0 : 1;

/** Scripts and module preloads that the page names. */
function scriptsOf(page: string): string[] {
  return [...page.matchAll(/<(?:script|link)\b[^>]*>/g)]
    .map(([tag]) => /\b(?:src|href)="\.\/([^"]+\.js)"/.exec(tag)?.[1])
    .filter((file) => file !== undefined);
}

/** Nothing can be read without a catalogue: a reader loads one of them, at worst the largest. */
function largestCatalogue(): string {
  const catalogues = readdirSync(join(folder, 'assets')).filter((name) => /^[a-z]{2}-[A-Z]{2}-.*[.]js$/.test(name));
  const size = (name: string) => gzipSync(read(`assets/${name}`)).length;
  const [largest] = catalogues.toSorted((one, other) => size(other) - size(one));
  if (largest === undefined) throw new Error('No catalogue in dist/panel/assets.');
  return `assets/${largest}`;
}

/** The files and all that they import statically; what `import()` loads later does not stand in the way. */
function filesNeeded(entries: readonly string[]): Set<string> {
  const needed = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (needed.has(file)) continue;
    needed.add(file);
    waiting.push(...importsOf(file));
  }
  return needed;
}

function importsOf(file: string): string[] {
  const { staticImports, staticExports } = parseSync(file, read(file)).module;
  const reexports = staticExports.flatMap(({ entries }) => entries);
  return [...staticImports, ...reexports].flatMap(({ moduleRequest }) =>
    moduleRequest ? [posix.join(posix.dirname(file), moduleRequest.value)] : [],
  );
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
