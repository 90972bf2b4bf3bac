/** Everything manifest.yml names, and nothing else. */
import { buildApp } from './app.ts';
import { admin as adminResolver } from './entry/admin.ts';
import { ask as askResolver } from './entry/ask.ts';
import { candidateSweep as onCandidateSweep } from './entry/candidate-sweep.ts';
import { issueCreated as onIssueCreated } from './entry/issue-created.ts';
import { modelWork as onModelWork } from './entry/model-work.ts';
import { panel as panelResolver } from './entry/panel.ts';
import { project as projectResolver } from './entry/project.ts';
import { rules as rulesResolver } from './entry/rules.ts';
import { sweep as onSweep } from './entry/sweep.ts';
import { telling } from './entry/telling-others.ts';
import { ticket as ticketResolver } from './entry/ticket.ts';
import { ticketChanged as onTicketChanged } from './entry/ticket-changed.ts';

// Events
export const issueCreated = telling(buildApp, onIssueCreated);
export const ticketChanged = telling(buildApp, onTicketChanged);

// Queue
export const modelWork = telling(buildApp, onModelWork);

// Schedule
export const sweep = telling(buildApp, onSweep);
export const candidateSweep = onCandidateSweep(buildApp);

// Resolvers
export const panel = panelResolver(buildApp);
export const ticket = ticketResolver(buildApp);
export const admin = adminResolver(buildApp);
export const rules = rulesResolver(buildApp);
export const ask = telling(buildApp, askResolver);
export const project = telling(buildApp, projectResolver);
