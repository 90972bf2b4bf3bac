/** What is looked at, and how far the daily look is. */
import type { ReactNode } from 'react';
import type { Overview } from '../../../src/contract/project.ts';
import { Message } from '../../ui/message.tsx';
import { momentOf } from '../app/day-of.ts';
import { useProject } from '../app/project-context.ts';

export function LookSummary({ overview, change }: { overview: Overview; change: ReactNode }) {
  const { t } = useProject();
  const { candidates, look, projectKey } = overview;
  const { watch, jql } = candidates;
  const types = watch.map(({ projectKey: project, issueTypeName: type }) =>
    t('candidates.look.watchOne', { project, type }),
  );
  const [before, after] = t('candidates.look.jql', { jql: '\u0000' }).split('\u0000');
  return (
    <section className="look" aria-labelledby="look-title">
      <h2 id="look-title">{t('candidates.settings.title')}</h2>
      {types.length > 0 && <p>{t('candidates.look.watch', { types: types.join(', ') })}</p>}
      {jql !== null && (
        <>
          <p className="look-jql">
            {before}
            <code>{jql}</code>
            {after}
          </p>
          {look.state === 'refused' ? (
            <Message tone="warning">
              <p>{t('candidates.look.refused', { project: projectKey })}</p>
            </Message>
          ) : (
            <p className="look-state">
              {look.ended === null
                ? t('candidates.look.never')
                : t('candidates.look.ended', { at: momentOf(look.ended, t.locale) })}{' '}
              {look.state === 'running' && look.ended !== null && t('candidates.look.running')}
            </p>
          )}
          {look.dropped > 0 && <p>{t('candidates.look.dropped', { count: look.dropped })}</p>}
        </>
      )}
      {change !== null && <div className="actions">{change}</div>}
    </section>
  );
}
