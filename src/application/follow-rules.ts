/** Where the rules give sizes another meaning, the models that are under way follow: stages, and the days of reviews. */
import { defaultSizeProcesses } from '../domain/size-process.ts';
import type { Settings } from '../domain/settings.ts';
import { inChunks } from './in-chunks.ts';
import type { RulesStore, WorkQueue } from './ports.ts';
import type { FindModels, FollowedRules } from './ports/sweeping.ts';

export interface FollowRulesDeps {
  settings: Settings;
  rules: Pick<RulesStore, 'read'>;
  findModels: Pick<FindModels, 'underWay'>;
  followedRules: FollowedRules;
  queue: WorkQueue;
}

/** Most models of one project and type; older ones follow with their next change. */
const followLimit = 1_000;

/** As in the sweep: at most 4 Jira calls an issue. */
const pieceSize = 10;

/**
 * Two storage reads where nothing changed. Cut off at any point, the next run begins again: the work ends the same when
 * it is done twice.
 */
export async function followRules(deps: FollowRulesDeps): Promise<{ found: number }> {
  const [{ content }, followed] = await Promise.all([deps.rules.read(), deps.followedRules.read()]);
  if (JSON.stringify(content.sizes) === JSON.stringify(followed ?? defaultSizeProcesses)) return { found: 0 };
  let found = 0;
  for (const scope of deps.settings.scopes) {
    const ids = (await deps.findModels.underWay({ ...scope, limit: followLimit })) ?? [];
    for (const issueIds of inChunks(ids, pieceSize)) await deps.queue.push({ kind: 'triage', issueIds }, 0);
    found += ids.length;
  }
  await deps.followedRules.note(content.sizes);
  return { found };
}
