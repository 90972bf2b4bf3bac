/** Tickets: where they go, which priority they get, what they say. */
import { ticketDescription, ticketSummary } from '../../../src/domain/ticket-text.ts';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { AdfView } from '../templates/adf-view.tsx';
import { sampleTicket } from '../templates/sample.ts';
import { TemplateField } from '../templates/template-field.tsx';
import { ExceptionTerms } from './exception-terms.tsx';
import { CodeReviewRules } from './code-review-rules.tsx';
import { PriorityMap } from './priority-map.tsx';
import { TargetProjects } from './target-projects.tsx';

export function TicketsTab() {
  const { t } = useRulesPage();
  const { draft } = useRules();
  const sample = sampleTicket(draft, t);
  return (
    <div className="rules-part">
      <TargetProjects />
      <PriorityMap />
      <ExceptionTerms />
      <CodeReviewRules />
      <section className="rules-part" aria-labelledby="ticket-texts">
        <h2 id="ticket-texts">{t('rules.tickets.texts')}</h2>
        <TemplateField name="ticketSummary" rows={1} example={<p>{ticketSummary(sample)}</p>} />
        <TemplateField
          name="ticketDescription"
          rows={5}
          example={<AdfView nodes={ticketDescription(sample).content} />}
        />
      </section>
    </div>
  );
}
