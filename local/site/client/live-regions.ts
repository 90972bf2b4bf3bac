/** Keeps what the server rendered up to date without a reload: app frames and what people type stay as they are. */
import type { SteeredPage } from '../../bridge/host/create-page.ts';
import { SESSION_HEADER } from '../../bridge/host/server-calls.ts';

/** Several events of one change come together. */
const GATHER_MS = 300;
/** Search lags behind writes; lists that come from search are asked for once more. */
const SEARCH_LAG_MS = 3_000;

const GONE = {
  id: 'gone',
  type: 'warning',
  title: 'This page is gone',
  description: 'The issue was deleted, or you may not see it any more. What you typed is still here to be copied.',
};

const isDirty = (control: Element): boolean => {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  }
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    return control.type !== 'hidden' && control.value !== control.defaultValue;
  }
  return false;
};

/** A region in which somebody works is left alone; the next change brings it up to date. */
const isBusy = (region: Element): boolean =>
  region.contains(document.activeElement) || [...region.querySelectorAll('input, select, textarea')].some(isDirty);

/** Reads this page once more, as the same person, and takes over the regions that differ. */
export const refreshRegions = async (page: SteeredPage): Promise<void> => {
  if (document.querySelector('[data-live]') === null) return;
  const response = await fetch(window.location.href, { headers: { [SESSION_HEADER]: page.facts.session } });
  if (response.status === 404) page.flags.show(GONE);
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const region of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const name = CSS.escape(region.dataset['live'] ?? '');
    const next = fresh.querySelector(`[data-live="${name}"]`);
    if (next === null || next.innerHTML === region.innerHTML || isBusy(region)) continue;
    region.replaceChildren(...next.childNodes);
  }
};

interface Change {
  issueId: string;
  projectId: string;
  changeType: string;
  atlassianId: string;
  relatedIds: string[];
}

/** Tells frames of the page's own issue what changed, as Jira does, and refreshes what shows a changed issue. */
export const watchChanges = (page: SteeredPage): void => {
  if (document.querySelector('[data-live]') === null) return;
  const { facts } = page;
  let gathered: Change[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const concerns = ({ issueId, relatedIds }: Change): boolean =>
    facts.issueId === null ||
    issueId === facts.issueId ||
    relatedIds.includes(facts.issueId) ||
    document.querySelector(`[data-issue-id="${CSS.escape(issueId)}"]`) !== null;
  const settle = (): void => {
    timer = undefined;
    const changes = gathered;
    gathered = [];
    const own = changes.filter(({ issueId, changeType }) => issueId === facts.issueId && changeType);
    const [first] = own;
    if (first !== undefined) {
      page.events.emit('JIRA_ISSUE_CHANGED', {
        issueId: first.issueId,
        projectId: first.projectId,
        changes: own.map(({ changeType, atlassianId }) => ({ changeType, atlassianId })),
      });
    }
    if (!changes.some(concerns)) return;
    void refreshRegions(page);
    setTimeout(() => void refreshRegions(page), SEARCH_LAG_MS);
  };
  page.live.onIssueChanged((change) => {
    gathered.push(change as Change);
    timer ??= setTimeout(settle, GATHER_MS);
  });
};
