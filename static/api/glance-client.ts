/** The typed client of the one operation that the row beside an issue calls. */
import { type GlanceContract, glanceContract } from '../../src/contract/glance.ts';
import { type Client, type Invoke, contractClient } from './panel-client.ts';

export type GlanceClient = Client<GlanceContract>;

export function glanceClient(invoke: Invoke): GlanceClient {
  return contractClient(glanceContract, invoke);
}
