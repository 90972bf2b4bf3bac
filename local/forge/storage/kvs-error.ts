/** The store's refusals: status, code and a sentence, in the envelope that `@forge/kvs` reads. */

/** Thrown inside the store, answered as `{code, message}` at its door. */
export class KvsError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A missing key, for single reads, deletes and batch reads alike. */
export function keyNotFound(): KvsError {
  return new KvsError(404, 'KEY_NOT_FOUND', 'Provided key does not exist');
}

/** Somebody else won, or the rule did not hold: the store does not say which. */
export function conditionFailed(): KvsError {
  const message = 'Request failed due to conditional check specified or optimistic locking';
  return new KvsError(400, 'CONDITIONAL_CHECK_FAILED', message);
}
