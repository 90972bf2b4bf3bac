/** The rules of the security team in Forge's Custom Entity Store, beside the settings. */
import type { RulesStore } from '../../application/ports.ts';
import { defaultTeamRules, teamRules } from '../../domain/team-rules.ts';
import { entities, keys } from './keys.ts';
import { recordInKvs } from './record-in-kvs.ts';

/** Rules that cannot be read do not stop the app: the defaults hold. */
export function rulesInKvs(): RulesStore {
  return recordInKvs({
    entityName: entities.settings,
    key: keys.rules,
    from: (body) => teamRules.safeParse(body).data ?? defaultTeamRules,
  });
}
