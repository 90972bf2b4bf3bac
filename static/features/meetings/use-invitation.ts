/** What invites to a meeting: its agenda as text and its calendar file. Both are made here, from the rules and the date. */
import type { PlannedMeeting } from '../../../src/domain/meeting-plan.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';

export interface Invitation {
  agenda(): Promise<string>;
  /** @param at when the meeting begins */
  calendar(at: string): Promise<string>;
}

/** @param of how many meetings the size calls for */
export function useInvitation(meeting: PlannedMeeting, of: number): Invitation {
  const { store, host, t } = usePanel();
  const { issue } = useRecords();
  const source = async () => {
    const [site, pointers] = await Promise.all([host.siteUrl(), store.issuePointers()]);
    return {
      meeting,
      of: Math.max(of, meeting.number),
      texts: t,
      issue: {
        id: issue.id,
        key: issue.key,
        // Without it the invitation still says which issue it is about.
        summary: pointers.ok ? pointers.value.summary : null,
        url: `${site}/browse/${encodeURIComponent(issue.key)}`,
      },
    };
  };
  return {
    // Few people need them, and not before they press: they are not part of what opens the panel.
    async agenda() {
      const [{ agendaText }, from] = await Promise.all([import('../../../src/domain/agenda.ts'), source()]);
      return agendaText(from);
    },
    async calendar(at) {
      const [{ meetingCalendar }, from] = await Promise.all([import('../../../src/domain/calendar.ts'), source()]);
      return meetingCalendar({ ...from, meeting: { ...from.meeting, at }, now: new Date() });
    },
  };
}
