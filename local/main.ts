/** `npm start`: the local host as a program, with its data in `.local/` under the project. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const options = {
  port: { type: 'string', default: '8080' },
  seed: { type: 'string', default: 'demo' },
  fresh: { type: 'boolean', default: false },
} as const;

/** @throws Error that says what there is */
function given() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/, 1);
    throw new Error(`${reason.replace(/\.$/, '')}. There are --port <number>, --seed <demo or empty> and --fresh.`, {
      cause: error,
    });
  }
}

/** Everything but the address goes to standard error, so that the address can be read by a program. */
function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function main(): Promise<void> {
  const values = given();
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a port number, not "${values.port}"`);
  const { seed } = values;
  if (seed !== 'demo' && seed !== 'empty') throw new Error(`--seed takes demo or empty, not "${seed}"`);
  // Loaded only now: what is wrong with the arguments is said at once.
  const { startSeededHost } = await import('./hosting/start-seeded.ts');
  const dbPath = join(import.meta.dirname, '..', '.local', `${seed}.sqlite`);
  const host = await startSeededHost({
    port,
    seed,
    dbPath,
    fresh: values.fresh,
    log: note,
    onLine: ({ function: name, level, text }) => note(`  ${name ?? 'load'} ${level}: ${text}`),
  });
  process.stdout.write(`${host.url}\n`);
  const stop = () => {
    void host.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

// A promise that the app leaves behind must not take the host down: the platform only logs it.
process.on('unhandledRejection', (reason) =>
  note(`Unhandled rejection: ${reason instanceof Error ? reason.message : String(reason)}`),
);

main().catch((error: unknown) => {
  note(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
