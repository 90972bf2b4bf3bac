/** How the rules did: counts by Jira's search, and the records of the models whose size a person set last. */
import { type Calibration, calibrate, overrideOf } from '../domain/calibration.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Settings } from '../domain/settings.ts';
import type { Size } from '../domain/size.ts';
import { modelProjects } from './model-projects.ts';
import type { Jira, Models } from './ports.ts';
import type { RulesJira } from './ports/rules-jira.ts';

export interface CalibrationDeps {
  rulesJira: RulesJira;
  jiraAsUser: Pick<Jira, 'names'>;
  models: Pick<Models, 'readMany'>;
  settings: Settings;
}

export interface CalibrationRead extends Calibration {
  models: number;
  setByHand: number;
  askedAnyway: number;
  /** Priorities that were changed after somebody pushed back on them. `all` false: only the latest models were looked at. */
  pushBack: { models: number; changes: number; all: boolean };
  /** Records that the rest was read from. */
  looked: number;
  latest: {
    issueKey: string;
    summary: string;
    automatic: Size;
    to: Size;
    reason: string;
    at: string;
    by: { accountId: AccountId; name: string | null };
  }[];
}

/** One page of Jira's search, four batches of storage. */
const lookedAt = 100;
const listed = 50;
const signalsShown = 15;

/** Seven Jira calls and four storage requests at most, however many models there are. */
export async function readCalibration(deps: CalibrationDeps): Promise<CalibrationRead> {
  const { rulesJira } = deps;
  const projects = await modelProjects(deps);
  const [models, setByHand, askedAnyway, found, changes] = await Promise.all([
    rulesJira.countModels('sized', projects),
    rulesJira.countModels('set-by-hand', projects),
    rulesJira.countModels('asked-anyway', projects),
    rulesJira.modelsSetByHand(projects, lookedAt),
    rulesJira.changesAfterPushBack(projects, lookedAt),
  ]);
  const overrides = (await deps.models.readMany(found.map(({ id }) => id))).flatMap(overrideOf);
  const latest = overrides
    .toSorted((one, other) => Date.parse(other.change.at) - Date.parse(one.change.at))
    .slice(0, listed);
  const people = [...new Set(latest.map(({ change }) => change.by))];
  const names = people.length === 0 ? new Map<AccountId, string>() : await deps.jiraAsUser.names(people);
  const counted = calibrate(overrides);
  return {
    models,
    setByHand,
    askedAnyway,
    pushBack: {
      models: changes.length,
      changes: changes.reduce((sum, one) => sum + one, 0),
      all: changes.length < lookedAt,
    },
    looked: overrides.length,
    ...counted,
    signals: counted.signals.slice(0, signalsShown),
    latest: latest.map(({ model, change: { automatic, to, reason, at, by } }) => ({
      issueKey: model.issueKey,
      summary: found.find(({ id }) => id === model.issueId)?.summary ?? '',
      automatic,
      to,
      reason,
      at,
      by: { accountId: by, name: names.get(by) ?? null },
    })),
  };
}
