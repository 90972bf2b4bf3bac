/** `router`: where an app may send the person, in this site's addresses. */
import type { PageFacts } from '../frame-descriptor.ts';
import { text } from './command-data.ts';

const modulePath = (facts: PageFacts, location: Record<string, unknown>): string => {
  const key = text(location['moduleKey']);
  const path = facts.modulePaths[key];
  if (path === undefined) throw new Error(`No page of this site shows the module "${key}".`);
  const projectKey = text(location['projectKey']);
  const placed = projectKey === '' ? path : path.replace(/^\/projects\/[^/]*/, `/projects/${projectKey}`);
  if (placed.startsWith('/projects//')) throw new Error(`The module "${key}" needs a projectKey here.`);
  return placed;
};

const pathOf = (facts: PageFacts, location: Record<string, unknown>): string => {
  switch (location['target']) {
    case 'issue':
      return `/browse/${encodeURIComponent(text(location['issueKey']))}`;
    case 'projectSettingsDetails':
      return `/projects/${encodeURIComponent(text(location['projectKey']))}`;
    case 'module':
      return modulePath(facts, location);
    default:
      throw new Error(`The local host has no page for the target "${String(location['target'])}".`);
  }
};

/** Address of a navigation target. */
export const urlOf = (facts: PageFacts, location: Record<string, unknown>): string =>
  new URL(pathOf(facts, location), window.location.origin).href;

/** Goes to a target or an address, in this tab or a new one. */
export const goTo = (facts: PageFacts, data: Record<string, unknown>): void => {
  const href = typeof data['url'] === 'string' ? new URL(data['url'], window.location.origin).href : urlOf(facts, data);
  if (!/^https?:|^mailto:/.test(href)) throw new Error('Only web and mail addresses can be opened.');
  if (data['type'] === 'new-tab') {
    window.open(href, '_blank', 'noopener');
    return;
  }
  window.location.assign(href);
};
