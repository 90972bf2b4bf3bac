/** The store's requests, as `@forge/kvs` sends them. */
import { z } from 'zod';
import { conditionsSchema } from './conditions.ts';

const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])).optional();
const ttl = z.object({ value: z.number(), unit: z.string() }).optional();

/** Options of a set inside a batch or a transaction: no policy, nothing returned. */
const plainSetOptions = z.strictObject({ ttl }).optional();

const setOptions = z
  .strictObject({
    ttl,
    keyPolicy: z.enum(['FAIL_IF_EXISTS', 'OVERRIDE']).optional(),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    returnMetadataFields: metadataFields,
  })
  .optional();

const address = { key: z.string(), entityName: z.string().optional() };

export const getRequest = z.object({ ...address, options: z.object({ metadataFields }).optional() });
export const setRequest = z.object({ ...address, value: z.unknown(), options: setOptions });
export const deleteRequest = z.object(address);
export const batchSetRequest = z.array(z.object({ ...address, value: z.unknown(), options: plainSetOptions }));
export const batchKeysRequest = z.array(z.object(address));

const limitAndOptions = { limit: z.number().optional(), options: z.object({ metadataFields }).optional() };

export const queryRequest = z.strictObject({
  ...limitAndOptions,
  after: z.string().nullish(),
  where: z
    .array(z.object({ property: z.literal('key'), condition: z.literal('BEGINS_WITH'), values: z.tuple([z.string()]) }))
    .max(1)
    .optional(),
});

const rangeKinds = [
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
] as const;
const rangeValue = z.union([z.string(), z.number(), z.boolean()]);

export const entityQueryRequest = z.strictObject({
  ...limitAndOptions,
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(z.unknown()).optional(),
  range: z.object({ condition: z.enum(rangeKinds), values: z.array(rangeValue).min(1).max(2) }).optional(),
  filters: conditionsSchema.optional(),
  sort: z.enum(['ASC', 'DESC']).optional(),
  cursor: z.string().nullish(),
});

export const transactionRequest = z.strictObject({
  set: z
    .array(
      z.object({ ...address, value: z.unknown(), conditions: conditionsSchema.optional(), options: plainSetOptions }),
    )
    .optional(),
  delete: z.array(z.object({ ...address, conditions: conditionsSchema.optional() })).optional(),
  check: z.array(z.object({ ...address, conditions: conditionsSchema })).optional(),
});

export type GetRequest = z.infer<typeof getRequest>;
export type SetRequest = z.infer<typeof setRequest>;
export type QueryRequest = z.infer<typeof queryRequest>;
export type EntityQueryRequest = z.infer<typeof entityQueryRequest>;
export type TransactionRequest = z.infer<typeof transactionRequest>;
