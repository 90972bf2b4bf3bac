/** One recommendation that the ticket answers: the words, why, the priority and who agreed, and its threat model. */
import { useId } from 'react';
import type { Host } from '../../api/forge-host.ts';
import type { ExplainedRecommendation } from '../../../src/contract/ticket.ts';
import type { Priority } from '../../../src/domain/priority.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { Lozenge, type Tone } from '../../ui/lozenge.tsx';

export interface ExplainedBoxProps {
  of: ExplainedRecommendation;
  host: Pick<Host, 'openIssue'>;
  t: Texts;
}

const toneOf: Record<Priority, Tone> = { high: 'red', medium: 'yellow', low: 'neutral' };

export function ExplainedBox({ of, host, t }: ExplainedBoxProps) {
  const { id, text, priority, threats, model, review } = of;
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t('ticketRow.recommendation', { id })}</h2>
      <p className="explained-text">{text}</p>
      <dl className="explained-facts">
        <dt>{t('ticketRow.why')}</dt>
        <dd>
          {threats.length === 0 ? (
            <p>{t('ticketRow.noThreat')}</p>
          ) : (
            <ul>
              {threats.map((threat) => (
                <li key={threat.id}>
                  <strong>{threat.id}</strong> {threat.text}
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{t('ticketRow.priority')}</dt>
        <dd>
          <Lozenge tone={toneOf[priority]}>{t(`priority.${priority}.name`)}</Lozenge>{' '}
          {t(`priority.${priority}.meaning`)}
        </dd>
        <dt>{t('ticketRow.agreed')}</dt>
        <dd>
          <Agreed of={of} t={t} />
        </dd>
        <dt>{t('ticketRow.model')}</dt>
        <dd>
          <a
            href={`/browse/${encodeURIComponent(model.issueKey)}`}
            onClick={(event) => {
              // The frame itself may not leave the app: Jira opens the issue.
              event.preventDefault();
              host.openIssue(model.issueKey);
            }}
          >
            {t('ticketRow.openModel', { key: model.issueKey })}
          </a>
        </dd>
      </dl>
      {review && <p className="explained-review">{t('ticketRow.review')}</p>}
    </section>
  );
}

function Agreed({ of: { agreed, pushedBack }, t }: Pick<ExplainedBoxProps, 'of' | 't'>) {
  const names = agreed.map(({ name }) => name ?? t('ticketRow.former'));
  return (
    <>
      <p>
        {names.length === 0
          ? t('ticketRow.nobody')
          : new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(names)}
      </p>
      {pushedBack > 0 && <p>{t('ticketRow.pushedBack', { count: pushedBack })}</p>}
    </>
  );
}
