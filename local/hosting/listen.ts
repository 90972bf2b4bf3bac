/** The port of the host, on loopback only. */
import type { AddressInfo } from 'node:net';
import type { ServerType } from '@hono/node-server';

/** @returns the port; 0 takes a free one. @throws Error, in words, when it is taken. */
export function listen(server: ServerType, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      fail(taken ? new Error(`Port ${String(port)} is taken: choose another with --port`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      done((server.address() as AddressInfo).port);
    });
  });
}

/** Ends the connections, too. */
export async function stopListening(server: ServerType): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
