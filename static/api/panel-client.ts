/** The typed client of a contract's operations: one request and one parsed answer each, never a throw. */
import type * as z from 'zod';
import type { Input, Operation, Output } from '../../src/contract/contract.ts';
import { type GrantView, type OutcomeError, outcome } from '../../src/contract/envelope.ts';
import { type PanelContract, panelContract } from '../../src/contract/panel.ts';

/** What the bridge offers: calls a function of the back end by its key. Rejects when the call did not arrive. */
export type Invoke = (functionKey: string, payload: Record<string, unknown>) => Promise<unknown>;

/**
 * UNREACHABLE: the call was rejected, whether it took effect is not known. UNREADABLE: it was answered, with something
 * that the contract does not know; reloading brings the matching client.
 */
export interface ClientFault {
  code: 'UNREACHABLE' | 'UNREADABLE';
}
export type ClientError = OutcomeError | ClientFault;
export type Result<T> = { ok: true; value: T } | { ok: false; error: ClientError };

export interface Client<C extends Readonly<Record<keyof C, Operation>>> {
  call<K extends keyof C & string>(operation: K, input: Input<C, K>): Promise<Result<Output<C, K>>>;
}
export type PanelClient = Client<PanelContract>;

export function panelClient(invoke: Invoke): PanelClient {
  return contractClient(panelContract, invoke);
}

/** A client that carries the newest grant from answer to answer. */
export function contractClient<C extends Readonly<Record<keyof C, Operation>>>(contract: C, invoke: Invoke): Client<C> {
  let grant: GrantView | null = null;
  return {
    async call<K extends keyof C & string>(name: K, input: Input<C, K>): Promise<Result<Output<C, K>>> {
      const operation: Operation = contract[name];
      const answer = await ask(invoke, name, { grant: operation.opens ? null : (grant?.token ?? null), input });
      if (answer === null) return fault('UNREACHABLE');
      const parsed = outcome.safeParse(answer.body);
      if (!parsed.success) return fault('UNREADABLE');
      if (parsed.data.grant) grant = parsed.data.grant;
      if (!parsed.data.ok) return { ok: false, error: parsed.data.error };
      return valueOf<C[K]['output']>(contract[name].output, parsed.data.value);
    },
  };
}

function valueOf<T extends z.ZodType>(schema: T, answered: unknown): Result<z.output<T>> {
  const value = schema.safeParse(answered);
  return value.success ? { ok: true, value: value.data } : fault('UNREADABLE');
}

async function ask(invoke: Invoke, functionKey: string, payload: Record<string, unknown>) {
  try {
    return { body: await invoke(functionKey, payload) };
  } catch {
    // The bridge says nothing that a program could tell apart: no network, a time-out and a crash read the same.
    return null;
  }
}

function fault(code: ClientFault['code']): { ok: false; error: ClientFault } {
  return { ok: false, error: { code } };
}
