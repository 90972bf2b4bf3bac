/** What the rules page is shown of the rules. */
import type { RulesRead } from '../application/read-rules.ts';
import type { RulesView } from '../contract/rules.ts';
import type { Settings } from '../domain/settings.ts';
import { size } from '../domain/size.ts';
import { agendaPart, reportDepth, role, section } from '../domain/size-process.ts';
import { defaultRulesContent, rulesLimits } from '../domain/team-rules.ts';
import { placeholders } from '../domain/template.ts';
import { criteria } from '../domain/triage/index.ts';

export function rulesViewOf(
  { rules, priorities, projects }: RulesRead,
  { settings, licensed }: { settings: Settings; licensed: boolean },
): RulesView {
  return {
    content: rules.content,
    rev: rules.rev,
    savedAt: rules.savedAt,
    canUndo: rules.previous !== null,
    defaults: defaultRulesContent,
    sitePriorityIds: settings.priorityIds,
    choices: {
      criteria: [...criteria],
      sizes: [...size.options],
      agendaParts: [...agendaPart.options],
      roles: [...role.options],
      sections: [...section.options],
      reports: [...reportDepth.options],
      placeholders: {
        comment: [...placeholders.comment],
        ticketSummary: [...placeholders.ticketSummary],
        ticketDescription: [...placeholders.ticketDescription],
      },
      priorities,
      projects,
    },
    limits: rulesLimits,
    licensed,
  };
}
