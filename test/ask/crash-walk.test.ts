/** Walks every outgoing call of a request with a platform failure there: one issue, linked, sized, whatever happens. */
import { expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import * as asking from '../support/asking.ts';
import { type Fault, walkFailures } from '../support/crash-walk.ts';
import * as story from '../support/story.ts';

/** `beforehand`: what happens between the failure and the person's second press. */
async function run(fault: Fault | null, beforehand: (kit: Kit, press: () => Promise<unknown>) => Promise<void>) {
  const kit = await story.startEmpty();
  try {
    const engineer = kit.as('engineer');
    const epic = await asking.payEpic(kit);
    const form = await asking.openAsk(engineer, epic.key);
    const request = asking.requestFor(form.value.change, { goLiveOn: '2027-03-31' });
    const before = kit.invocations().length;
    if (fault !== null) kit.faults({ ...fault, match: 'invoke:ask', times: 1 });
    await form.call('ask', request).catch(() => undefined);
    const invocation = kit.invocations()[before];
    kit.clearFaults();
    await beforehand(kit, () => form.call('ask', request));
    const answer = await form.call('ask', request);
    await kit.settle();
    const key = answer.ok ? answer.value.issue.key : answer.error.message;
    const end = {
      answer: { key, size: answer.value.size, linked: (answer.value as unknown as { linked: boolean }).linked },
      issues: await story.search(engineer, 'project = SEC'),
      links: await asking.linksOf(engineer, epic.key),
      comments: (await story.comments(engineer, key)).length,
      property: await story.property(engineer, key),
    };
    return { end, calls: invocation?.calls ?? [], crashed: invocation?.outcome === 'crash' };
  } finally {
    await kit.close();
  }
}

function walk(beforehand: (kit: Kit, press: () => Promise<unknown>) => Promise<void>): Promise<void> {
  return walkFailures((fault) => run(fault, beforehand), 8);
}

it(
  'a request ends as one linked, sized issue wherever the platform fails, finished by the queue',
  { timeout: 240_000 },
  () => walk((kit) => kit.settle()),
);

it('pressing again at once, twice, makes no second issue wherever the platform fails', { timeout: 240_000 }, () =>
  walk(async (kit, press) => {
    await Promise.all([press(), press()]);
    await kit.settle();
  }),
);

it('what was ticked counts also when somebody sizes the new issue before the request is finished', async () => {
  const kit = await story.startEmpty();
  try {
    const product = kit.as('product');
    const form = await asking.openAsk(product);
    const answers = { criteria: { B1: true, A3: true }, sensitiveData: ['payment'] };
    const request = asking.requestFor('Tidy up the imprint page', { answers, goLiveOn: '2027-03-31' });
    // The function dies right after Jira created the issue.
    kit.faults({ match: 'POST /rest/api/3/issue', status: 503, after: true, times: 1 });
    expect((await form.call('ask', request)).ok).toBe(false);
    kit.clearFaults();
    const panel = await story.openPanel(product, 'SEC-1');
    await panel.call('sizeNow', {});
    expect(await story.property(product, 'SEC-1')).toMatchObject({ size: 'none' });
    await kit.settle();
    const finished = await story.openPanel(product, 'SEC-1');
    expect(finished.value.model).toMatchObject({ stage: 'preparing', triage: { answers }, goLiveOn: '2027-03-31' });
    expect(finished.value.model?.size).toMatch(/^[SML]$/);
    expect(await story.property(product, 'SEC-1')).toMatchObject({ size: finished.value.model?.size });
    expect(await story.comments(product, 'SEC-1')).toHaveLength(1);
  } finally {
    await kit.close();
  }
});

it('a person who comes back much later finds or creates it themselves', { timeout: 240_000 }, async () => {
  const kit = await story.startEmpty();
  try {
    const product = kit.as('product');
    const form = await asking.openAsk(product);
    const request = asking.requestFor(asking.upload);
    // Jira is out of order for longer than the app may act for the person.
    kit.faults({ match: 'POST /rest/api/3/issue', status: 503, times: 100 });
    expect((await form.call('ask', request)).error.code).toBe('UNAVAILABLE');
    await kit.advance('PT20M');
    kit.clearFaults();
    await kit.settle();
    expect(await story.search(product, 'project = SEC')).toEqual([]);
    const again = await (await asking.openAsk(product)).call('ask', request);
    expect(again.value).toMatchObject({ outcome: 'asked' });
    await kit.settle();
    expect(await story.search(product, 'project = SEC')).toHaveLength(1);
  } finally {
    await kit.close();
  }
});
