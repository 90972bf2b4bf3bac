/** The first page: what this is, where to start, the projects and the people. */
import { html } from 'hono/html';
import { shapes, type Project } from '../jira-shapes.ts';
import { readAnswer } from '../read-answer.ts';
import type { Visit } from '../visit.ts';
import type { Html } from '../views/html.ts';
import { layout } from '../views/layout.ts';

const startHere = (projects: Project[]): Html => {
  if (!projects.some(({ key }) => key === 'SEC')) {
    return html`<p>This person does not see the project SEC. Choose somebody else under "View as" to start.</p>`;
  }
  return html`
    <ol class="steps">
      <li>
        <a href="/create?project=SEC&amp;type=Threat%20model">Create a Threat model issue</a> that describes a change
        your team plans. The app sizes it and says why in a comment.
      </li>
      <li>
        Open the issue and fill in its panel: what must not happen, the threats, and what you recommend against each.
      </li>
      <li>File the recommendations as tickets, move one to Done, and see it come back to the panel.</li>
    </ol>
    <p>Or look at <a href="/projects/SEC">what is in SEC already</a>.</p>
  `;
};

/** Renders the page with the projects this person may browse. */
export const homePage = async (visit: Visit): Promise<Html> => {
  const answer = readAnswer(shapes.projects, await visit.jira.get('/rest/api/3/project/search?maxResults=50'));
  const projects = answer?.values ?? [];
  return layout(visit, {
    title: 'Projects',
    main: html`
      <div class="narrow">
        <h1>Threat Model for Jira, on your machine</h1>
        <p class="lead">
          This site stands in for Jira, so that you can try the app without an Atlassian account. It runs the app's real
          build, and keeps its data in a file on this machine.
        </p>
        <section class="card" aria-labelledby="start-here">
          <h2 id="start-here">Start here</h2>
          ${startHere(projects)}
        </section>
        <section aria-labelledby="projects">
          <h2 id="projects">Projects</h2>
          <ul class="project-list">
            ${projects.map(
              ({ key, name }) =>
                html`<li><a href="/projects/${key}">${name}</a> <span class="subtle">${key}</span></li>`,
            )}
          </ul>
        </section>
        <section aria-labelledby="people">
          <h2 id="people">People</h2>
          <p>Switch between them with "View as" above, or add <code>?as=product@example.com</code> to any address.</p>
          <ul class="people-list">
            ${visit.people.map(
              ({ displayName, emailAddress, accountId }) =>
                html`<li>
                  ${displayName} <span class="subtle">${emailAddress}</span>
                  ${accountId === visit.person.accountId ? html`<span class="lozenge lozenge-blue">you</span>` : ''}
                </li>`,
            )}
          </ul>
        </section>
      </div>
    `,
  });
};
