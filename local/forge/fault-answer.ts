/** The answer of a prepared failure, in the words of the service that is made to fail. */
import type { CallFault } from './fault-source.ts';
import type { OutgoingCall } from './outgoing-call.ts';
import type { ServiceAnswer } from './service-answer.ts';

/** What the caller of a failing service gets. */
export function faultAnswer(call: OutgoingCall, fault: CallFault): ServiceAnswer {
  const headers: Record<string, string> = fault.retryAfter === null ? {} : { 'retry-after': String(fault.retryAfter) };
  return { status: fault.status, headers, body: bodyFor(call, fault) };
}

function bodyFor(call: OutgoingCall, fault: CallFault): unknown {
  const message = `Prepared failure: ${String(fault.status)}`;
  switch (call.to) {
    case 'jira':
      return { errorMessages: [message], errors: {} };
    case 'storage':
      return { code: fault.code ?? storageCode(fault.status), message };
    case 'queue':
      return { code: fault.status, message, errorMessage: message };
    case 'realtime':
      return { errors: [{ message }] };
  }
}

/** The code that the store gives with this status most often. */
function storageCode(status: number): string {
  const codes: Record<number, string> = {
    400: 'CONDITIONAL_CHECK_FAILED',
    404: 'KEY_NOT_FOUND',
    409: 'KEY_CONFLICT',
    429: 'RATE_LIMIT_EXCEEDED',
  };
  return codes[status] ?? 'INTERNAL_SERVER_ERROR';
}
