/** The identity of a channel that is not global: the module and the issue, or what `contextOverrides` name. */

/** Where a publisher or a subscriber stands. */
export interface ChannelPlace {
  moduleKey: string;
  /** `context.extension` of the front end. */
  extension: Record<string, unknown>;
  /** For example `['issue']`; null when none were given. An empty list makes the channel the same everywhere. */
  contextOverrides: readonly string[] | null;
}

/** Two places hear each other on a channel exactly when this text is the same for both. */
export function channelScope({ moduleKey, extension, contextOverrides }: ChannelPlace): string {
  if (contextOverrides === null)
    return JSON.stringify({ moduleKey, issue: idOf(extension['issue']), project: idOf(extension['project']) });
  const named = contextOverrides.map((name) => [name, idOf(extension[name])]);
  return JSON.stringify({ overrides: named.sort() });
}

function idOf(member: unknown): string | null {
  if (typeof member !== 'object' || member === null || !('id' in member)) return null;
  return String(member.id);
}
