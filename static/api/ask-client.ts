/** The typed client of *Ask for a threat model*. */
import { type AskContract, askContract } from '../../src/contract/ask.ts';
import { type Client, type Invoke, contractClient } from './panel-client.ts';

export type AskClient = Client<AskContract>;

export function askClient(invoke: Invoke): AskClient {
  return contractClient(askContract, invoke);
}
