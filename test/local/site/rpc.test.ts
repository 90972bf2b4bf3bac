// The bridge's wire: calls both ways, functions by reference.
import { afterEach, describe, expect, it } from 'vitest';
import { createRpc, type Rpc } from '../../../local/bridge/rpc.ts';

const open: Rpc[] = [];

const connect = (answer: (command: string, args: unknown[]) => unknown): Rpc => {
  const { port1, port2 } = new MessageChannel();
  const near = createRpc(port1, () => undefined);
  open.push(near, createRpc(port2, answer));
  return near;
};

afterEach(() => {
  for (const rpc of open.splice(0)) rpc.close();
});

describe('a call through the bridge', () => {
  it('brings back the answer', async () => {
    const rpc = connect((command, args) => ({ command, args }));
    expect(await rpc.call('hello', { a: [1, null] })).toEqual({ command: 'hello', args: [{ a: [1, null] }] });
  });

  it('rejects with the message of the other side', async () => {
    const rpc = connect(() => {
      throw new Error('No such command');
    });
    await expect(rpc.call('hello')).rejects.toThrow('No such command');
  });

  it('hands over functions, however deep, and gets their results', async () => {
    const rpc = connect(async (_command, [options]) => {
      const { actions } = options as { actions: { onClick: (n: number) => Promise<number> }[] };
      return (await actions[0]?.onClick(20)) ?? 0;
    });
    expect(await rpc.call('flag', { actions: [{ onClick: (n: number) => n + 1 }] })).toBe(21);
  });

  it('gets an object with functions back', async () => {
    const heard: unknown[] = [];
    const rpc = connect(() => ({ unsubscribe: (reason: unknown) => heard.push(reason) }));
    const subscription = (await rpc.call('subscribe')) as { unsubscribe: (reason: string) => Promise<number> };
    expect(await subscription.unsubscribe('done')).toBe(1);
    expect(heard).toEqual(['done']);
  });

  it('rejects what cannot be sent instead of waiting for ever', async () => {
    const rpc = connect(() => undefined);
    await expect(rpc.call('hello', new WeakMap())).rejects.toThrow();
  });

  it('rejects what is still open when the frame goes away', async () => {
    const rpc = connect(() => new Promise(() => undefined));
    const waiting = rpc.call('hello');
    rpc.close();
    await expect(waiting).rejects.toThrow('The frame was closed.');
  });
});
