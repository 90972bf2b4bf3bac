/** The library as a file: the team's own packs and switches, to keep or to hand to another site. */
import * as z from 'zod';
import { libraryId } from '../ids.ts';
import { priority } from '../priority.ts';
import { type LibraryContent, hasOwnId, ownPrefix } from './library-content.ts';
import {
  type LibraryPack,
  type LibraryRecommendation,
  type LibraryThreat,
  libraryLimits,
  libraryPack,
  libraryRecommendation,
  libraryStatement,
  libraryThreat,
} from './library-pack.ts';
import { stride } from '../threat-statement.ts';

const format = 'threat-model-library';
const version = 1;

/** Why a part of a file was left out, or taken in another way than it stands there. */
export type LeftOutReason =
  | 'no-text'
  | 'too-long'
  | 'wrong-value'
  | 'too-many'
  /** Left out with its statement in parts; the whole statement stays. */
  | 'no-statement'
  /** The recommendation stays, as Medium. */
  | 'no-priority';

export interface LeftOut {
  /** Path in the file: `packs.0.threats.3.text`. */
  field: string;
  why: LeftOutReason;
}

/** `newer`: written by a later version of the app. Nothing of these files is taken. */
export type ReadFile =
  { is: 'library'; content: LibraryContent; leftOut: LeftOut[] } | { is: 'no-json' | 'other-format' | 'newer' };

export function libraryFile({ packs, off }: LibraryContent): string {
  return `${JSON.stringify({ format, v: version, packs, off }, null, 2)}\n`;
}

/** Keeps every entry that can be kept. Ids that are missing, or are not of the team's own kind, are made anew. */
export function readLibraryFile(text: string): ReadFile {
  const json = parsed(text);
  if (json === undefined) return { is: 'no-json' };
  const file = z.looseObject({ format: z.literal(format), v: z.int().min(1) }).safeParse(json).data;
  if (file === undefined) return { is: 'other-format' };
  if (file.v > version) return { is: 'newer' };
  const reading: Reading = { leftOut: [], ids: new Set() };
  const packs = entries(file['packs'], 'packs', libraryLimits.packs, reading).flatMap(
    ([value, field, number]) => packFrom(value, { field, number }, reading) ?? [],
  );
  const off = entries(file['off'], 'off', libraryLimits.off, reading).flatMap(([value, field]) => {
    const id = libraryId.safeParse(value).data;
    if (id === undefined) leaveOut(reading, field, 'wrong-value');
    return id ?? [];
  });
  return { is: 'library', content: { packs, off: [...new Set(off)] }, leftOut: reading.leftOut };
}

/** A pack of the same id is replaced, everything else stays: reading a file twice is reading it once. */
export function mergedLibrary(before: LibraryContent, file: LibraryContent): LibraryContent {
  const read = new Map(file.packs.map((pack) => [pack.id, pack]));
  const known = new Set(before.packs.map(({ id }) => id));
  const packs = [
    ...before.packs.map((pack) => read.get(pack.id) ?? pack),
    ...file.packs.filter(({ id }) => !known.has(id)),
  ];
  return { ...before, packs, off: [...new Set([...before.off, ...file.off])] };
}

interface Reading {
  leftOut: LeftOut[];
  /** Ids that were given already. */
  ids: Set<string>;
}

interface Place {
  field: string;
  /** Counted from 1. */
  number: number;
}

const members = z.record(z.string(), z.unknown());

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function leaveOut(reading: Reading, field: string, why: LeftOutReason): null {
  reading.leftOut.push({ field, why });
  return null;
}

function entries(value: unknown, field: string, most: number, reading: Reading): [unknown, string, number][] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    leaveOut(reading, field, 'wrong-value');
    return [];
  }
  if (value.length > most) leaveOut(reading, field, 'too-many');
  return value.slice(0, most).map((one: unknown, at) => [one, `${field}.${at}`, at + 1]);
}

function packFrom(value: unknown, { field, number }: Place, reading: Reading): LibraryPack | null {
  const given = members.safeParse(value).data;
  if (given === undefined) return leaveOut(reading, field, 'wrong-value');
  const name = textFrom(given['name'], libraryPack.shape.name, `${field}.name`, reading);
  if (name === null) return null;
  const about = libraryPack.shape.about.safeParse(given['about'] ?? '').data;
  if (about === undefined) leaveOut(reading, `${field}.about`, 'too-long');
  const id = idFrom(given['id'], { parent: null, otherwise: `${ownPrefix}${slug(name) || number}` }, reading);
  const threats = entries(given['threats'], `${field}.threats`, libraryLimits.threats, reading).flatMap(
    ([one, at, count]) => threatFrom(one, { field: at, number: count }, { reading, parent: id }) ?? [],
  );
  return { id, name, about: about ?? '', threats };
}

interface Within {
  reading: Reading;
  /** Id of what it belongs to. */
  parent: string;
}

function threatFrom(value: unknown, { field, number }: Place, { reading, parent }: Within): LibraryThreat | null {
  const given = members.safeParse(value).data;
  if (given === undefined) return leaveOut(reading, field, 'wrong-value');
  const text = textFrom(given['text'], libraryThreat.shape.text, `${field}.text`, reading);
  if (text === null) return null;
  const title = given['title'] === undefined ? null : libraryThreat.shape.title.safeParse(given['title']).data;
  if (title === undefined) leaveOut(reading, `${field}.title`, 'wrong-value');
  const statement = given['statement'] === undefined ? null : libraryStatement.safeParse(given['statement']).data;
  if (statement === undefined) leaveOut(reading, `${field}.statement`, 'no-statement');
  const id = idFrom(given['id'], { parent, otherwise: `${parent}-${number}` }, reading);
  const list = <T extends z.ZodType>(name: string, of: T, most: number): z.output<T>[] =>
    entries(given[name], `${field}.${name}`, most, reading).flatMap(([one, at]) => {
      const read = of.safeParse(one);
      if (!read.success) leaveOut(reading, at, 'wrong-value');
      return read.success ? [read.data] : [];
    });
  return {
    id,
    title: title ?? beginningOf(text),
    text,
    ...(statement ? { statement } : {}),
    stride: [...new Set(list('stride', stride, stride.options.length))],
    keywords: list('keywords', libraryThreat.shape.keywords.element, libraryLimits.keywords),
    recommendations: entries(
      given['recommendations'],
      `${field}.recommendations`,
      libraryLimits.recommendations,
      reading,
    ).flatMap(
      ([one, at, count]) => recommendationFrom(one, { field: at, number: count }, { reading, parent: id }) ?? [],
    ),
  };
}

function recommendationFrom(
  value: unknown,
  { field, number }: Place,
  { reading, parent }: Within,
): LibraryRecommendation | null {
  const given = members.safeParse(value).data;
  if (given === undefined) return leaveOut(reading, field, 'wrong-value');
  const text = textFrom(given['text'], libraryRecommendation.shape.text, `${field}.text`, reading);
  if (text === null) return null;
  const level = priority.safeParse(given['priority']).data;
  if (level === undefined) leaveOut(reading, `${field}.priority`, 'no-priority');
  const id = idFrom(given['id'], { parent, otherwise: `${parent}-${number}` }, reading);
  return { id, text, priority: level ?? 'medium' };
}

function textFrom(value: unknown, schema: z.ZodType<string>, field: string, reading: Reading): string | null {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) {
    return leaveOut(reading, field, 'no-text');
  }
  return leaveOut(reading, field, typeof value === 'string' ? 'too-long' : 'wrong-value');
}

/** Longest ids of packs and threats that are kept: those of their entries are longer. */
const longestIds = { pack: 40, threat: 60 } as const;

function idFrom(value: unknown, { parent, otherwise }: { parent: string | null; otherwise: string }, reading: Reading) {
  const given = libraryId.safeParse(value).data;
  const free = (id: string) => !reading.ids.has(id);
  const longest = parent === null ? longestIds.pack : longestIds.threat;
  const kept = given !== undefined && given.length <= longest && hasOwnId(given, parent) && free(given);
  let id = kept ? given : libraryId.parse(otherwise);
  for (let next = 2; !free(id); next += 1) id = libraryId.parse(`${otherwise}-${next}`);
  reading.ids.add(id);
  return id;
}

/** What an id may be made of, short enough for what is still to come behind it. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '');
}

function beginningOf(text: string): string {
  const limit = libraryLimits.title;
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}
