/** What the edited rules would change: a sentence, and the models that would get another size. */
import { useEffect, useRef } from 'react';
import type { ChangedSize } from '../../../src/contract/rules.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { SizeLozenge } from '../../ui/size-lozenge.tsx';
import { useRules } from './editor-context.ts';
import type { Preview } from './editor-state.ts';
import { IssueLink } from './issue-link.tsx';
import { useRulesPage } from './rules-context.ts';

export function PreviewBox() {
  const { t, announce } = useRulesPage();
  const { preview } = useRules();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (preview === null) return;
    title.current?.focus();
    announce(resultWords(preview, t));
  }, [preview, t, announce]);
  if (preview === null) return null;
  const { changed, setByHand, closed } = preview;
  return (
    <section className="rules-preview" aria-labelledby="preview-title">
      <h2 id="preview-title" ref={title} tabIndex={-1}>
        {t('rules.preview.title')}
      </h2>
      <p>{resultWords(preview, t)}</p>
      {setByHand > 0 && <p>{t('rules.preview.byHand', { count: setByHand })}</p>}
      {closed > 0 && <p>{t('rules.preview.closed', { count: closed })}</p>}
      {changed.length > 0 && (
        <>
          <ul className="rules-list" aria-labelledby="preview-title">
            {changed.map((one) => (
              <ChangedModel key={one.issueKey} of={one} />
            ))}
          </ul>
          <p className="field-hint">{t('rules.preview.notTouched')}</p>
        </>
      )}
    </section>
  );
}

function resultWords({ looked, changed }: Preview, t: Texts): string {
  if (looked === 0) return t('rules.preview.none');
  if (changed.length === 0) return t('rules.preview.same', { count: looked });
  return t('rules.preview.changed', { count: looked, changed: changed.length });
}

function ChangedModel({ of }: { of: ChangedSize }) {
  const { t } = useRulesPage();
  const { issueKey, summary, now, then, added, dropped, closed } = of;
  return (
    <li>
      <p>
        <IssueLink issueKey={issueKey} /> {summary} {closed && <Lozenge>{t('rules.preview.closedOne')}</Lozenge>}
      </p>
      <p>
        <SizeLozenge size={now} t={t} /> <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('rules.preview.becomes')}</span> <SizeLozenge size={then} t={t} />
      </p>
      {added.map(({ criterion, words }) => (
        <p className="field-hint" key={criterion}>
          {t(words === null ? 'rules.preview.added' : 'rules.preview.addedWords', {
            criterion: t(`triage.criteria.${criterion}`),
            words: words ?? '',
          })}
        </p>
      ))}
      {dropped.map((criterion) => (
        <p className="field-hint" key={criterion}>
          {t('rules.preview.dropped', { criterion: t(`triage.criteria.${criterion}`) })}
        </p>
      ))}
      {added.length === 0 && dropped.length === 0 && <p className="field-hint">{t('rules.preview.byPoints')}</p>}
    </li>
  );
}
