/** The typed client of the Admin page's operations. */
import { type AdminContract, adminContract } from '../../src/contract/admin.ts';
import { type Client, type Invoke, contractClient } from './panel-client.ts';

export type AdminClient = Client<AdminContract>;

export function adminClient(invoke: Invoke): AdminClient {
  return contractClient(adminContract, invoke);
}
