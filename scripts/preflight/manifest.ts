// The parts of manifest.yml that the preflight looks at. Atlassian's validators check the shape of everything else.
import { z } from 'zod';

const runtime = z.looseObject({ memoryMB: z.number().optional() });

const filter = z.looseObject({ expression: z.string().optional() });

const payload = z.looseObject({
  include: z.looseObject({ propertyPaths: z.array(z.string()).default([]) }).optional(),
});

const eventSubscription = z.union([
  z.string().transform((eventType) => ({ eventType })),
  z.looseObject({ eventType: z.string(), filter: filter.optional(), payload: payload.optional() }),
]);

const index = z.union([
  z.string(),
  z.looseObject({
    name: z.string(),
    range: z.array(z.string()).default([]),
    partition: z.array(z.string()).default([]),
  }),
]);

const entity = z.looseObject({
  name: z.string(),
  attributes: z.record(z.string(), z.looseObject({ type: z.string() })).default({}),
  indexes: z.array(index).default([]),
});

const anyModule = z.looseObject({ key: z.string() });

const modules = z
  .object({
    trigger: z
      .array(
        anyModule.extend({
          events: z.array(eventSubscription),
          filter: filter.optional(),
          payload: payload.optional(),
        }),
      )
      .default([]),
    scheduledTrigger: z.array(anyModule.extend({ interval: z.string() })).default([]),
    function: z
      .array(
        anyModule.extend({
          handler: z.string().optional(),
          timeoutSeconds: z.number().optional(),
          runtime: runtime.optional(),
        }),
      )
      .default([]),
    'jira:entityProperty': z.array(anyModule.extend({ values: z.array(z.unknown()).default([]) })).default([]),
    'jira:jqlFunction': z
      .array(
        anyModule.extend({
          name: z.string(),
          arguments: z.array(z.looseObject({ name: z.string(), required: z.boolean().default(false) })).default([]),
        }),
      )
      .default([]),
  })
  .catchall(z.array(anyModule));

export const manifestSchema = z.looseObject({
  app: z.looseObject({
    runtime: runtime.optional(),
    storage: z.looseObject({ entities: z.array(entity).default([]) }).optional(),
  }),
  modules,
  permissions: z
    .looseObject({
      scopes: z
        .union([
          z.array(z.string()),
          z.record(z.string(), z.unknown()).transform((permissionByScope) => Object.keys(permissionByScope)),
        ])
        .default([]),
      external: z.record(z.string(), z.unknown()).optional(),
    })
    .default({ scopes: [] }),
  remotes: z.array(z.unknown()).optional(),
  providers: z.record(z.string(), z.unknown()).optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;

export interface Module {
  type: string;
  key: string;
  /** All members of the module, as they stand in the manifest. */
  members: Readonly<Record<string, unknown>>;
}

/** Every module of every type, functions included. */
export function allModules(manifest: Manifest): Module[] {
  return Object.entries(manifest.modules).flatMap(([type, list]) =>
    list.map((members) => ({ type, key: members.key, members })),
  );
}
