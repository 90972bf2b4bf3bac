import { describe, expect, it } from 'vitest';
import { followRules } from '../../src/application/follow-rules.ts';
import { saveRules, undoRules } from '../../src/application/save-rules.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { issueId } from '../../src/domain/ids.ts';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import type { SizeProcesses } from '../../src/domain/size-process.ts';
import { rulesWith } from '../support/in-memory-rules.ts';
import { rulesScene } from '../support/rules-scene.ts';

const sooner = rulesWith((c) => void (c.sizes.M.reviewAfterDays = 30));
const ledger = rulesWith((c) => void c.criteria.C.words.push('ledger'));

function following(count: number) {
  const made = rulesScene();
  const ids = Array.from({ length: count }, (_, at) => issueId.parse(String(40_000 + at)));
  const noted: { sizes: SizeProcesses | null } = { sizes: null };
  const deps = {
    ...made.rulesDeps,
    findModels: { underWay: async () => ids },
    followedRules: { read: async () => noted.sizes, note: async (sizes: SizeProcesses) => void (noted.sizes = sizes) },
  };
  const asked = () => made.pushed.flatMap(({ message }) => (message.kind === 'triage' ? message.issueIds : []));
  return { ...made, deps, ids, asked };
}

describe('models under way', () => {
  it('are visited once when a size means something else, and again when that is undone', async () => {
    const { deps, ids, asked } = following(23);
    expect(await followRules(deps)).toEqual({ found: 0 });
    await saveRules(deps, { rev: 0, content: sooner });
    expect(await followRules(deps)).toEqual({ found: 23 });
    expect(await followRules(deps)).toEqual({ found: 0 });
    expect(asked()).toEqual(ids);
    await undoRules(deps, 1);
    expect(await followRules(deps)).toEqual({ found: 23 });
  });

  it('are left alone by rules that only size differently', async () => {
    const { deps, pushed } = following(3);
    await saveRules(deps, { rev: 0, content: ledger });
    expect(await followRules(deps)).toEqual({ found: 0 });
    expect(pushed).toEqual([]);
  });

  it('are found by the next run when one was cut off', async () => {
    const { deps, ids, asked } = following(23);
    await saveRules(deps, { rev: 0, content: sooner });
    let left = 1;
    const queue: typeof deps.queue = {
      push: async (message, delay) => {
        if ((left -= 1) < 0) throw new AppError('UNAVAILABLE', 'errors.storageBusy');
        await deps.queue.push(message, delay);
      },
    };
    await expect(followRules({ ...deps, queue })).rejects.toThrow('UNAVAILABLE');
    await followRules(deps);
    expect(new Set(asked())).toEqual(new Set(ids));
  });
});

describe('saving rules', () => {
  it('asks for the visit at once, and is done although nobody could be asked', async () => {
    const { deps, rules, pushed } = following(0);
    await saveRules(deps, { rev: 0, content: sooner });
    expect(pushed.map(({ message }) => message.kind)).toEqual(['follow-rules']);
    const queue = { push: () => Promise.reject(new AppError('UNAVAILABLE', 'errors.storageBusy')) };
    await saveRules({ ...deps, queue }, { rev: 1, content: defaultRulesContent });
    expect((await rules.read()).rev).toBe(2);
  });
});
