/** What the rules page is shown of the rules. */
import type { CalibrationRead } from '../application/read-calibration.ts';
import type { RulesRead } from '../application/read-rules.ts';
import type { CalibrationView, RulesProblemView, RulesView } from '../contract/rules.ts';
import type { RulesProblem } from '../domain/rules-problem.ts';
import { defaultRulesContent } from '../domain/default-team-rules.ts';
import type { Settings } from '../domain/settings.ts';
import { size } from '../domain/size.ts';
import { agendaPart, reportDepth, role, section } from '../domain/size-process.ts';
import { rulesLimits } from '../domain/team-rules.ts';
import { placeholders } from '../domain/template.ts';
import type { Texts } from '../domain/texts.ts';
import { reasonSentence } from '../domain/triage-sentences.ts';
import { criteria } from '../domain/triage/index.ts';

export function rulesViewOf(
  { rules, priorities, projects, people }: RulesRead,
  { settings, licensed }: { settings: Settings; licensed: boolean },
): RulesView {
  return {
    content: rules.content,
    rev: rules.rev,
    savedAt: rules.savedAt,
    canUndo: rules.previous !== null,
    defaults: defaultRulesContent,
    retiredQuestions: rules.retired.map(({ id }) => id),
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
      people,
    },
    limits: rulesLimits,
    licensed,
  };
}

/** Sizes by their names: a code says nothing to whoever reads a sentence. */
export function problemViewOf({ level, field, text, params }: RulesProblem, texts: Texts): RulesProblemView {
  const named = size.safeParse(params['size']).data;
  const shown = named === undefined ? params : { ...params, size: texts(`size.${named}.name`) };
  return { level, field, message: texts(text, shown) };
}

export function calibrationViewOf({ signals, ...read }: CalibrationRead, texts: Texts): CalibrationView {
  return {
    ...read,
    // Both counts are Jira's, and approximate.
    byRules: Math.max(0, read.models - read.setByHand),
    signals: signals.map((one) => ({ ...one, name: reasonSentence(one.signal, texts) })),
  };
}
