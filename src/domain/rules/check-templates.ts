/** Looks at the templates: every name in braces must be one that is filled in. */
import type { RulesProblem } from '../rules-problem.ts';
import type { Templates } from '../team-rules.ts';
import { type TemplateName, namesIn, placeholders, templateName } from '../template.ts';

export function checkTemplates(templates: Templates): RulesProblem[] {
  return [...templateName.options.flatMap((name) => unknownIn(templates, name)), ...leftOut(templates)];
}

/** A ticket that does not say what is to be done, or why. */
function leftOut({ ticketSummary, ticketDescription }: Templates): RulesProblem[] {
  const warning = (name: TemplateName, placeholder: string): RulesProblem => {
    return { level: 'warning', field: `templates.${name}`, text: 'rulesFault.leftOut', params: { name: placeholder } };
  };
  return [
    ...(lacks(ticketSummary, 'recommendation') ? [warning('ticketSummary', '{recommendation}')] : []),
    ...(lacks(ticketDescription, 'threats') ? [warning('ticketDescription', '{threats}')] : []),
  ];
}

function lacks(template: string | null, name: string): boolean {
  return template !== null && !namesIn(template).includes(name);
}

function unknownIn(templates: Templates, name: TemplateName): RulesProblem[] {
  const known: readonly string[] = placeholders[name];
  const unknown = [...new Set(namesIn(templates[name] ?? ''))].filter((one) => !known.includes(one));
  return unknown.map((one): RulesProblem => {
    const params = { name: `{${one}}`, known: known.map((each) => `{${each}}`).join(', ') };
    return { level: 'error', field: `templates.${name}`, text: 'rulesFault.noSuchPlaceholder', params };
  });
}
