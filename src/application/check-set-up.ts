/** Looks at everything that has to be right on a site, as the administrator and as the app, and says how it stands. */
import { AppError } from '../domain/app-error.ts';
import { type CheckLine, lineOf } from '../domain/set-up-check.ts';
import type { Settings } from '../domain/settings.ts';
import { priorities as priorityLevels } from '../domain/priority.ts';
import type { DeadLetters, Heartbeat } from './ports.ts';
import type { Sweeps } from './ports/sweeping.ts';
import { type SiteJira, appRights } from './ports/site-jira.ts';
import type { RulesInForce } from './read-once.ts';
import { type SettingsDeps, namedApprovers } from './read-settings.ts';

export interface CheckDeps extends SettingsDeps {
  siteAsApp: SiteJira;
  rules: RulesInForce;
  heartbeat: Pick<Heartbeat, 'read'>;
  sweeps: Pick<Sweeps, 'last'>;
  deadLetters: DeadLetters;
  licensed: boolean;
}

export async function checkSetUp(deps: CheckDeps) {
  const [settings, beat, sweep, letters] = await Promise.all([
    deps.settings.read(),
    deps.heartbeat.read(),
    deps.sweeps.last(),
    deps.deadLetters.list(),
  ]);
  const [scopes, choices] = await Promise.all([checkScopes(deps, settings.scopes), checkChoices(deps, settings)]);
  const lines = [
    ...(deps.licensed ? [] : [lineOf('unlicensed')]),
    ...scopes,
    ...choices,
    beat === null ? lineOf('eventNone') : lineOf('eventSeen', { at: beat.at }),
    sweep === null ? lineOf('sweepNone') : lineOf('sweepSeen', { at: sweep.toISOString() }),
    letters.length === 0 ? lineOf('noDeadLetters') : lineOf('deadLetters', { count: letters.length }),
  ];
  return { lines, deadLetters: letters };
}

async function checkScopes(deps: CheckDeps, scopes: Settings['scopes']): Promise<CheckLine[]> {
  const keys = [...new Set(scopes.map(({ projectKey }) => projectKey))];
  const lines = await Promise.all(
    keys.map((key) => {
      const types = scopes.filter(({ projectKey }) => projectKey === key).map(({ issueTypeName }) => issueTypeName);
      return checkProject(deps, key, types);
    }),
  );
  return lines.flat();
}

async function checkProject(deps: CheckDeps, key: string, types: readonly string[]): Promise<CheckLine[]> {
  const project = await deps.jiraAsUser.project(key);
  if (project === null) return [lineOf('projectMissing', { project: key }, key)];
  const [held, levels] = await Promise.all([
    deps.siteAsApp.rightsIn(project.id).catch(noneIfForbidden),
    checkLevels(deps, project),
  ]);
  const missing = appRights.filter((right) => ![...held].includes(right));
  const found = types.map((type) => {
    const there = project.issueTypes.some(({ name }) => name.toLowerCase() === type.toLowerCase());
    const known = project.issueTypes.map(({ name }) => name).join(', ');
    return there
      ? lineOf('scopeFound', { project: project.key, type }, project.key)
      : lineOf('typeMissing', { project: project.key, type, known }, project.key);
  });
  const rights =
    missing.length === 0
      ? lineOf('appRightsHeld', { project: project.key }, project.key)
      : lineOf('appRightsMissing', { project: project.key, missing: missing.join(', ') }, project.key);
  return [...found, rights, levels, lineOf('pinUnknown', { project: project.key }, project.key)];
}

/** Whoever may not use a level is not told of it: what neither the person nor the app sees stays unknown. */
async function checkLevels(deps: CheckDeps, project: { id: string; key: string }): Promise<CheckLine> {
  const [person, app] = await Promise.all([
    deps.siteAsUser.securityLevels(project.id),
    deps.siteAsApp.securityLevels(project.id).catch(noneIfForbidden),
  ]);
  const hidden = person.filter(({ id }) => !app.some((one) => one.id === id));
  const namesOf = (levels: typeof person) => levels.map(({ name }) => name).join(', ');
  if (hidden.length > 0) {
    return lineOf('securityLevelsHidden', { project: project.key, levels: namesOf(hidden) }, project.key);
  }
  return app.length === 0
    ? lineOf('securityLevelsNone', { project: project.key }, project.key)
    : lineOf('securityLevelsSeen', { project: project.key, levels: namesOf(app) }, project.key);
}

/** A site may close a project to apps altogether: then Jira refuses even the question. */
function noneIfForbidden(error: unknown): [] {
  if (error instanceof AppError && error.code === 'FORBIDDEN') return [];
  throw error;
}

/** What was chosen once and may be gone since. */
async function checkChoices(deps: CheckDeps, settings: Settings): Promise<CheckLine[]> {
  const [{ content: rules }, priorities, approvers] = await Promise.all([
    deps.rules.read(),
    deps.siteAsUser.priorities(),
    namedApprovers(deps.jiraAsUser, settings.approvers),
  ]);
  const chosen = priorityLevels.map((level) => rules.priorityIds[level] ?? settings.priorityIds[level]);
  const gone = approvers.filter(({ name }) => name === null).length;
  return [
    ...(chosen.every((id) => id === null || priorities.some((one) => one.id === id))
      ? []
      : [lineOf('priorityMissing')]),
    ...(gone === 0 ? [] : [lineOf('approverGone', { count: gone })]),
  ];
}
