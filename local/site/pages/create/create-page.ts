/** The create page; the page's script takes the form out of it for its dialog. */
import { html } from 'hono/html';
import type { Visit } from '../../visit.ts';
import type { FormState } from '../../views/form-bits.ts';
import type { Html } from '../../views/html.ts';
import { layout } from '../../views/layout.ts';
import { loadCreateChoices } from './create-choices.ts';
import { createForm } from './create-form.ts';

export const createPage = async (visit: Visit, state: FormState | null): Promise<Html> => {
  const { searchParams } = visit.url;
  const initial = {
    project: searchParams.get('project'),
    type: searchParams.get('type'),
    parent: searchParams.get('parent'),
  };
  const choices = await loadCreateChoices(visit, state?.values['project'] ?? initial.project);
  return layout(visit, {
    title: 'Create issue',
    main: html`<div class="narrow">
      <h1>Create issue</h1>
      ${createForm(visit, choices, { state, initial })}
    </div>`,
  });
};
