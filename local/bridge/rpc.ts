/**
 * Calls across a message port, in both directions, with functions passed by reference: what carries the bridge between
 * the page and an app's frame. Both sides use this file.
 */

type Wire =
  | { kind: 'call'; id: number; target: string | number; args: unknown[] }
  | { kind: 'return'; id: number; value: unknown }
  | { kind: 'throw'; id: number; message: string };

/** One end of a connected port. */
export interface Rpc {
  /** Runs the named command on the other side. Rejects with the other side's message. */
  call(command: string, ...args: unknown[]): Promise<unknown>;
  /** Rejects everything outstanding and hears nothing more. */
  close(): void;
}

const FUNCTION_MARK = '__bridgeFunction';

type Callable = (...args: unknown[]) => unknown;

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Applies `change` to every leaf of a plain structure, and keeps what is not plain (dates, blobs) as it is. */
const mapDeep = (value: unknown, change: (leaf: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((entry) => mapDeep(entry, change));
  const changed = change(value);
  if (changed !== value || !isPlain(value)) return changed;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapDeep(entry, change)]));
};

/** Speaks over `port`; `answer` runs the commands that the other side calls by name. */
export const createRpc = (port: MessagePort, answer: (command: string, args: unknown[]) => unknown): Rpc => {
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  const lent = new Map<number, Callable>();
  const lentIds = new Map<Callable, number>();
  let lastId = 0;

  const lend = (callable: Callable): number => {
    const known = lentIds.get(callable);
    if (known !== undefined) return known;
    const id = (lastId += 1);
    lent.set(id, callable);
    lentIds.set(callable, id);
    return id;
  };
  const encode = (value: unknown): unknown =>
    mapDeep(value, (leaf) => (isCallable(leaf) ? { [FUNCTION_MARK]: lend(leaf) } : leaf));
  const decode = (value: unknown): unknown =>
    mapDeep(value, (leaf) => {
      if (!isPlain(leaf)) return leaf;
      const id = leaf[FUNCTION_MARK];
      return typeof id === 'number' ? (...args: unknown[]) => send(id, args) : leaf;
    });

  const send = (target: string | number, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1);
      const message: Wire = { kind: 'call', id, target, args: args.map(encode) };
      port.postMessage(message);
      pending.set(id, { resolve, reject });
    });
  const run = async (target: string | number, args: unknown[]): Promise<unknown> => {
    if (typeof target === 'string') return answer(target, args);
    const callable = lent.get(target);
    if (callable === undefined) throw new Error('The other side no longer has this function.');
    return callable(...args);
  };
  const respond = async (id: number, target: string | number, args: unknown[]): Promise<void> => {
    try {
      const value = encode(await run(target, args.map(decode)));
      port.postMessage({ kind: 'return', id, value } satisfies Wire);
    } catch (thrown) {
      port.postMessage({ kind: 'throw', id, message: messageOf(thrown) } satisfies Wire);
    }
  };

  port.onmessage = (event: MessageEvent<Wire>) => {
    const message = event.data;
    if (message.kind === 'call') return void respond(message.id, message.target, message.args);
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'return') waiting?.resolve(decode(message.value));
    else waiting?.reject(new Error(message.message));
  };

  return {
    call: (command, ...args) => send(command, args),
    close: () => {
      port.close();
      for (const waiting of pending.values()) waiting.reject(new Error('The frame was closed.'));
      pending.clear();
      lent.clear();
      lentIds.clear();
    },
  };
};
