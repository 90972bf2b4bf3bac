/** A run of the app with a failure at each of its outgoing calls in turn, of the platform or of that call: the end must be the same. */
import { expect, it } from 'vitest';
import type { FaultInput } from '../../local/control/fault-orders.ts';
import type { Kit, KitClient } from '../../local/kit.ts';
import type { RecordedCall } from '../../local/parts.ts';
import * as story from './story.ts';

/** A run of the app that can be broken: set up, then do it, then say how things ended. */
export interface Walk {
  prepare(kit: Kit, engineer: KitClient): Promise<unknown>;
  act(kit: Kit, engineer: KitClient, prepared: never): Promise<void>;
  end(kit: Kit, engineer: KitClient, prepared: never): Promise<unknown>;
  /** The function whose calls are walked. */
  functionKey: string;
}

export interface Filed {
  model: story.Created;
  parent: story.Created;
  panel: story.Panel;
  ids: string[];
  destination: unknown;
}

export async function readyToFile(kit: Kit, engineer: KitClient, count: number): Promise<Filed> {
  const model = await story.threatModel(engineer);
  const parent = await story.epic(engineer);
  await story.relate(engineer, model, parent);
  await kit.settle();
  const panel = await story.openPanel(engineer, model.key);
  const ids = await story.capture(panel, count);
  await kit.settle();
  const destination = (await panel.call('filingPlan', {})).value.targets[0]?.destination;
  return { model, parent, panel, ids, destination };
}

export interface Fault {
  crashAt: number;
  after: boolean;
}

export interface Run {
  end: unknown;
  /** Of the invocation that is walked. */
  calls: readonly RecordedCall[];
  crashed: boolean;
}

async function run(walk: Walk, fault: FaultInput | null): Promise<Run> {
  const kit = await story.startEmpty();
  try {
    const engineer = kit.as('engineer');
    const prepared = (await walk.prepare(kit, engineer)) as never;
    const before = kit.invocations().length;
    if (fault !== null) kit.faults(fault);
    await walk.act(kit, engineer, prepared);
    await kit.settle();
    kit.clearFaults();
    const runs = kit
      .invocations()
      .slice(before)
      .filter((one) => one.function === walk.functionKey);
    const end = await walk.end(kit, engineer, prepared);
    const crashed = runs.find((one) => one.outcome === 'crash' || one.outcome === 'timeout');
    return { end, calls: (crashed ?? runs[0])?.calls ?? [], crashed: crashed !== undefined };
  } finally {
    await kit.close();
  }
}

/**
 * Runs it with a failure at each call in turn. A call that only reads has no effect that could be applied: it fails once.
 *
 * @param atLeast how many calls it surely has, so that a walk over nothing fails
 */
export async function walkFailures(once: (fault: Fault | null) => Promise<Run>, atLeast: number): Promise<void> {
  const undisturbed = await once(null);
  expect(undisturbed.calls.length).toBeGreaterThan(atLeast);
  for (let crashAt = 1; crashAt <= undisturbed.calls.length; crashAt += 1) {
    const failing = async (after: boolean) => {
      const { end, crashed, calls } = await once({ crashAt, after });
      expect(crashed, `call ${crashAt} was reached`).toBe(true);
      expect(end, `crash at call ${crashAt}, effect applied: ${after}`).toEqual(undisturbed.end);
      return calls[crashAt - 1];
    };
    const call = await failing(false);
    if (call === undefined || changesAnything(call)) await failing(true);
  }
}

/** Whether it changes anything of Jira, of storage or of the queue. */
export function changesAnything({ to, method, path }: RecordedCall): boolean {
  if (to !== 'jira') return !/get|query/.test(path);
  return method !== 'GET' && !/search|bulkfetch|approximate-count|permissions.check/.test(path);
}

/** Declares the test that walks it. */
export function walks(name: string, walk: Walk): void {
  it(
    `${name} ends the same wherever the platform fails, with and without the effect of the call`,
    { timeout: 240_000 },
    () => walkFailures((fault) => run(walk, fault && death(fault, walk)), 2),
  );
}

/** Who waits too long for an answer is ended by the platform, after the call took effect. */
function death(fault: Fault, { functionKey }: Walk): FaultInput {
  return { ...fault, as: fault.after ? 'timeout' : 'crash', match: functionKey };
}

/**
 * Declares the test that has calls refused: each call that changes something loses its answer after its effect, and one
 * call of each kind is told to come back later.
 */
export function walksRefusals(name: string, walk: Walk): void {
  it(`${name} ends the same whichever call is refused or loses its answer`, { timeout: 240_000 }, async () => {
    const undisturbed = await run(walk, null);
    expect(undisturbed.calls.length).toBeGreaterThan(2);
    const kinds = new Set<string>();
    for (const [at, call] of undisturbed.calls.entries()) {
      const refusing = async (how: { status: number; retryAfter?: number; after?: boolean }) => {
        const { end, calls } = await run(walk, { match: { function: walk.functionKey }, skip: at, ...how });
        expect(calls[at]?.status, `call ${at + 1} was refused`).toBe(how.status);
        expect(end, `${how.status} at call ${at + 1}, ${call.to} ${call.method} ${call.path}`).toEqual(undisturbed.end);
      };
      if (!kinds.has(kindOf(call))) await refusing({ status: 429, retryAfter: 1 });
      kinds.add(kindOf(call));
      if (changesAnything(call)) await refusing({ status: 500, after: true });
    }
  });
}

/** Calls that differ in an id or a key alone are of one kind. */
function kindOf({ to, as, method, path }: RecordedCall): string {
  return `${to} ${as} ${method} ${path.replace(/[A-Z]+-\d+|\d+/g, 'n')}`;
}

/** Declares the tests in which every event comes twice, late, in another order or not at all. */
export function outlivesEvents(name: string, walk: Walk): void {
  it.each(['duplicate', 'reorder', 'delay', 'drop'] as const)(
    `${name} ends the same with events: %s`,
    async (event) => {
      const undisturbed = await run(walk, null);
      expect((await run(walk, { event, times: 1_000 })).end).toEqual(undisturbed.end);
    },
  );
}
