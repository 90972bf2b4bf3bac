/** Which paths of issue properties Jira indexes: the app's `jira:entityProperty` modules, by alias and by path. */
import { asArray, asRecord, asString } from '../json.ts';

export type PropertyType = 'number' | 'string' | 'text' | 'date' | 'user';

export interface IndexedPath {
  propertyKey: string;
  path: string;
  type: PropertyType;
  alias: string | null;
}

export interface EntityPropertyIndex {
  byAlias(name: string): IndexedPath | null;
  byPath(propertyKey: string, path: string): IndexedPath | null;
  aliases(): readonly IndexedPath[];
}

const TYPES: readonly PropertyType[] = ['number', 'string', 'text', 'date', 'user'];

/** Reads the modules as they stand in the manifest; properties of projects and users are not searched here. */
export function createEntityPropertyIndex(modules: readonly unknown[]): EntityPropertyIndex {
  const paths = modules.flatMap((module) => {
    const record = asRecord(module);
    const propertyKey = asString(record?.['propertyKey']);
    if (propertyKey === null || (record?.['entityType'] ?? 'issue') !== 'issue') return [];
    return (asArray(record?.['values']) ?? []).flatMap((value) => readPath(propertyKey, value));
  });
  return {
    byAlias: (name) => paths.find((one) => one.alias?.toLowerCase() === name.toLowerCase()) ?? null,
    byPath: (propertyKey, path) => paths.find((one) => one.propertyKey === propertyKey && one.path === path) ?? null,
    aliases: () => paths.filter((one) => one.alias !== null),
  };
}

function readPath(propertyKey: string, value: unknown): IndexedPath[] {
  const record = asRecord(value);
  const path = asString(record?.['path']);
  const type = TYPES.find((one) => one === record?.['type']);
  return path === null || type === undefined
    ? []
    : [{ propertyKey, path, type, alias: asString(record?.['searchAlias']) }];
}

/** The values found under the path of a property; an array on the way counts with each element. */
export function valuesAt(property: unknown, path: string): unknown[] {
  let values: unknown[] = [property];
  for (const step of path.split('.')) {
    values = values
      .flatMap((value) => asArray(value) ?? [value])
      .flatMap((value) => {
        const record = asRecord(value);
        return record !== null && Object.hasOwn(record, step) ? [record[step]] : [];
      });
  }
  return values.flatMap((value) => asArray(value) ?? [value]).filter((value) => value !== null);
}
