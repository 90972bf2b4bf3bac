/** Comments and history of an issue. */
import { html } from 'hono/html';
import { renderAdf } from '../../adf/render-adf.ts';
import type { History, IssueComment } from '../../jira-shapes.ts';
import type { Visit } from '../../visit.ts';
import { formProblems, sessionField, typed, type FormState } from '../../views/form-bits.ts';
import type { Html } from '../../views/html.ts';
import { moment, personName } from '../../views/issue-bits.ts';
import type { IssueView } from './load-issue.ts';

const commentItem = (comment: IssueComment, timezone: string): Html => html`
  <li class="comment" id="comment-${comment.id}">
    <p class="comment-head">${personName(comment.author, 'Former user')} ${moment(comment.created, timezone)}</p>
    ${renderAdf(comment.body)}
  </li>
`;

const commentForm = (visit: Visit, view: IssueView, state: FormState | null): Html => html`
  <form method="post" action="/browse/${view.issue.key}/comment" data-form="comment" data-enhance class="comment-form">
    ${sessionField(visit)} ${formProblems(state, 'comment')}
    <label for="comment-text">Add a comment</label>
    <textarea id="comment-text" name="text" rows="3" required>${typed(state, 'comment', 'text')}</textarea>
    <button type="submit" class="button button-primary">Comment</button>
  </form>
`;

const changeItem = (entry: History, timezone: string): Html => html`
  <li class="history-item">
    <p class="comment-head">${personName(entry.author, 'Former user')} ${moment(entry.created, timezone)}</p>
    <ul>
      ${entry.items.map(
        (item) =>
          html`<li>
            <strong>${item.field}</strong>
            <span class="change-from">${item.fromString || 'None'}</span>
            <span aria-hidden="true">→</span><span class="visually-hidden">to</span>
            <span class="change-to">${item.toString || 'None'}</span>
          </li>`,
      )}
    </ul>
  </li>
`;

const historyList = (histories: History[], timezone: string): Html => html`
  <details class="history" data-remember="history">
    <summary>History <span class="subtle">${histories.length}</span></summary>
    <ol data-live="history" class="plain-list">
      ${histories.map((entry) => changeItem(entry, timezone))}
    </ol>
  </details>
`;

export const activityPart = (visit: Visit, view: IssueView, state: FormState | null): Html => {
  const older = view.commentTotal - view.comments.length;
  const histories = [...(view.issue.changelog?.histories ?? [])].sort((a, b) => b.created.localeCompare(a.created));
  return html`<section class="part" aria-labelledby="activity">
    <h2 id="activity">Activity</h2>
    <h3>Comments</h3>
    <div data-live="comments">
      ${older > 0 ? html`<p class="subtle">${older} older comments are not shown here.</p>` : ''}
      ${
        view.comments.length === 0
          ? html`<p class="subtle">No comments yet.</p>`
          : html`<ol class="plain-list">
              ${view.comments.map((comment) => commentItem(comment, visit.timezone))}
            </ol>`
      }
    </div>
    ${view.may('ADD_COMMENTS') ? commentForm(visit, view, state) : ''} ${historyList(histories, visit.timezone)}
  </section>`;
};
