/** How far the daily look for candidates is, in Forge's Custom Entity Store, beside the settings. */
import type { CandidateLooks } from '../../application/ports/candidates.ts';
import { candidateLook, noLookYet } from '../../domain/candidate-look.ts';
import { entities, keys } from './keys.ts';
import { recordInKvs } from './record-in-kvs.ts';

/** A look that cannot be read begins anew. */
export function candidateLooksInKvs(): CandidateLooks {
  return recordInKvs({
    entityName: entities.settings,
    key: keys.candidateLook,
    from: (body) => candidateLook.safeParse(body).data ?? noLookYet,
  });
}
