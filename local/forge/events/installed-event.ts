/** The life-cycle event of a fresh installation (documented payload); it has no `eventType` member. */
import type { Manifest } from '../../parts.ts';
import type { Identity } from '../identity.ts';

/** @param installer Account id of the admin who installs. */
export function installedEvent(identity: Identity, manifest: Manifest, installer: string): Record<string, unknown> {
  return {
    id: `ari:cloud:ecosystem::installation/${identity.installationId}`,
    installerAccountId: installer,
    app: { id: manifest.app.id, version: identity.appVersion },
    environment: { id: identity.environmentId },
  };
}
