/** The typed client of the page *Threat models* of a project. */
import { type ProjectContract, projectContract } from '../../src/contract/project.ts';
import { type Client, type Invoke, contractClient } from './panel-client.ts';

export type ProjectClient = Client<ProjectContract>;

export function projectClient(invoke: Invoke): ProjectClient {
  return contractClient(projectContract, invoke);
}
