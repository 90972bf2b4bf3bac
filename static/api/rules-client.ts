/** The typed client of the rules page's operations. */
import { type RulesPageContract, rulesPageContract } from '../../src/contract/rules-page.ts';
import { type Client, type Invoke, contractClient } from './panel-client.ts';

export type RulesClient = Client<RulesPageContract>;

export function rulesClient(invoke: Invoke): RulesClient {
  return contractClient(rulesPageContract, invoke);
}
