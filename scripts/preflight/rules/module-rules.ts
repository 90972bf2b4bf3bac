// Modules: keys, counts, sizes and kinds that the offline validators let pass.
import type { Rule } from '../app-under-check.ts';
import { allModules } from '../manifest.ts';

const scheduleLimit = 5;
const fiveMinuteLimit = 1;
const entityPropertyValueLimit = 100;
const manifestByteLimit = 256 * 1024;

/** Kinds that are on their way out, or not yet in, with what to use. They still validate offline. */
const unfitKinds = new Map([
  ['jira:issueGlance', 'use jira:issueContext'],
  ['jira:fullPage', 'use global:fullPage'],
  ['fifoConsumer', 'undocumented, use consumer with a concurrency key'],
]);

/** Kinds that show outside any project, where a condition on the project can never hold. */
const kindsWithoutProject = ['jira:globalPage', 'jira:adminPage', 'jira:dashboardGadget'];
const projectConditions = ['canAdministerProjects', 'entityProperty'];

/** The platform compares all keys with each other, also a function's with a schedule's. */
export const keysAreUnique: Rule = ({ manifest }) => {
  const kinds = new Map<string, string[]>();
  for (const { key, type } of allModules(manifest)) kinds.set(key, [...(kinds.get(key) ?? []), type]);
  return [...kinds]
    .filter(([, types]) => types.length > 1)
    .map(([key, types]) => `the key ${key} is used ${types.length} times: ${types.join(', ')}`);
};

export const schedulesFit: Rule = ({ manifest }) => {
  const schedules = manifest.modules.scheduledTrigger;
  const often = schedules.filter(({ interval }) => interval === 'fiveMinute').length;
  return [
    ...(schedules.length > scheduleLimit
      ? [`${schedules.length} scheduled triggers, an app may have ${scheduleLimit}`]
      : []),
    ...(often > fiveMinuteLimit ? [`${often} scheduled triggers run every five minutes, one may`] : []),
  ];
};

export const entityPropertyValuesFit: Rule = ({ manifest }) => {
  const count = manifest.modules['jira:entityProperty'].reduce((sum, { values }) => sum + values.length, 0);
  return count <= entityPropertyValueLimit
    ? []
    : [`${count} values in jira:entityProperty modules, an app may have ${entityPropertyValueLimit}`];
};

export const kindsAreCurrent: Rule = ({ manifest }) =>
  allModules(manifest).flatMap(({ type, key }) => {
    const instead = unfitKinds.get(type);
    return instead === undefined ? [] : [`module ${key} is a ${type}: ${instead}`];
  });

export const conditionsFitTheirModule: Rule = ({ manifest }) =>
  allModules(manifest)
    .filter(({ type }) => kindsWithoutProject.includes(type))
    .flatMap(({ type, key, members }) =>
      conditionNames(members['displayConditions'])
        .filter((name) => projectConditions.some((condition) => name.startsWith(condition)))
        .map((name) => `module ${key}: the display condition ${name} never holds on a ${type}, which has no project`),
    );

/** Jira reads a function's name as one word of JQL, and its arguments by position. */
export const jqlFunctionsCanBeCalled: Rule = ({ manifest }) =>
  manifest.modules['jira:jqlFunction'].flatMap(({ key, name, arguments: parameters }) => {
    const firstOptional = parameters.findIndex(({ required }) => !required);
    const late = firstOptional < 0 ? undefined : parameters.slice(firstOptional).find(({ required }) => required);
    return [
      ...(/^[A-Za-z][A-Za-z0-9_]*$/.test(name) ? [] : [`jqlFunction ${key}: "${name}" is not one word of JQL`]),
      ...(late ? [`jqlFunction ${key}: the required argument ${late.name} follows an optional one`] : []),
    ];
  });

export const manifestFits: Rule = ({ manifestBytes }) =>
  manifestBytes < manifestByteLimit ? [] : [`manifest.yml has ${manifestBytes} bytes, it must stay under 256 KB`];

/** Names on every level of `and`, `or` and `not`. */
function conditionNames(conditions: unknown): string[] {
  if (Array.isArray(conditions)) return conditions.flatMap((entry) => conditionNames(entry));
  if (typeof conditions !== 'object' || conditions === null) return [];
  return Object.entries(conditions).flatMap(([name, inner]) =>
    ['and', 'or', 'not'].includes(name) ? conditionNames(inner) : [name],
  );
}
