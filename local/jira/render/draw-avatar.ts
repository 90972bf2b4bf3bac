/** Pictures for people, projects, types and priorities: a coloured square with a letter or two. */
import type { Jira } from '../../parts.ts';

/** SVG text of the picture that `avatarUrls` and `iconUrl` point to. */
export function drawAvatar(jira: Jira, type: string, id: string): string {
  const text = type === 'user' ? initials(jira.users().find((user) => user.accountId === id)?.displayName ?? '?') : '';
  const hue = Array.from(`${type}${id}`).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const radius = type === 'user' ? 24 : 8;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">` +
    `<rect width="48" height="48" rx="${radius}" fill="hsl(${hue} 45% 42%)"/>` +
    `<text x="24" y="31" font-family="sans-serif" font-size="19" fill="#fff" text-anchor="middle">${text}</text></svg>`
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .filter((letter) => /\p{L}|\?/u.test(letter))
    .slice(0, 2)
    .join('');
