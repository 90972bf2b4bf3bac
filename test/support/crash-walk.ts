/** A run of the app with a platform failure at each of its outgoing calls in turn: the end must be the same. */
import { expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
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

async function run(
  walk: Walk,
  fault: { crashAt: number; after: boolean } | null,
): Promise<{ end: unknown; calls: number; crashed: boolean }> {
  const kit = await story.startEmpty();
  try {
    const engineer = kit.as('engineer');
    const prepared = (await walk.prepare(kit, engineer)) as never;
    const before = kit.invocations().length;
    if (fault !== null) kit.faults({ ...fault, match: walk.functionKey });
    await walk.act(kit, engineer, prepared);
    await kit.settle();
    kit.clearFaults();
    const runs = kit
      .invocations()
      .slice(before)
      .filter((one) => one.function === walk.functionKey);
    const end = await walk.end(kit, engineer, prepared);
    return { end, calls: runs[0]?.calls.length ?? 0, crashed: runs.some((one) => one.outcome === 'crash') };
  } finally {
    await kit.close();
  }
}

/** Declares the test that walks it. */
export function walks(name: string, walk: Walk): void {
  it(
    `${name} ends the same wherever the platform fails, with and without the effect of the call`,
    { timeout: 240_000 },
    async () => {
      const undisturbed = await run(walk, null);
      expect(undisturbed.calls).toBeGreaterThan(2);
      for (let crashAt = 1; crashAt <= undisturbed.calls; crashAt += 1) {
        for (const after of [false, true]) {
          const { end, crashed } = await run(walk, { crashAt, after });
          expect(crashed, `call ${crashAt} was reached`).toBe(true);
          expect(end, `crash at call ${crashAt}, effect applied: ${after}`).toEqual(undisturbed.end);
        }
      }
    },
  );
}
