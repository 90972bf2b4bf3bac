/** The issue page. */
import { html } from 'hono/html';
import type { Visit } from '../../visit.ts';
import type { FormState } from '../../views/form-bits.ts';
import type { Html } from '../../views/html.ts';
import { layout } from '../../views/layout.ts';
import { activityPart } from './activity-part.ts';
import { contextRows, issueApps, panelFrames } from './app-parts.ts';
import { childrenPart, linksPart } from './links-part.ts';
import type { IssueView } from './load-issue.ts';
import { detailsPart, statusPart } from './side-column.ts';
import { descriptionPart, titlePart } from './title-part.ts';

/** Renders the page; `state` is a form that Jira refused, shown again as it was typed. */
export const issuePage = async (visit: Visit, view: IssueView, state: FormState | null): Promise<Html> => {
  const apps = await issueApps(visit, view);
  const { issue } = view;
  return layout(visit, {
    title: `${issue.key} ${issue.fields.summary}`,
    issueId: issue.id,
    projectKey: issue.fields.project.key,
    main: html`<div class="wide issue-page">
      ${titlePart(visit, view, apps, state)}
      <div class="issue-columns">
        ${statusPart(visit, view, state)}
        <div class="issue-main">
          ${descriptionPart(visit, view, state)} ${childrenPart(view)} ${linksPart(visit, view, state)}
          ${panelFrames(visit, view, apps.panels)} ${activityPart(visit, view, state)}
        </div>
        <aside class="issue-side" aria-label="Details">
          ${detailsPart(visit, view, state)} ${contextRows(visit, view, apps.rows)}
        </aside>
      </div>
    </div>`,
  });
};
