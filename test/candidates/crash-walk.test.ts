/** Walks every outgoing call of an acceptance with a platform failure there: one linked, sized model, whoever comes next. */
import { expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import * as asking from '../support/asking.ts';
import * as candidates from '../support/candidates.ts';
import { type Fault, walkFailures } from '../support/crash-walk.ts';
import * as story from '../support/story.ts';

/** `next`: who presses after the failure, and when. */
async function run(fault: Fault | null, next: (kit: Kit, press: (user: string) => Promise<unknown>) => Promise<void>) {
  const kit = await story.startEmpty();
  try {
    await candidates.setUp(kit, { watch: candidates.watchEpics });
    const epic = await candidates.uploadEpic(kit.as('product'));
    await kit.settle();
    const press = (user: string) =>
      candidates.call(kit.as(user), 'accept', { issueId: epic.id }).catch(() => undefined);
    const before = kit.invocations().length;
    if (fault !== null) kit.faults({ ...fault, match: 'invoke:accept', times: 1 });
    await press('security');
    const invocation = kit.invocations()[before];
    kit.clearFaults();
    await next(kit, press);
    await kit.settle();
    const last = await candidates.call(kit.as('security'), 'accept', { issueId: epic.id });
    await kit.settle();
    const security = kit.as('security');
    const models = await story.search(security, 'project = SEC');
    const end = {
      answer: last.value.outcome === 'made' ? last.value.issue.key : last.value.key,
      models,
      links: await asking.linksOf(security, epic.key),
      comments: (await story.comments(security, models[0] ?? '')).length,
      property: await story.property(security, models[0] ?? ''),
      open: await candidates.rowsOf(security),
      settled: (await candidates.call(kit.as('lead'), 'accept', { issueId: epic.id })).value.outcome,
    };
    return { end, calls: invocation?.calls ?? [], crashed: invocation?.outcome === 'crash' };
  } finally {
    await kit.close();
  }
}

function walk(next: (kit: Kit, press: (user: string) => Promise<unknown>) => Promise<void>): Promise<void> {
  return walkFailures(async (fault) => {
    const one = await run(fault, next);
    expect(one.end).toMatchObject({ models: ['SEC-1'], links: ['SEC-1'], comments: 1, open: [] });
    return one;
  }, 10);
}

it('an acceptance ends as one linked, sized model wherever the platform fails', { timeout: 600_000 }, () =>
  walk((kit) => kit.settle()),
);

it('somebody else who presses after the failure makes no second one', { timeout: 600_000 }, () =>
  walk(async (kit, press) => {
    await Promise.all([press('lead'), press('security')]);
    await kit.settle();
    await kit.advance('PT1M');
    await press('lead');
  }),
);
