/** Entities for storage tests. */

/** One entity with every attribute type, an index with a partition and one without. */
export const entities = [
  {
    name: 'session',
    attributes: {
      projectId: { type: 'string' },
      state: { type: 'string' },
      rev: { type: 'integer' },
      weight: { type: 'float' },
      open: { type: 'boolean' },
      updatedAt: { type: 'string' },
      body: { type: 'any' },
    },
    indexes: [
      'state',
      { name: 'by-project', partition: ['projectId'], range: ['rev'] },
      { name: 'by-date', range: ['updatedAt'] },
    ],
  },
];
