/**
 * How a page looks: what axe finds, and whether it fits. Each frame is looked at by itself: across frames axe loads
 * itself anew into all of them and into an extra page, which takes several times as long and finds the same.
 */
import { type Frame, type Page, expect } from '@playwright/test';
import axe from 'axe-core';

/** Colours depend on the theme and places on the width: each is looked at once. */
export const looks = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 360 },
] as const;

/** That no frame, nor the page itself, has to be scrolled sideways. */
export async function expectNoneTooWide(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const wider = await frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wider, frame.url()).toBeLessThanOrEqual(0);
  }
}

/** Rules about a whole page. A frame of the app is a part of one. */
const ofPages = ['landmark-one-main', 'page-has-heading-one', 'region'];

const isOfTheApp = (frame: Frame) => new URL(frame.url()).pathname.startsWith('/_app/');

/**
 * Everything wrong in the frames of the app, a line for each rule.
 *
 * @param also `site`: the page around them too
 */
export async function violations(page: Page, also?: 'site'): Promise<string[]> {
  const frames = page.frames().filter(isOfTheApp);
  // A look at nothing finds nothing.
  expect(frames.length + (also ? 1 : 0)).toBeGreaterThan(0);
  // Without this a button that is given back while axe reads would be read half way between two colours.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const frame of also ? [page.mainFrame(), ...frames] : frames) found.push(...(await violationsIn(frame)));
  return found;
}

async function violationsIn(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  await frame.evaluate(comeToRest);
  const leftOut = isOfTheApp(frame) ? ofPages : [];
  const found = await frame.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof axe }).axe.run({ iframes: false, resultTypes: ['violations'], rules }),
    Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }])),
  );
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

/** What is still appearing is waited for. What never ends, as a spinner, is looked at as it is. */
async function comeToRest(): Promise<void> {
  const ending = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
  // Who is taken off the page meanwhile does not come to an end.
  await Promise.allSettled(ending.map((one) => one.finished));
}
