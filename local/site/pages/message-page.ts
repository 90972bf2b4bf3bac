/** A page that only says something: not found, not allowed, gone. */
import { html } from 'hono/html';
import type { Visit } from '../visit.ts';
import type { Html } from '../views/html.ts';
import { layout } from '../views/layout.ts';

export const messagePage = (visit: Visit, title: string, sentences: readonly string[]): Html =>
  layout(visit, {
    title,
    main: html`<div class="narrow">
      <h1>${title}</h1>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      <p><a href="/">All projects</a></p>
    </div>`,
  });
