// Functions: handlers that exist, keys and limits that the server accepts.
import type { Rule } from '../app-under-check.ts';
import { allModules, type Module } from '../manifest.ts';

const keyLength = 23;
/** The documented ceiling; the schema accepts four times as much. */
const memoryLimitMB = 1024;
/** Beyond this a function may serve consumers and schedules only. */
const shortTimeoutSeconds = 55;
const patientKinds = ['consumer', 'scheduledTrigger'];

export const handlersAreExported: Rule = ({ manifest, bundleExports }) =>
  manifest.modules.function.flatMap(({ key, handler }) => {
    const [file, name, ...rest] = (handler ?? '').split('.');
    if (file === 'index' && name !== undefined && rest.length === 0 && bundleExports.includes(name)) return [];
    return [`function ${key}: the bundle does not export "${handler ?? ''}"`];
  });

/** The other way round: an export that no function names is a door nobody opens. */
export const exportsAreHandlers: Rule = ({ manifest, bundleExports }) => {
  const handlers = manifest.modules.function.map(({ handler }) => handler);
  return bundleExports
    .filter((name) => !handlers.includes(`index.${name}`))
    .map((name) => `the bundle exports ${name}, no function of the manifest has it as its handler`);
};

export const functionKeysFit: Rule = ({ manifest }) =>
  manifest.modules.function
    .filter(({ key }) => key.length > keyLength)
    .map(({ key }) => `function ${key}: a function key has at most ${keyLength} characters`);

export const memoryFits: Rule = ({ manifest }) => {
  const sizes = [
    { place: 'app.runtime', memoryMB: manifest.app.runtime?.memoryMB },
    ...manifest.modules.function.map(({ key, runtime }) => ({ place: `function ${key}`, memoryMB: runtime?.memoryMB })),
  ];
  return sizes
    .filter(({ memoryMB = 0 }) => memoryMB > memoryLimitMB)
    .map(({ place, memoryMB }) => `${place}: memoryMB is ${memoryMB ?? 0}, at most ${memoryLimitMB} is offered`);
};

export const timeoutsFitTheirCallers: Rule = ({ manifest }) =>
  manifest.modules.function
    .filter(({ timeoutSeconds = 0 }) => timeoutSeconds > shortTimeoutSeconds)
    .flatMap(({ key, timeoutSeconds }) =>
      allModules(manifest)
        .filter((module) => !patientKinds.includes(module.type) && refersTo(module, key))
        .map(
          (module) =>
            `function ${key}: ${timeoutSeconds ?? 0} seconds are for consumers and schedules, ${module.type} ${module.key} calls it too`,
        ),
    );

function refersTo({ members }: Module, key: string): boolean {
  return Object.values(members).some((member) => namesFunction(member, key)) || members['function'] === key;
}

/** `resolver: { function }` and `dynamicProperties: { function }`. */
function namesFunction(member: unknown, key: string): boolean {
  return typeof member === 'object' && member !== null && 'function' in member && member.function === key;
}
