/** What an administrator has typed and not saved yet. */
import type { SettingsView } from '../../../src/contract/admin.ts';
import type { AccountId } from '../../../src/domain/ids.ts';
import { isChosen } from '../../../src/domain/not-done.ts';
import { type Language, languageOf } from '../../../src/domain/language.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import type { PlaceLine } from '../../ui/place-lines.tsx';

export interface Approver {
  accountId: AccountId;
  /** Null: a former user. */
  name: string | null;
}

export interface Draft {
  scopes: PlaceLine[];
  approvers: Approver[];
  notDoneResolutionIds: string[];
  /** Sent back as they are: the map is edited with the rules, and these hold where the rules have none. */
  priorityIds: Settings['priorityIds'];
  askForOthers: boolean;
  siteLocale: Language;
}

/** Until somebody chose, the resolutions are a guess. */
export function draftOf({ settings, priorities, approvers, suggestedNotDone }: SettingsView): Draft {
  // One that is gone would keep everything else from being saved.
  const known = (id: string | null) => (priorities.some((one) => one.id === id) ? id : null);
  const { high, medium, low } = settings.priorityIds;
  return {
    scopes: settings.scopes.map((scope, id) => ({ id, ...scope })),
    approvers,
    notDoneResolutionIds: isChosen(settings) ? settings.notDoneResolutionIds : suggestedNotDone,
    priorityIds: { high: known(high), medium: known(medium), low: known(low) },
    askForOthers: settings.askForOthers,
    siteLocale: languageOf(settings.siteLocale),
  };
}

export function withoutId(draft: Draft, rev: number) {
  return {
    rev,
    scopes: draft.scopes.map(({ projectKey, issueTypeName }) => ({ projectKey, issueTypeName })),
    approvers: draft.approvers.map(({ accountId }) => accountId),
    notDoneResolutionIds: draft.notDoneResolutionIds,
    priorityIds: draft.priorityIds,
    askForOthers: draft.askForOthers,
    siteLocale: draft.siteLocale,
  };
}
