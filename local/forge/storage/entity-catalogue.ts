/** The manifest's entities: what the server accepts of them, and what a value of each must look like. */
import type { EntitySchema } from '../../parts.ts';
import { KvsError } from './kvs-error.ts';

/** An index with its attributes spelled out. */
export interface IndexSchema {
  name: string;
  partition: string[];
  range: string;
}

/** What the store asks about entities. */
export interface EntityCatalogue {
  /** @throws KvsError SCHEMA_NOT_FOUND for an entity the manifest does not declare. */
  entity(name: string): EntitySchema;
  indexes(name: string): IndexSchema[];
  /** All indexes as one text: when it changes, they are built anew. */
  definitions(): string;
  /** @throws KvsError INCORRECT_PROPERTY_TYPE, or UNKNOWN_PROPERTY for an undeclared attribute. */
  checkValue(name: string, value: unknown): void;
  /** @throws KvsError when this attribute cannot have this value. */
  checkAttribute(name: string, attribute: string, value: unknown): void;
}

/** @throws Error, in words, for entities that a deployment would refuse though the offline validator does not. */
export function createEntityCatalogue(entities: readonly EntitySchema[]): EntityCatalogue {
  if (entities.length > 20)
    throw new Error(`The manifest declares ${String(entities.length)} entities, Forge takes 20`);
  const indexes = new Map(entities.map((entity) => [entity.name, readIndexes(entity)]));
  const entity = (name: string): EntitySchema => {
    const found = entities.find((candidate) => candidate.name === name);
    if (!found) throw new KvsError(404, 'SCHEMA_NOT_FOUND', `Schema not found for entity "${name}"`);
    return found;
  };
  const checkAttribute = (name: string, attribute: string, value: unknown) => {
    const type = entity(name).attributes[attribute]?.type;
    // Not documented and measured by nobody; the stricter reading refuses.
    if (type === undefined)
      throw new KvsError(400, 'UNKNOWN_PROPERTY', `Entity "${name}" has no property "${attribute}"`);
    if (hasType(type, value)) return;
    throw new KvsError(400, 'INCORRECT_PROPERTY_TYPE', `Data type for property "${attribute}" is defined as "${type}"`);
  };
  const checkValue = (name: string, value: unknown) => {
    entity(name);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new KvsError(400, 'INCORRECT_PROPERTY_TYPE', `A value of entity "${name}" must be an object`);
    }
    for (const [attribute, member] of Object.entries(value)) checkAttribute(name, attribute, member);
  };
  const definitions = () => JSON.stringify([...indexes]);
  return { entity, indexes: (name) => indexes.get(name) ?? [], definitions, checkValue, checkAttribute };
}

function hasType(type: string, value: unknown): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'integer':
      // Signed 32 bits: epoch milliseconds do not fit.
      return Number.isInteger(value) && Math.abs(Number(value) + 0.5) <= 2_147_483_647.5;
    default:
      return typeof value === type;
  }
}

function readIndexes(entity: EntitySchema): IndexSchema[] {
  const { name, indexes = [] } = entity;
  if (indexes.length > 7) throw new Error(`Entity "${name}" has more than 7 indexes`);
  return indexes.map((index) => readIndex(entity, index));
}

function readIndex(entity: EntitySchema, index: NonNullable<EntitySchema['indexes']>[number]): IndexSchema {
  const full = typeof index === 'string' ? { name: index, range: [index] } : index;
  const where = `Index "${full.name}" of entity "${entity.name}"`;
  const [range, ...more] = full.range;
  if (range === undefined || more.length > 0) throw new Error(`${where} needs exactly one range attribute`);
  if (full.name.length < 3 || full.name.length > 50) throw new Error(`${where}: a name has 3 to 50 characters`);
  if (full.name === 'by-key') throw new Error(`${where}: the name "by-key" is reserved`);
  const partition = ('partition' in full ? full.partition : undefined) ?? [];
  for (const attribute of [range, ...partition]) {
    const type = entity.attributes[attribute]?.type;
    if (type === undefined) throw new Error(`${where} names the undeclared attribute "${attribute}"`);
    if (type === 'any') throw new Error(`${where} is on "${attribute}", which is of type any`);
  }
  return { name: full.name, partition, range };
}
