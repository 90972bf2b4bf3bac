/**
 * How quick the panel is with 100 and with 500 threats, two recommendations each, in a real browser on the local host with
 * its default latencies: first content, a keystroke, an add. `--threats 100,500 --keys 80` for other numbers.
 */
import { loadavg } from 'node:os';
import { type FrameLocator, type Page, chromium } from '@playwright/test';
import { start } from '../local/kit.ts';
import { findBrowser } from '../scripts/ensure-browser.ts';
import { openPanel, threatModel } from '../test/support/story.ts';
import { type Paint, watchPaint } from './support/watch-paint.ts';

/** A page, or a frame in it. */
type Place = Pick<FrameLocator, 'getByRole' | 'locator'>;

/** In milliseconds: a keystroke within one frame. */
const goals = { key: 16.7, add: 50, firstContent: 500 };

const valueOf = (flag: string, otherwise: string): string => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const sizes = valueOf('--threats', '100,500').split(',').map(Number);
const keys = Number(valueOf('--keys', '80'));
const adds = 15;
/** Milliseconds: eight keys a second, as somebody types who is quick. Keys without a pause wait for each other's frames. */
const betweenKeys = 100;

interface Figures {
  threats: number;
  /** From the answer that brought the model to the first row on the screen. */
  firstContent: number;
  /** From the press on *Threats* in the meeting to the first rows on the screen. */
  rows: number;
  /** Work for one keystroke: handlers, style, layout, paint; without waiting for the screen. */
  key: number[];
  /** The same from the press to the screen, waiting included. */
  keyToScreen: number[];
  addToScreen: number[];
  longTasks: { typing: number; adding: number };
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const all: Figures[] = [];
let bare: number[] = [];
try {
  bare = await bareBox();
  for (const threats of sizes) all.push(await measured(threats));
} finally {
  await browser.close();
}
print(all);

/** A keystroke in a text box on a page with nothing else: what the browser and the machine take by themselves. */
async function bareBox(): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(watchPaint);
  await page.goto('data:text/html,<textarea aria-label="Add a threat"></textarea>');
  const { work } = await typed(page, page);
  await page.close();
  return work;
}

async function measured(threats: number): Promise<Figures> {
  const kit = await start({
    seed: 'empty',
    limits: {
      storageRequestsPerSecond: 100_000,
      storageReadUnitsPerMinute: 10_000_000,
      storageWriteUnitsPerMinute: 10_000_000,
      storageBatchesPerMinute: 100_000,
      invocationsPerSecond: 100_000,
      invocationsPerMinute: 100_000,
      invocationsPerMinutePerUser: 100_000,
      realtimeOperationsPerSecond: 100_000,
    },
  });
  try {
    const { key } = await threatModel(kit.as('engineer'));
    await kit.settle();
    const panel = await openPanel(kit.as('engineer'), key);
    await fill(panel.call, threats - adds);
    // What was just told is told again to who joins: nobody fills a model in seconds.
    await kit.advance('PT20M');
    kit.faults({ latency: { invoke: 300, jira: 200, storage: 40 } });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(watchPaint);
    const answered = whenOpened(page);
    await page.goto(`${kit.url}/browse/${key}?as=engineer@example.com`);
    const frame = page.frameLocator('.app-panel iframe.app-frame');
    await frame.locator('[data-row]').first().waitFor();
    const firstContent = (await paint(frame)).firstRow - (await answered);
    await frame.getByRole('button', { name: 'Start the meeting' }).click();
    const meeting = page.frameLocator('dialog iframe');
    await meeting.getByRole('button', { name: /^Threats/ }).click();
    await meeting.locator('[data-row]').nth(threats).waitFor({ timeout: 60_000 });
    const { firstRow, clicked } = await paint(meeting);
    await page.waitForTimeout(1_500);
    const typing = await typed(page, meeting);
    const adding = await added(page, meeting);
    return {
      threats,
      firstContent,
      rows: firstRow - clicked,
      key: typing.work,
      keyToScreen: typing.toScreen,
      addToScreen: adding.toScreen,
      longTasks: { typing: typing.longTasks, adding: adding.longTasks },
    };
  } finally {
    await kit.close();
  }
}

async function fill(call: Awaited<ReturnType<typeof openPanel>>['call'], threats: number): Promise<void> {
  for (let done = 0; done < threats; done += 5) {
    const adds = Array.from({ length: Math.min(5, threats - done) }, (_, at) => {
      const requestId = crypto.randomUUID();
      const number = done + at + 1;
      const answer = (of: number) => ({
        kind: 'recommendation',
        requestId: crypto.randomUUID(),
        threatRequestId: requestId,
        text: `Check what number ${number} needs before it is done, part ${of} of what helps`,
      });
      const text = `Somebody with access to service ${number} changes what others see, and nobody notices for weeks`;
      return [{ kind: 'threat', requestId, text }, answer(1), answer(2)];
    }).flat();
    const answer = await call('addMany', { adds });
    if (!answer.ok) throw new Error(`Filling the model: ${answer.error.message}`);
  }
}

/** When the answer that brings the model has arrived, in milliseconds since the epoch. */
async function whenOpened(page: Page): Promise<number> {
  const response = await page.waitForResponse((one) => (one.request().postData() ?? '').includes('"open"'), {
    timeout: 60_000,
  });
  await response.finished();
  return Date.now();
}

function paint(frame: Place): Promise<Paint> {
  return frame.locator('body').evaluate(() => window.paint);
}

async function typed(page: Page, frame: Place) {
  const box = frame.getByRole('textbox', { name: 'Add a threat' });
  await box.focus();
  await page.waitForTimeout(500);
  const before = await paint(frame);
  const words = 'what nobody thought of zzz qqq ';
  for (let at = 0; at < keys; at += 1) {
    await page.keyboard.press(keyOf(words[at % words.length] ?? 'a'), { delay: 20 });
    await page.waitForTimeout(betweenKeys);
  }
  await page.waitForTimeout(500);
  const after = await paint(frame);
  const some = after.keys.slice(before.keys.length);
  await box.fill('');
  return {
    work: some.map((one) => one.work),
    toScreen: some.map((one) => one.toScreen),
    longTasks: after.longTasks - before.longTasks,
  };
}

function keyOf(letter: string): string {
  return letter === ' ' ? 'Space' : letter;
}

async function added(page: Page, frame: FrameLocator) {
  const box = frame.getByRole('textbox', { name: 'Add a threat' });
  await box.focus();
  const before = await paint(frame);
  const toScreen: number[] = [];
  for (let at = 0; at < adds; at += 1) toScreen.push(await addOne(page, frame, `xq ${at}`));
  return { toScreen, longTasks: (await paint(frame)).longTasks - before.longTasks };
}

async function addOne(page: Page, frame: FrameLocator, text: string): Promise<number> {
  await page.keyboard.insertText(text);
  await page.waitForTimeout(200);
  await frame.locator('body').evaluate((_, wanted) => window.watchAdd(wanted), text);
  await page.keyboard.press('Enter');
  const took = await frame.locator('body').evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('The added row did not show.')), 10_000);
        void window.added.then(resolve);
      }),
  );
  await page.waitForTimeout(700);
  return took;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function print(figures: readonly Figures[]): void {
  const line = (name: string, read: (of: Figures) => number, goal?: number) => {
    const values = figures.map(read);
    const [first, last] = [values[0], values.at(-1)];
    const ratio = first && last && figures.length > 1 ? `   x ${(last / first).toFixed(2)}` : '';
    const missed = goal !== undefined && values.some((value) => value > goal);
    const text = goal === undefined ? '' : `   goal: at most ${goal}${missed ? '   MISSED' : ''}`;
    console.log(`${name.padEnd(48)}${values.map((value) => value.toFixed(1).padStart(10)).join('')}${ratio}${text}`);
    if (missed) process.exitCode = 1;
  };
  console.log(
    `${'milliseconds; threats:'.padEnd(48)}${figures.map((one) => String(one.threats).padStart(10)).join('')}`,
  );
  const [half, most] = [0.5, 0.95].map((share) => percentile(bare, share).toFixed(1));
  console.log(`a keystroke in an empty page, work: median ${half}, 95th percentile ${most}`);
  line('first content after the data', (of) => of.firstContent, goals.firstContent);
  line('all rows of the meeting after a press', (of) => of.rows, goals.firstContent);
  line('a keystroke, work, median', (of) => percentile(of.key, 0.5));
  line('a keystroke, work, 95th percentile', (of) => percentile(of.key, 0.95), goals.key);
  line('a keystroke to the screen, median', (of) => percentile(of.keyToScreen, 0.5));
  line('a keystroke to the screen, 95th percentile', (of) => percentile(of.keyToScreen, 0.95));
  line('long tasks while typing', (of) => of.longTasks.typing, 0);
  line('an add to the screen, median', (of) => percentile(of.addToScreen, 0.5), goals.add);
  line('an add to the screen, 95th percentile', (of) => percentile(of.addToScreen, 0.95));
  line('long tasks while adding', (of) => of.longTasks.adding);
  console.log(
    `load of the machine: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(', ')}`,
  );
}
