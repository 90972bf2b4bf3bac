import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kit, KitClient } from '../../local/kit.ts';
import * as story from '../support/story.ts';

let kit: Kit;
let engineer: KitClient;

beforeEach(async () => {
  kit = await story.startEmpty();
  engineer = kit.as('engineer');
});
afterEach(() => kit.close());

describe('bad input', () => {
  it('is refused with a code, a sentence and the field', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    const { call } = await story.openPanel(engineer, key);
    const requestId = crypto.randomUUID();
    const long = await call('addLastThing', { requestId, text: 'x'.repeat(501) });
    expect(long.error).toMatchObject({ code: 'INVALID', field: 'text' });
    expect(long.error.message).toMatch(/501.*500/);
    expect((await call('addThreat', { requestId, text: 'A', more: 1 })).error).toMatchObject({
      code: 'INVALID',
      field: 'more',
    });
    expect((await call('addThreat', { requestId: 7, text: 'A' })).error).toMatchObject({
      code: 'INVALID',
      field: 'requestId',
    });
    expect((await call('setPriority', { id: 'R9', rev: 1, priority: 'high' })).error).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await call('addThreat', { requestId: crypto.randomUUID(), text: 'A' })).ok).toBe(true);
    for (const [rev, code] of [
      [99, 'INVALID'],
      [0, 'INVALID'],
      [-1, 'INVALID'],
    ] as const) {
      expect((await call('editText', { id: 'T1', rev, text: 'B' })).error).toMatchObject({ code, field: 'rev' });
    }
    const unseen = await call('addThreat', { requestId: crypto.randomUUID(), text: '\u200b\u0000' });
    expect(unseen.error).toMatchObject({ code: 'INVALID', field: 'text' });
    expect((await call('noSuchOperation', {})).error).toMatchObject({ code: 'NOT_FOUND' });
    expect((await call('constructor', {})).error).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of a property edited by hand changes nothing that counts', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    await engineer.put(`/rest/api/3/issue/${key}/properties/threat-model`, { size: 'enormous', progress: 'all' });
    expect((await story.openPanel(engineer, key)).value.model?.size).toMatch(/^[SML]$/);
  });

  it('of a record edited into nonsense is shown as unreadable and left as it is', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    await story.capture(await story.openPanel(engineer, key), 1);
    await kit.settle();
    spoilRecord(kit, 'T1');
    const panel = await story.openPanel(engineer, key);
    expect(panel.value).toMatchObject({ unreadable: ['T1'], items: [{ id: 'R1' }] });
    const edit = await panel.call('editText', { id: 'T1', rev: 1, text: 'Overwritten' });
    expect(edit.error).toMatchObject({ code: 'UNEXPECTED' });
    expect(edit.error.message).toContain('cannot be read');
  });

  it('of a model record edited into nonsense says what is wrong', async () => {
    const { key } = await story.threatModel(engineer);
    await kit.settle();
    spoilRecord(kit, 'model.');
    const panel = await story.openPanel(engineer, key);
    expect(panel.error).toMatchObject({ code: 'UNEXPECTED' });
  });
});

/** Writes nonsense into the stored bodies of the records whose key has this in it. */
function spoilRecord({ host }: Kit, part: string): void {
  const spoiled = host.db
    .prepare("UPDATE kvs_records SET value = json_set(value, '$.body', json('{\"kind\":7}')) WHERE instr(key, ?) > 0")
    .run(part);
  if (spoiled.changes === 0) throw new Error(`no record has ${part} in its key`);
  host.db
    .prepare("UPDATE kvs_copy SET value = json_set(value, '$.body', json('{\"kind\":7}')) WHERE instr(key, ?) > 0")
    .run(part);
}
