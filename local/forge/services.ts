/** The services beneath Forge's packages, put together for one installation. */
import type { Manifest, RecordedCall } from '../parts.ts';
import type { Deliveries } from './deliveries.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { ForgeParts } from './forge.ts';
import type { Identity } from './identity.ts';
import { createJiraProxy } from './jira-proxy.ts';
import type { JiraProxy } from './jira-proxy.ts';
import { scopesOf } from './manifest.ts';
import { createQueueService } from './queue/queue-service.ts';
import { createChannels } from './realtime/channels.ts';
import type { Channels } from './realtime/channels.ts';
import { createRealtimeService } from './realtime/realtime-service.ts';
import type { Service } from './service-answer.ts';
import { createKvsService } from './storage/kvs-service.ts';
import type { KvsService } from './storage/kvs-service.ts';

/** What the services need besides the platform's own parts. */
export interface ServicesParts extends ForgeParts {
  manifest: Manifest;
  identity: Identity;
  deliveries: Deliveries;
  enqueue: Dispatcher['add'];
}

/** The services, and those of them that others reach past the packages. */
export interface Services {
  byName: Record<RecordedCall['to'], Service>;
  storage: KvsService;
  channels: Channels;
  jiraProxy: JiraProxy;
}

export function createServices(parts: ServicesParts): Services {
  const { clock, limits, identity, manifest } = parts;
  const entities = manifest.app.storage?.entities ?? [];
  const storage = createKvsService({ ...parts, entities, scopes: scopesOf(manifest), lagMs: parts.queryLagMs });
  const channels = createChannels({ clock, limits, secret: identity.secret });
  const jiraProxy = createJiraProxy(parts);
  const realtime = createRealtimeService({ channels, clock, limits, ...identity });
  const byName = { jira: jiraProxy.handle, storage: storage.handle, queue: createQueueService(parts), realtime };
  return { byName, storage, channels, jiraProxy };
}
