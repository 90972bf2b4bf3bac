/** Signed page sessions: whose page a call comes from. Two tabs may be two people, so a cookie alone will not do. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs and reads sessions. The same secret gives the same session, so that an open page outlives a restart. */
export interface Sessions {
  sign(accountId: string): string;
  /** The account id, or null for anything this host did not sign. */
  read(session: string): string | null;
}

export const createSessions = (secret: string): Sessions => {
  const mark = (accountId: string): string => createHmac('sha256', secret).update(accountId).digest('base64url');
  return {
    sign: (accountId) => `${Buffer.from(accountId).toString('base64url')}.${mark(accountId)}`,
    read: (session) => {
      const [encoded, given] = session.split('.');
      if (encoded === undefined || given === undefined) return null;
      const accountId = Buffer.from(encoded, 'base64url').toString('utf8');
      const expected = Buffer.from(mark(accountId));
      const actual = Buffer.from(given);
      return expected.length === actual.length && timingSafeEqual(expected, actual) ? accountId : null;
    },
  };
};
