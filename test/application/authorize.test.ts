import { describe, expect, it } from 'vitest';
import { type Authority, authorize, authorizeAfresh } from '../../src/application/authorize.ts';
import type { Grants } from '../../src/application/ports.ts';
import type { GrantClaims } from '../../src/domain/grant.ts';
import { fakeJira } from '../support/fake-jira.ts';
import { colleague, engineer, inEnglish, modelId } from '../support/scene.ts';

/** Tokens that only these grants know. */
function inMemoryGrants(): Pick<Grants, 'ready' | 'sign' | 'read'> {
  const issued = new Map<string, GrantClaims>();
  return {
    ready: async () => undefined,
    sign: async (claims) => {
      const token = `token-${issued.size + 1}`;
      issued.set(token, claims);
      return token;
    },
    read: async (token) => issued.get(token) ?? null,
  };
}

async function granted() {
  const time = { now: new Date('2026-03-02T09:00:00.000Z') };
  const clock = { now: () => new Date(time.now) };
  const jira = fakeJira(engineer, clock.now);
  const approves = async () => null;
  const authority: Authority = {
    jiraAsUser: jira.asUser,
    grants: inMemoryGrants(),
    namedOn: async () => [],
    approves,
    clock,
  };
  const { grant } = await authorizeAfresh(authority, engineer, modelId);
  jira.calls.length = 0;
  const minutesLater = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000);
  };
  const use = (asked: Partial<Parameters<typeof authorize>[1]> = {}) =>
    authorize(authority, { accountId: engineer, token: grant.token, needs: 'contribute', fresh: false, ...asked });
  return { jira, grant, use, minutesLater };
}

describe('a grant', () => {
  it('lasts five minutes and is believed without asking Jira', async () => {
    const { jira, grant, use } = await granted();
    expect(grant.expiresAt).toBe('2026-03-02T09:05:00.000Z');
    expect((await use()).session).toMatchObject({ accountId: engineer, issueId: modelId });
    expect(jira.calls).toEqual([]);
  });

  it('is renewed in passing as soon as it is over, and not before', async () => {
    const { jira, use, minutesLater } = await granted();
    minutesLater(4.9);
    await use();
    expect(jira.calls).toEqual([]);
    minutesLater(0.1);
    const { grant } = await use();
    expect(grant?.expiresAt).toBe('2026-03-02T09:10:00.000Z');
    expect(jira.calls).toEqual(['user permissions']);
  });

  it('gives a person nothing that was withdrawn, once its five minutes are over', async () => {
    const { jira, use, minutesLater } = await granted();
    jira.permissions.issue.clear();
    expect((await use()).session.access.has('contribute')).toBe(true);
    minutesLater(6);
    await expect(use()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('does not count where Jira has to be asked: a withdrawn right ends at once', async () => {
    const { jira, use } = await granted();
    jira.permissions.issue.delete('EDIT_ISSUES');
    expect((await use({ needs: 'decide' })).session.access.has('decide')).toBe(true);
    await expect(use({ needs: 'decide', fresh: true })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is worth nothing in somebody else’s hands, or when this app did not sign it', async () => {
    const { use } = await granted();
    await expect(use({ accountId: colleague })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(use({ token: 'forged' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('names Jira’s permission where access is missing', async () => {
    const { jira, use } = await granted();
    jira.permissions.issue.delete('EDIT_ISSUES');
    const refused = use({ needs: 'manage', fresh: true });
    await expect(refused).rejects.toMatchObject({ text: 'errors.forbidden.manage' });
    expect(inEnglish('errors.forbidden.manage')).toContain('"Edit issues"');
  });
});
