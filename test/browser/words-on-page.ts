/** What a surface shows and says aloud, word by word, and what of it the catalogue did not say. */
import type { Locator, Page } from '@playwright/test';
import { outsideBrackets, pseudoOf } from '../support/pseudo-locale.ts';

/** From here on, the English of every surface, with what it has of it, is the language that nobody speaks. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route('**/assets/en-US-*.js', async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const catalogue: unknown = JSON.parse((await response.text()).replace(/^export default |;\s*$/g, ''));
    await route.fulfill({ response, body: `export default ${JSON.stringify(pseudoOf(catalogue))};` });
  });
}

/**
 * Texts, and the attributes that assistive technology reads. People's own words are left out: quotes, and what stands
 * in boxes.
 */
export async function spoken(body: Locator): Promise<string[]> {
  return body.evaluate((root) => {
    const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'];
    const said = [...root.querySelectorAll('*')].flatMap((one) =>
      attributes.map((name) => one.getAttribute(name) ?? '').filter((text) => text !== ''),
    );
    // Words that are broken by an element within a line are read in one go: brackets close where they opened.
    const lineOf = (node: Node): Element | null => {
      let within = node.parentElement;
      while (within !== null && getComputedStyle(within).display.startsWith('inline')) within = within.parentElement;
      return within;
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let line: Element | null = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement?.closest('q, script, style, textarea') !== null) continue;
      const words = node.textContent ?? '';
      const same = line !== null && lineOf(node) === line;
      if (same) said.push(`${said.pop() ?? ''}${words}`);
      else said.push(words);
      line = lineOf(node);
    }
    return said.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** Names of days, months and zones, and AM and PM, come from the browser. */
const fromIntl =
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b|\b(AM|PM|GMT|UTC)\b/g;

/** @param said people's words, ids and names; longer ones first where one is part of another */
export function foreignWords(texts: readonly string[], said: readonly string[]): string[] {
  const known = said.toSorted((one, other) => other.length - one.length);
  return texts
    .map((text) => known.reduce((rest, one) => rest.replaceAll(one, ' '), outsideBrackets(text)))
    .map((text) => text.replace(fromIntl, '').replace(/\b[A-Z]+-\d+\b|\b[A-Z]\d+\b|\{\w+\}/g, ''))
    .filter((text) => /\p{L}{2}/u.test(text));
}

/** Every string in an answer of the app: what people wrote, and codes that nobody sees. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()].filter((one) => one.length > 1);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
