/** Who the installation is: ids that stay the same for one database, as an installed app's do. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Manifest } from '../parts.ts';

/** Ids of one installation of the app on the local site. */
export interface Identity {
  appId: string;
  appVersion: string;
  environmentId: string;
  cloudId: string;
  installationId: string;
  /** Signs realtime and context tokens. */
  secret: string;
  /** True when this database had no installation yet. */
  isNew: boolean;
}

/** Reads the installation of this database, or makes one. */
export function openIdentity(db: DatabaseSync, manifest: Manifest): Identity {
  db.exec('CREATE TABLE IF NOT EXISTS forge_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  const read = db.prepare('SELECT value FROM forge_meta WHERE name = ?');
  const insert = db.prepare('INSERT INTO forge_meta (name, value) VALUES (?, ?)');
  const isNew = read.get('installationId') === undefined;
  const keep = (name: string, make: () => string): string => {
    const row = read.get(name);
    if (row) return String(row['value']);
    const value = make();
    insert.run(name, value);
    return value;
  };
  return {
    appId: manifest.app.id.replace(/^.*\//, ''),
    appVersion: '1.0.0',
    environmentId: keep('environmentId', randomUUID),
    cloudId: keep('cloudId', randomUUID),
    installationId: keep('installationId', randomUUID),
    secret: keep('secret', () => randomBytes(32).toString('base64url')),
    isNew,
  };
}

/** `ari:cloud:jira::site/…`: where the app is installed. */
export function siteAri(identity: Identity): string {
  return `ari:cloud:jira::site/${identity.cloudId}`;
}

/** What a front end calls its `localId`, and the pin API its `moduleId`. */
export function extensionAri(identity: Identity, moduleKey: string): string {
  return `ari:cloud:ecosystem::extension/${identity.appId}/${identity.environmentId}/static/${moduleKey}`;
}
