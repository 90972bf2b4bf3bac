/** Stores who is about to file what: the winner of each recommendation files it, everybody else leaves it alone. */
import type { IssueId } from '../domain/ids.ts';
import type { FilingIntent, Recommendation } from '../domain/item.ts';
import { withRev } from './change-item.ts';
import { inChunks } from './in-chunks.ts';
import { type Models, transactionLimit } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';

export interface Intents {
  wanted: readonly Recommendation[];
  /** Whether a recommendation is free to be filed, as it is read. */
  mayTake: (one: Recommendation) => boolean;
  intent: (of: Recommendation) => FilingIntent;
}

/** The recommendations that are now ours to file, as stored. */
export async function recordIntents(models: Models, modelId: IssueId, intents: Intents): Promise<Recommendation[]> {
  const { wanted, mayTake } = intents;
  const won: Recommendation[] = [];
  for (const chunk of inChunks(wanted.filter(mayTake), transactionLimit)) {
    const intended = chunk.map((one) => withIntent(one, intents));
    if (await write(models, modelId, intended)) won.push(...intended);
    else won.push(...(await oneByOne(models, modelId, { ...intents, wanted: chunk })));
  }
  return won;
}

/** Somebody wrote one of them meanwhile: read each again and take what is still free. */
async function oneByOne(models: Models, modelId: IssueId, intents: Intents): Promise<Recommendation[]> {
  const won: Recommendation[] = [];
  for (const { id } of intents.wanted) {
    const current = await models.readItem(modelId, id);
    if (current === null) continue;
    const recommendation = asRecommendation(current);
    if (!intents.mayTake(recommendation)) continue;
    const intended = withIntent(recommendation, intents);
    if (await write(models, modelId, [intended])) won.push(intended);
  }
  return won;
}

function withIntent(recommendation: Recommendation, { intent }: Intents): Recommendation {
  return withRev({ ...recommendation, filing: intent(recommendation) }, recommendation.rev + 1, 'tickets');
}

function write(models: Models, modelId: IssueId, items: readonly Recommendation[]): Promise<boolean> {
  return models.transact(items.map((item) => ({ write: 'item', modelId, item, expectedRev: item.rev - 1 })));
}
