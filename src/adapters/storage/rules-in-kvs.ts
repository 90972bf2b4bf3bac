/** The rules of the security team in Forge's Custom Entity Store, beside the settings. */
import type { RulesStore } from '../../application/ports.ts';
import { rulesFrom } from '../../domain/rules/stored-rules.ts';
import { entities, keys } from './keys.ts';
import { recordInKvs } from './record-in-kvs.ts';

export function rulesInKvs(): RulesStore {
  return recordInKvs({
    entityName: entities.settings,
    key: keys.rules,
    from: rulesFrom,
  });
}
