import { describe, expect, it } from 'vitest';
import { decideException } from '../../src/application/decide-exception.ts';
import { withdrawException } from '../../src/application/withdraw-exception.ts';
import { defaultExceptionRules } from '../../src/domain/exception-rules.ts';
import { exceptionId } from '../../src/domain/ids.ts';
import { isSettled } from '../../src/domain/settled.ts';
import {
  type R1,
  X1,
  approver,
  ask,
  askAhead,
  daysLater,
  decidable,
  decide,
  declineAndAsk,
  exceptionIn,
  prioritise,
  recommendationIn,
  verdict,
} from '../support/decisions.ts';
import { rulesWith } from '../support/in-memory-rules.ts';
import { type Scene, colleague, engineer, session } from '../support/scene.ts';

async function asked(): Promise<Scene> {
  const made = await decidable();
  await declineAndAsk(made);
  return made;
}
const settled = async (made: Scene) =>
  isSettled(await recommendationIn(made), [await exceptionIn(made)], made.time.now.toISOString().slice(0, 10));

describe('approving an exception', () => {
  it('settles the recommendation, in the name of who approved', async () => {
    const made = await asked();
    expect(await settled(made)).toBe(false);
    await verdict(made, { note: 'Fine until May' });
    const at = made.time.now.toISOString();
    expect(await exceptionIn(made)).toMatchObject({
      state: 'approved',
      decided: { by: approver, at, note: 'Fine until May' },
    });
    expect(await settled(made)).toBe(true);
  });

  it('leaves it declined and open when it is refused, and can be asked for anew', async () => {
    const made = await asked();
    await expect(verdict(made, { approve: false })).rejects.toMatchObject({
      text: 'errors.refusalNote',
      details: { field: 'note' },
    });
    await verdict(made, { approve: false, note: 'Sign the uploads: it is two days of work' });
    expect(await settled(made)).toBe(false);
    expect(await recommendationIn(made)).toMatchObject({ decision: { outcome: 'declined' } });
    await askAhead(made, engineer);
    expect((await exceptionIn(made, 'X2')).state).toBe('asked');
  });

  it('is never for who asked', async () => {
    const made = await decidable();
    await askAhead(made, approver);
    await expect(verdict(made)).rejects.toMatchObject({ code: 'FORBIDDEN', text: 'errors.ownException' });
    expect((await exceptionIn(made)).state).toBe('asked');
  });

  it('is never for who decided, also where somebody else had asked', async () => {
    const made = await decidable();
    await askAhead(made, colleague);
    await decide(made, { outcome: 'declined', by: approver });
    await expect(verdict(made)).rejects.toMatchObject({ code: 'FORBIDDEN', text: 'errors.ownDecision' });
  });

  it('is never for who decided while it waited, also when somebody else decided the same after them', async () => {
    const made = await decidable();
    await askAhead(made, colleague);
    await decide(made, { outcome: 'declined', by: approver });
    await decide(made, { outcome: 'declined', note: 'In other words' });
    await expect(verdict(made)).rejects.toMatchObject({ code: 'FORBIDDEN', text: 'errors.ownDecision' });
    expect((await exceptionIn(made)).state).toBe('asked');
  });

  it('is for who decided long before: that was under another exception', async () => {
    const made = await decidable();
    await decide(made, { outcome: 'declined', by: approver, exception: ask() });
    await decide(made, { outcome: null });
    daysLater(made, 1);
    await declineAndAsk(made);
    await verdict(made, { id: 'X2' });
    expect((await exceptionIn(made, 'X2')).state).toBe('approved');
  });

  it('is not won by deciding in the same moment', async () => {
    const made = await decidable();
    await askAhead(made, colleague);
    const both = await Promise.allSettled([verdict(made), decide(made, { outcome: 'declined', by: approver })]);
    expect(both.filter((one) => one.status === 'rejected')).toHaveLength(1);
    expect(await settled(made)).toBe(false);
  });

  it('is the same once more for the same person, and no news for another', async () => {
    const made = await asked();
    await verdict(made);
    const { rev, decided } = await exceptionIn(made);
    await verdict(made, { note: 'Once more' });
    expect(await exceptionIn(made)).toMatchObject({ rev, decided });
    await expect(verdict(made, { by: colleague })).rejects.toMatchObject({ text: 'errors.notWaiting.approved' });
    await expect(verdict(made, { approve: false, note: 'After all' })).rejects.toMatchObject({
      text: 'errors.notWaiting.approved',
    });
  });

  it.each(['withdrawn', 'replayed after the decision changed'])('is refused for one that was %s', async (how) => {
    const made = await asked();
    const { rev } = await exceptionIn(made);
    if (how === 'withdrawn') await withdrawException(made.deps, session(), { id: X1 });
    else await decide(made, { outcome: 'accepted' });
    const late = decideException(made.deps, session(approver), { id: X1, rev, approve: true, note: '' });
    await expect(late).rejects.toMatchObject({ code: 'INVALID', text: 'errors.notWaiting.withdrawn' });
    expect(await settled(made)).toBe(false);
  });

  it('is refused for one that does not exist, and for a version that never was', async () => {
    const made = await asked();
    const unknown = { id: exceptionId.parse('X7'), rev: 1, approve: true, note: '' };
    await expect(decideException(made.deps, session(approver), unknown)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const never = { ...unknown, id: X1, rev: 400 };
    await expect(decideException(made.deps, session(approver), never)).rejects.toMatchObject({
      text: 'errors.wrongRev',
    });
  });

  it('is refused once the last day is over, or where the rules allow less by now', async () => {
    const made = await asked();
    made.rules.inForce(
      rulesWith((content) => (content.exceptions = { ...defaultExceptionRules, high: { days: 7, most: 30 } })),
    );
    await expect(verdict(made)).rejects.toMatchObject({ text: 'errors.expiryTooLate' });
    daysLater(made, 90);
    await verdict(made);
    const late = await asked();
    daysLater(late, 91);
    await expect(verdict(late)).rejects.toMatchObject({ text: 'errors.exceptionOver' });
  });

  it('is refused where the priority was raised since: it would cover nothing', async () => {
    const made = await decidable('medium');
    await declineAndAsk(made);
    await prioritise(made, 'high');
    await expect(verdict(made)).rejects.toMatchObject({ text: 'errors.exceptionOutgrown' });
    await verdict(made, { approve: false, note: 'It is High by now' });
  });

  it('does not reach from one recommendation to another', async () => {
    const made = await decidable('high', 2);
    await declineAndAsk(made);
    await verdict(made);
    const other = { ...(await recommendationIn(made)), id: 'R2' as typeof R1 };
    expect(isSettled(other, [await exceptionIn(made)], '2026-03-02')).toBe(false);
  });
});

describe('asking ahead of a decision', () => {
  it('is one at a time, with what is decided already counting more than what is asked', async () => {
    const made = await decidable();
    await decide(made, { outcome: 'deferred', exception: ask() });
    await expect(askAhead(made, colleague)).rejects.toMatchObject({ text: 'errors.alreadyAsked' });
    await withdrawException(made.deps, session(), { id: X1 });
    await askAhead(made, colleague);
    expect(await exceptionIn(made, 'X2')).toMatchObject({ outcome: 'deferred', by: colleague });
  });

  it('renews an approved one before it ends', async () => {
    const made = await asked();
    await verdict(made);
    await askAhead(made, colleague, { expiresOn: '2026-06-30' });
    await verdict(made, { id: 'X2' });
    expect((await exceptionIn(made)).state).toBe('approved');
    expect((await exceptionIn(made, 'X2')).state).toBe('approved');
  });

  it('takes the place of one that nobody can approve any more', async () => {
    const made = await decidable('medium');
    await askAhead(made, colleague);
    await prioritise(made, 'high');
    await askAhead(made, colleague);
    expect((await exceptionIn(made)).state).toBe('withdrawn');
    expect((await exceptionIn(made, 'X2')).state).toBe('asked');
  });

  it('is for what is High or Medium and not accepted', async () => {
    const made = await decidable('low');
    await expect(askAhead(made, colleague)).rejects.toMatchObject({ text: 'errors.lowNeedsNone' });
    await prioritise(made, 'high');
    await decide(made, { outcome: 'accepted' });
    await expect(askAhead(made, colleague)).rejects.toMatchObject({ text: 'errors.exceptionAccepted' });
  });
});

describe('withdrawing an exception', () => {
  it('is for who asked and for who decides', async () => {
    const made = await decidable();
    await askAhead(made, colleague);
    const contributor = { ...session(approver), access: new Set(['view', 'contribute'] as const) };
    await expect(withdrawException(made.deps, contributor, { id: X1 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await withdrawException(made.deps, { ...contributor, accountId: colleague }, { id: X1 });
    await withdrawException(made.deps, session(), { id: X1 });
    expect((await exceptionIn(made)).state).toBe('withdrawn');
  });

  it('comes too late for one that was refused', async () => {
    const made = await asked();
    await verdict(made, { approve: false, note: 'No' });
    await expect(withdrawException(made.deps, session(), { id: X1 })).rejects.toMatchObject({
      text: 'errors.notWaiting.refused',
    });
  });
});
