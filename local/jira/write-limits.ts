/** Jira's limits on writes to one issue, which it enforces on apps: 20 in 2 seconds, 100 in 30 seconds. */
import type { Clock } from '../parts.ts';
import { JiraError } from './jira-error.ts';

const WINDOWS = [
  { ms: 2_000, writes: 20 },
  { ms: 30_000, writes: 100 },
] as const;

export interface WriteLimits {
  /** Counts one write to each issue, or throws Jira's 429 and counts nothing. */
  count(issueIds: readonly number[]): void;
}

export function createWriteLimits(clock: Clock): WriteLimits {
  const times = new Map<number, number[]>();
  return {
    count(issueIds) {
      const now = clock.now();
      for (const id of issueIds) {
        const recent = (times.get(id) ?? []).filter((time) => time > now - 30_000);
        times.set(id, recent);
        for (const { ms, writes } of WINDOWS) {
          const inWindow = recent.filter((time) => time > now - ms);
          const oldest = inWindow[0];
          if (inWindow.length >= writes && oldest !== undefined)
            throw tooMany({ limit: writes, freeAt: oldest + ms, now });
        }
      }
      for (const id of issueIds) times.get(id)?.push(now);
    },
  };
}

function tooMany({ limit, freeAt, now }: { limit: number; freeAt: number; now: number }): JiraError {
  return new JiraError(429, {
    errorMessages: ['Rate limit exceeded.'],
    headers: {
      'Retry-After': String(Math.max(1, Math.ceil((freeAt - now) / 1_000))),
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': new Date(freeAt).toISOString().replace(/\.\d{3}Z$/, 'Z'),
      'X-RateLimit-NearLimit': 'true',
      'RateLimit-Reason': 'jira-per-issue-on-write',
    },
  });
}
