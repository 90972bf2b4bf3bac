import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Opinion,
  agreementOn,
  changesAfterPushBack,
  opinionLimit,
  pushedBackOn,
  rememberedPriorities,
  withOpinion,
  withPriority,
} from '../../src/domain/agreement.ts';
import { accountId } from '../../src/domain/ids.ts';
import { priorities } from '../../src/domain/priority.ts';
import { recommendationOf } from '../support/items.ts';

const at = '2026-03-02T09:00:00.000Z';
const [erin, sam, lee] = ['erin', 'sam', 'lee'].map((name) => accountId.parse(name));
const who = { by: accountId.parse('erin'), at };

function opinion(by: string, stance: Opinion['stance'], priority: Opinion['priority'] = 'high', note = ''): Opinion {
  return { by: accountId.parse(by), at, stance, priority, note };
}

describe('the agreement on a priority', () => {
  it.each([
    { opinions: [], state: 'open' },
    { opinions: [opinion('erin', 'agreed')], state: 'agreed' },
    { opinions: [opinion('erin', 'agreed'), opinion('sam', 'pushed-back')], state: 'pushed-back' },
    { opinions: [opinion('erin', 'agreed', 'low')], state: 'outdated' },
    { opinions: [opinion('erin', 'pushed-back', 'low')], state: 'outdated' },
    { opinions: [opinion('erin', 'pushed-back', 'low'), opinion('sam', 'agreed')], state: 'agreed' },
  ])('is $state', ({ opinions, state }) => {
    expect(agreementOn({ priority: 'high', opinions }).state).toBe(state);
  });

  it('is open for a recommendation of an earlier version of the app', () => {
    expect(agreementOn(recommendationOf()).state).toBe('open');
  });

  it('comes back when the priority that was agreed on comes back', () => {
    const agreed = recommendationOf({ priority: 'high', opinions: [opinion('erin', 'agreed')] });
    const changed = withPriority(agreed, 'low', who);
    expect(agreementOn(changed)).toMatchObject({ state: 'outdated', outdated: [{ by: erin }] });
    expect(agreementOn(withPriority(changed, 'high', who)).state).toBe('agreed');
  });
});

describe('one person’s word', () => {
  it('replaces what they said before, and nobody else’s', () => {
    const of = recommendationOf({ opinions: [opinion('erin', 'agreed'), opinion('sam', 'agreed')] });
    const said = withOpinion(of, accountId.parse('erin'), opinion('erin', 'pushed-back', 'high', 'Too early'));
    expect(said).toEqual([opinion('sam', 'agreed'), opinion('erin', 'pushed-back', 'high', 'Too early')]);
  });

  it('can be taken back', () => {
    const of = recommendationOf({ opinions: [opinion('erin', 'agreed'), opinion('sam', 'agreed')] });
    expect(withOpinion(of, accountId.parse('erin'), null)?.map(({ by }) => by)).toEqual([sam]);
  });

  it('takes the place of the oldest outdated one where there are too many, and is refused where there is none', () => {
    const crowd = Array.from({ length: opinionLimit }, (_, n) =>
      opinion(`person-${n}`, 'agreed', n === 3 ? 'low' : 'high'),
    );
    const of = recommendationOf({ priority: 'high', opinions: crowd });
    const said = withOpinion(of, accountId.parse('lee'), opinion('lee', 'agreed'));
    expect(said).toHaveLength(opinionLimit);
    expect(said?.map(({ by }) => by)).not.toContain('person-3');
    expect(said?.at(-1)?.by).toBe(lee);
    const current = recommendationOf({
      priority: 'high',
      opinions: crowd.map((one) => ({ ...one, priority: 'high' })),
    });
    expect(withOpinion(current, accountId.parse('lee'), opinion('lee', 'agreed'))).toBeNull();
  });
});

describe('the history of a priority', () => {
  it('says who changed it from what to what, and whether somebody had pushed back', () => {
    const pushed = recommendationOf({ priority: 'high', opinions: [opinion('sam', 'pushed-back')] });
    const once = withPriority(pushed, 'medium', who);
    const twice = withPriority(once, 'low', who);
    expect(twice.priorityHistory).toEqual([
      { ...who, from: 'high', to: 'medium', afterPushBack: true },
      { ...who, from: 'medium', to: 'low', afterPushBack: false },
    ]);
    expect(changesAfterPushBack([twice, recommendationOf()])).toBe(1);
  });

  it('is bounded, follows from step to step, and forgets what came after a push-back last', () => {
    const steps = fc.array(fc.record({ to: fc.constantFrom(...priorities), pushed: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (all) => {
        let of = recommendationOf({ priority: 'medium' });
        let counted = 0;
        for (const { to, pushed } of all) {
          if (to === of.priority) continue;
          const opinions = pushed ? [opinion('sam', 'pushed-back', of.priority)] : [];
          of = withPriority({ ...of, opinions }, to, who);
          if (pushed) counted += 1;
        }
        const history = of.priorityHistory ?? [];
        expect(history.length).toBeLessThanOrEqual(rememberedPriorities);
        expect(changesAfterPushBack([of])).toBe(Math.min(counted, rememberedPriorities));
        if (history.length > 0) expect(history.at(-1)?.to).toBe(of.priority);
      }),
    );
  });
});

it('what was filed is accepted, whoever pushed back', () => {
  const pushed = recommendationOf({ priority: 'high', opinions: [opinion('sam', 'pushed-back')] });
  expect(pushedBackOn([pushed, { ...pushed, accepted: who }, recommendationOf()])).toEqual([pushed]);
});
