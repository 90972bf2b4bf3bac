/** The typed client of the rules page's operations. */
import { type RulesContract, rulesContract } from '../../src/contract/rules.ts';
import { type Client, type Invoke, contractClient } from './panel-client.ts';

export type RulesClient = Client<RulesContract>;

export function rulesClient(invoke: Invoke): RulesClient {
  return contractClient(rulesContract, invoke);
}
