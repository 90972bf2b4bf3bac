// Triggers: what Atlassian's validators let pass in `events`, filters and payloads.
import type { AppUnderCheck, Rule } from '../app-under-check.ts';

/** Property paths that all triggers of an app may name together (changelog of 2026-06-09). */
const propertyPathLimit = 5;

/** An event nobody sends is subscribed to without a complaint, and never comes. */
export const eventNamesAreKnown: Rule = (app) =>
  subscriptions(app)
    .filter(({ eventType }) => !app.eventScopes.has(eventType))
    .map(({ trigger, eventType }) => `trigger ${trigger}: there is no event "${eventType}"`);

/** The platform's own check sees the string form of `events` alone. */
export const eventsHaveTheirScopes: Rule = (app) => {
  const declared = app.manifest.permissions.scopes;
  return subscriptions(app).flatMap(({ trigger, eventType }) =>
    (app.eventScopes.get(eventType) ?? [])
      .filter((scope) => !declared.includes(scope))
      .map((scope) => `trigger ${trigger}: ${eventType} needs the scope ${scope}`),
  );
};

/** Real bodies say `issuetype`; with the other spelling a filter fails and, by default, drops every event. */
export const filtersSpellIssuetype: Rule = (app) =>
  subscriptions(app)
    .filter(({ expressions }) => expressions.some((expression) => /fields\.issueType\b/.test(expression)))
    .map(({ trigger }) => `trigger ${trigger}: the filter reads fields.issueType, events carry fields.issuetype`);

export const propertyPathsFit: Rule = (app) => {
  const paths = new Set(subscriptions(app).flatMap(({ propertyPaths }) => propertyPaths));
  return paths.size <= propertyPathLimit
    ? []
    : [`triggers name ${paths.size} property paths, an app may name ${propertyPathLimit}`];
};

interface Subscription {
  trigger: string;
  eventType: string;
  expressions: string[];
  propertyPaths: string[];
}

function subscriptions({ manifest }: AppUnderCheck): Subscription[] {
  return manifest.modules.trigger.flatMap((trigger) =>
    trigger.events.map((event) => {
      const own = 'filter' in event || 'payload' in event ? event : null;
      return {
        trigger: trigger.key,
        eventType: event.eventType,
        expressions: [trigger.filter?.expression, own?.filter?.expression].filter((text) => text !== undefined),
        propertyPaths: [trigger, own].flatMap((holder) => holder?.payload?.include?.propertyPaths ?? []),
      };
    }),
  );
}
