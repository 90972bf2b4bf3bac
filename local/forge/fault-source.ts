/** What the platform asks before it does its work: is this the moment to be slow, to fail or to die? */
import type { RecordedCall } from '../parts.ts';

/** A prepared failure of one outgoing call. */
export interface CallFault {
  status: number;
  retryAfter: number | null;
  /** True: the effect takes place and only the answer is lost. */
  after: boolean;
  /** Machine-readable code of the body; null for the usual one. */
  code: string | null;
}

/** A prepared death of the function at one of its calls. */
export interface CrashFault {
  after: boolean;
  as: 'crash' | 'timeout';
}

/** A prepared mishap of one event delivery. */
export type EventFault = { kind: 'drop' | 'duplicate' } | { kind: 'delay' | 'reorder'; ms: number };

/** Implemented by the control service; each question uses up what it answers. */
export interface FaultSource {
  latency(of: 'invoke' | RecordedCall['to']): number;
  crash(at: { function: string; cause: string; call: number }): CrashFault | null;
  call(at: RecordedCall & { function: string }): CallFault | null;
  event(at: { eventType: string; function: string }): EventFault | null;
}
