/** What every item of the fake back end is born with, and how that back end refuses. */
import type { Outcome } from '../../../src/contract/envelope.ts';
import { accountId } from '../../../src/domain/ids.ts';

export const me = accountId.parse('account-engineer');

export class Refusal extends Error {
  readonly error: Extract<Outcome, { ok: false }>['error'];
  constructor(error: Refusal['error']) {
    super(error.message);
    this.error = error;
  }
}

export interface Birth {
  v: 1;
  rev: number;
  order: number;
  by: typeof me;
  at: string;
  changed: Record<string, number>;
}

export const born: Birth = { v: 1, rev: 1, order: 0, by: me, at: '2026-11-12T14:20:00.000Z', changed: {} };
