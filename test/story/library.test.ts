/** The library over the bridge: what it costs to read, and several adds at once through the real resolver and storage. */
import { describe, expect, it } from 'vitest';
import { localHosts } from '../support/local-host.ts';
import * as story from '../support/story.ts';

const host = localHosts();

async function scene() {
  const kit = await host();
  const { key } = await story.threatModel(kit.as('engineer'));
  await kit.settle();
  const panel = await story.openPanel(kit.as('engineer'), key);
  return { kit, key, panel };
}

const threat = (text: string) => ({ kind: 'threat', requestId: crypto.randomUUID(), text, fromLibrary: 'web-1' });
const under = (text: string, threatRequestId: string) => ({
  kind: 'recommendation',
  requestId: crypto.randomUUID(),
  text,
  threatRequestId,
  priority: 'high',
  fromLibrary: 'web-1-a',
});

describe('the library', () => {
  it('is no part of opening the panel, and costs one read beside the grant’s key and no Jira call', async () => {
    const { kit, panel } = await scene();
    const opening = kit.invocations().find((one) => one.cause === 'invoke:open');
    expect(JSON.stringify(opening?.calls)).not.toContain('library');
    const answer = await panel.call('library', {});
    expect(answer).toMatchObject({ ok: true, value: { packs: [], off: [] } });
    const calls = kit.invocations().find((one) => one.cause === 'invoke:library')?.calls ?? [];
    expect(calls.map(({ to }) => to)).toEqual(['storage', 'storage']);
    expect(calls.filter(({ path }) => path.includes('secret'))).toHaveLength(1);
  });

  it('adds several at once: one transaction, the ids in their order, a repeat finds them again', async () => {
    const { kit, key, panel } = await scene();
    const one = threat('Somebody plants a script');
    const other = threat('Somebody floods the service');
    const adds = [one, under('Encode every text', one.requestId), other, under('Limit calls per key', other.requestId)];
    const before = kit.invocations().length;
    const added = await panel.call('addMany', { adds });
    expect(added.value.items.map(({ id }) => id)).toEqual(['T1', 'R1', 'T2', 'R2']);
    const writes = kit
      .invocations()
      .slice(before)
      .flatMap(({ calls }) => calls.filter(({ path }) => path.includes('transaction')));
    expect(writes).toHaveLength(1);
    expect(await panel.call('addMany', { adds })).toMatchObject({ value: { items: added.value.items } });
    const opened = await story.openPanel(kit.as('security'), key);
    expect(opened.value.model?.items).toEqual(['T1', 'R1', 'T2', 'R2']);
    expect(opened.value.items[1]).toMatchObject({ priority: 'high', fromLibrary: 'web-1-a' });
  });

  it('takes as many adds as fit into a transaction, and names what is wrong with others', async () => {
    const { panel } = await scene();
    const adds = Array.from({ length: 20 }, (_, at) => threat(`Threat ${at}`));
    expect((await panel.call('addMany', { adds })).value.items).toHaveLength(20);
    expect(await panel.call('addMany', { adds: [...adds, threat('one too many')] })).toMatchObject({
      error: { code: 'INVALID', field: 'adds' },
    });
    expect(await panel.call('addMany', { adds: [] })).toMatchObject({ error: { code: 'INVALID', field: 'adds' } });
    expect(await panel.call('addMany', { adds: [threat('x'.repeat(2_001))] })).toMatchObject({
      error: { code: 'INVALID', field: 'adds.0.text' },
    });
    expect(await panel.call('addMany', { adds: [{ ...threat('x'), fromLibrary: 'NO ID' }] })).toMatchObject({
      error: { code: 'INVALID', field: 'adds.0.fromLibrary' },
    });
  });

  it('answers many people who add several at once, and loses nothing', async () => {
    const { kit, key } = await scene();
    const people = ['engineer', 'security', 'product', 'lead'];
    const panels = await Promise.all(people.map((person) => story.openPanel(kit.as(person), key)));
    const sent = panels.map((panel, at) => {
      const one = threat(`Threat of ${people[at]}`);
      return panel.call('addMany', { adds: [one, ...[1, 2, 3].map((part) => under(`Part ${part}`, one.requestId))] });
    });
    const ids = (await Promise.all(sent)).flatMap(({ value }) => value.items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(16);
    const opened = await story.openPanel(kit.as('engineer'), key);
    expect(new Set(opened.value.model?.items)).toEqual(new Set(ids));
    expect(opened.value.items).toHaveLength(16);
  });
});
