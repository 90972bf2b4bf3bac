import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { leftOut } from '../../static/features/capture/shown-threats.ts';
import { leftOf, meetingNow, partsOf } from '../../static/features/meeting/meeting-clock.ts';
import { capture } from '../../static/store/capture.ts';
import { pastedLines } from '../../static/ui/pasted-lines.ts';
import { defaultSizeProcesses } from '../../src/domain/size-process.ts';
import { plannedMeetings } from '../../src/domain/meeting-plan.ts';
import { fakeBackEnd } from './support/fake-back-end.ts';
import { memoryStorage, newPanel, openPanel, settled } from './support/open-panel.ts';

describe('a pasted list', () => {
  it.each([
    ['- one\n- two', ['one', 'two']],
    ['* [ ] one\r\n* [x] two', ['one', 'two']],
    ['1. one\n2) two\n\n  10. ten', ['one', 'two', 'ten']],
    ['•\tone\n– two\n— three', ['one', 'two', 'three']],
    ['a) one\nB. two', ['one', 'two']],
    ['One line - with a dash', ['One line - with a dash']],
    ['2026 is a year\n3.5 is a number\n-1 is one too', ['2026 is a year', '3.5 is a number', '-1 is one too']],
    ['\n \n', []],
    // What chats put into empty lines, and what word processors break lines with.
    ['one\n\u200b\n\ufefftwo\vthree\u0085four', ['one', 'two', 'three', 'four']],
    ['A. Smith opens the door\nEverybody walks in', ['A. Smith opens the door', 'Everybody walks in']],
    ['· one\n● two\n☐ three\n✓ four\no\tfive', ['one', 'two', 'three', 'four', 'five']],
    ['\u200f• \u200fאחת\n\u200f2. שתיים', ['\u200fאחת', 'שתיים']],
    ['🔥 one\n👩‍💻 two', ['🔥 one', '👩‍💻 two']],
    ['Threat\tImpact\t\t\n1\tForged file\tMoney is lost', ['Threat – Impact', '1 – Forged file – Money is lost']],
    ['"Two lines\nin one cell"\tHigh\n"Said ""no"""\tLow', ['Two lines in one cell – High', 'Said "no" – Low']],
    ['"Quoted\nonce', ['"Quoted', 'once']],
  ])('%j is %j', (text, lines) => {
    expect(pastedLines(text)).toEqual(lines);
  });

  it('has every word of every line', () => {
    // U+FFFD stands for a character that was lost, and goes like those that cannot be seen.
    const said = (one: string) => one.replace(/[\s"\p{C}\ufffd]+/gu, ' ').trim();
    const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map(said);
    fc.assert(
      fc.property(
        fc.array(
          line.filter((one) => /^\p{L}{2}/u.test(one)),
          { maxLength: 60 },
        ),
        (lines) => {
          const signs = ['', '- ', '• ', '7. ', '\t'];
          const text = lines.map((one, at) => `${signs[at % signs.length] ?? ''}${one}`).join('\r\n');
          expect(pastedLines(text)).toEqual(lines);
        },
      ),
    );
  });
});

test('two hundred pasted lines are drawn once, sent in few requests, and each is an item', async () => {
  const { store, backEnd } = await openPanel(fakeBackEnd());
  const lines = Array.from({ length: 200 }, (_, at) => `Line ${at + 1}`);
  let drawn = 0;
  const end = store.state.subscribe('lists', () => (drawn += 1));
  store.undo.asOne(() => lines.forEach((line) => store.addThreat(line)));
  expect(drawn).toBe(1);
  expect(store.state.shown().lists.threats).toHaveLength(200);
  end();
  await settled();
  expect([...backEnd.items.values()].map(({ text }) => text)).toEqual(lines);
  expect(backEnd.calls.map(({ name }) => name)).toEqual(['open', ...Array.from({ length: 10 }, () => 'addMany')]);
});

describe('the narrow panel', () => {
  const lists = (threats: number, each: number) => {
    const keys = Array.from({ length: threats }, (_, at) => `T${at + 1}`);
    return { threats: keys, under: new Map(keys.map((key) => [key, Array.from({ length: each }, () => 'R')])) };
  };

  it('leaves nothing out up to fifty rows', () => {
    expect(leftOut(lists(50, 0))).toEqual([]);
    expect(leftOut(lists(25, 1))).toEqual([]);
  });

  it('leaves out whole threats beyond them, never all', () => {
    expect(leftOut(lists(20, 2))).toEqual(['T17', 'T18', 'T19', 'T20']);
    expect(leftOut(lists(2, 80))).toEqual(['T2']);
  });
});

describe('the time of a meeting', () => {
  it('has the parts of the plan, and those without a time where they usually come', () => {
    const [first] = plannedMeetings({ size: 'S' }, defaultSizeProcesses);
    expect(partsOf(first ?? null).map(({ part, minutes }) => [part, minutes])).toEqual([
      ['working-on', 5],
      ['last-things', 5],
      ['threats', 10],
      ['recommendations', 7],
      ['agreement', null],
      ['wrap-up', 3],
    ]);
    expect(partsOf(null).map(({ minutes }) => minutes)).toEqual([null, null, null, null, null, null]);
  });

  it('is that of the first meeting that was not held', () => {
    const held = { by: 'somebody', at: '2026-03-02T10:00:00Z' };
    const meetings = plannedMeetings({ size: 'L' }, defaultSizeProcesses);
    expect(meetingNow(meetings)?.number).toBe(1);
    const later = meetings.map((one) => (one.number === 1 ? { ...one, held: held as never } : one));
    expect(meetingNow(later)?.number).toBe(2);
  });

  it.each([
    [0, { is: 'left', minutes: 10 }],
    [1_000, { is: 'left', minutes: 10 }],
    [9 * 60_000 + 1, { is: 'last' }],
    [10 * 60_000 + 1, { is: 'over', minutes: 1 }],
  ])('after %d ms of ten minutes is %j', (spent, left) => {
    expect(leftOf(10, spent)).toEqual(left);
  });
});

describe('the switch for the keys', () => {
  it('is on until somebody switches it off, and stays off for them alone', () => {
    const storage = memoryStorage();
    const mine = capture(storage, () => 'me');
    expect(mine.keysOn()).toBe(true);
    mine.setKeys(false);
    expect(capture(storage, () => 'me').keysOn()).toBe(false);
    expect(capture(storage, () => 'somebody-else').keysOn()).toBe(true);
  });

  it('holds for the page where nothing can be kept', () => {
    const mine = capture(null, () => 'me');
    mine.setKeys(false);
    expect(mine.keysOn()).toBe(false);
  });
});

test('what was typed in the meeting and not sent goes on in the panel behind it', async () => {
  const storage = memoryStorage();
  const { store: panel, backEnd } = await openPanel(undefined, storage);
  panel.drafts.write('add.threat', { text: 'Half a sentence', rev: 0 });
  const meeting = newPanel(backEnd).store;
  await meeting.load();
  meeting.takeOver({ ...panel.unsent(), writes: [] });
  expect(meeting.drafts.read('add.threat')?.text).toBe('Half a sentence');
  meeting.drafts.write('add.threat', null);
  meeting.drafts.write('add.last-thing', { text: 'And another', rev: 0 });
  meeting.offline();
  meeting.addThreat('Typed as the line went down');
  panel.takeOver(JSON.parse(JSON.stringify(meeting.unsent())));
  expect(panel.drafts.all()).toEqual({ 'add.last-thing': { text: 'And another', rev: 0 } });
  await settled();
  expect([...backEnd.items.values()].filter(({ text }) => text === 'Typed as the line went down')).toHaveLength(1);
});

test('a change that both frames have is sent once', async () => {
  const backEnd = fakeBackEnd();
  const { store } = await openPanel(backEnd);
  store.offline();
  store.addThreat('Once');
  const unsent = store.unsent();
  store.takeOver(unsent);
  store.backOnline();
  await settled();
  expect([...backEnd.items.values()].filter(({ text }) => text === 'Once')).toHaveLength(1);
});
