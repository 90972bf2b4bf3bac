/** The one error class of the app: a closed code, a text of the catalogue for the person, a private cause for the log. */
import type { Item } from './item.ts';
import type { ModelRecord } from './model.ts';
import type { TextKey, TextParams } from './texts.ts';

export type AppErrorCode = 'INVALID' | 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'LIMIT' | 'UNAVAILABLE' | 'UNEXPECTED';

export interface AppErrorDetails {
  params?: TextParams;
  /** The input field that the person can correct. */
  field?: string;
  /** CONFLICT: the record as it is now. */
  current?: Item;
  /** CONFLICT of the model itself: the directory as it is now. */
  model?: ModelRecord;
  /** UNAVAILABLE: when to try again. */
  retryAfterSeconds?: number;
  /** UNAVAILABLE: the answer was lost, so the write may have happened all the same. */
  maybeApplied?: boolean;
  /** Never shown; goes to the log as its name only. */
  cause?: unknown;
}

export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly text: TextKey;
  readonly details: AppErrorDetails;

  constructor(code: AppErrorCode, text: TextKey, details: AppErrorDetails = {}) {
    super(`${code} ${text}`, { cause: details.cause });
    this.name = 'AppError';
    this.code = code;
    this.text = text;
    this.details = details;
  }
}

/** The same answer whether the issue, the model or the permission is missing: a stranger learns nothing. */
export function notFound(): AppError {
  return new AppError('NOT_FOUND', 'errors.notFound');
}
