/** Looks at the templates: every name in braces must be one that is filled in. */
import type { RulesProblem } from '../rules-problem.ts';
import type { Templates } from '../team-rules.ts';
import { namesIn, placeholders, templateName } from '../template.ts';

export function checkTemplates(templates: Templates): RulesProblem[] {
  return templateName.options.flatMap((name) => {
    const known: readonly string[] = placeholders[name];
    const unknown = [...new Set(namesIn(templates[name] ?? ''))].filter((one) => !known.includes(one));
    return unknown.map((one): RulesProblem => {
      const params = { name: `{${one}}`, known: known.map((each) => `{${each}}`).join(', ') };
      return { level: 'error', field: `templates.${name}`, text: 'rulesFault.noSuchPlaceholder', params };
    });
  });
}
