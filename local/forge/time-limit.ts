/** How long a function may run: 25 seconds, or longer where only queues and schedules call it. */
import type { Manifest } from '../parts.ts';
import type { PlatformLimits } from './limits.ts';
import { functionOf, isRecord } from './manifest.ts';

const patientModules = ['consumer', 'scheduledTrigger'];

/** A function that something else calls too has the lowest of its limits. */
export function secondsOf(manifest: Manifest, functionKey: string, limits: PlatformLimits): number {
  const callers = Object.entries(manifest.modules).filter(
    ([type, modules]) => type !== 'function' && modules.some((module) => names(module, functionKey)),
  );
  const patient = callers.length > 0 && callers.every(([type]) => patientModules.includes(type));
  if (!patient) return limits.functionSeconds;
  const asked = functionOf(manifest, functionKey).timeoutSeconds ?? limits.longFunctionSeconds;
  return Math.min(asked, limits.longFunctionMaxSeconds);
}

function names(value: unknown, functionKey: string): boolean {
  if (Array.isArray(value)) return value.some((item) => names(item, functionKey));
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([key, member]) =>
    key === 'function' ? member === functionKey : names(member, functionKey),
  );
}
