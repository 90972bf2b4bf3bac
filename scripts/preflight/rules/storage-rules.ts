// The Custom Entity Store: rules of the server that the offline validators do not know (limits page of 2026-06-04).
import type { AppUnderCheck, Rule } from '../app-under-check.ts';

const entityLimit = 20;
const indexName = { shortest: 3, longest: 50 };

export const entitiesFit: Rule = (app) => {
  const count = entities(app).length;
  return count <= entityLimit ? [] : [`${count} entities, an app may have ${entityLimit}`];
};

export const indexesHaveOneRange: Rule = (app) =>
  indexes(app)
    .filter(({ range }) => range.length !== 1)
    .map(({ place, range }) => `${place} has ${range.length} range attributes, the store accepts exactly one`);

export const indexNamesFit: Rule = (app) =>
  indexes(app)
    .filter(({ name }) => name.length < indexName.shortest || name.length > indexName.longest)
    .map(({ place }) => `${place}: an index name has ${indexName.shortest} to ${indexName.longest} characters`);

export const indexedAttributesHaveAType: Rule = (app) =>
  indexes(app).flatMap(({ place, typeOf, range, partition }) =>
    [...partition, ...range]
      .filter((attribute) => typeOf(attribute) === 'any')
      .map((attribute) => `${place}: ${attribute} is of type any and cannot be indexed`),
  );

/** Without the scope every storage call fails, and nothing says so before the app runs. */
export const storageHasItsScope: Rule = (app) => {
  const stores = app.packages.includes('@forge/kvs') || entities(app).length > 0;
  return stores && !app.manifest.permissions.scopes.includes('storage:app')
    ? ['the app stores records but does not declare the scope storage:app']
    : [];
};

function entities({ manifest }: AppUnderCheck) {
  return manifest.app.storage?.entities ?? [];
}

/** Both notations of an index: an attribute's name alone is an index of that name and range. */
function indexes(app: AppUnderCheck) {
  return entities(app).flatMap((entity) =>
    entity.indexes.map((index) => {
      const { name, range, partition } =
        typeof index === 'string' ? { name: index, range: [index], partition: [] } : index;
      const typeOf = (attribute: string) => entity.attributes[attribute]?.type;
      return { place: `index ${name} of entity ${entity.name}`, name, range, partition, typeOf };
    }),
  );
}
