/** Settings and rules in one reading: the same as each alone, whatever is stored, and when batches run out. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import * as story from '../support/story.ts';

let kit: Kit;
beforeEach(async () => {
  kit = await story.startEmpty({ limits: { storageBatchesPerMinute: 1 } });
});
afterEach(() => kit.close());

const mayApprove = async (key: string) =>
  (await story.openPanel(kit.as('partner'), key)).value.access.includes('approve');

it('says who approves, also when no batch is left', async () => {
  const { key } = await story.threatModel(kit.as('engineer'));
  await kit.settle();
  expect(await mayApprove(key)).toBe(false);
  const saved = await story.listApprovers(kit, [kit.jira.userByEmail('partner@example.com')?.accountId]);
  expect(saved.body).toMatchObject({ ok: true });
  for (let time = 0; time < 3; time += 1) expect(await mayApprove(key)).toBe(true);
  const answers = kit.invocations().flatMap((one) => one.calls.filter((call) => call.to === 'storage'));
  expect(answers.some((call) => call.status === 429)).toBe(true);
});
