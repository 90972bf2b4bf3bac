/** What a size asks of the panel: the parts that are expected, whether they are filled, and when the model comes back. */
import type { ModelProcess } from '../../../src/domain/model-process.ts';
import { useTexts } from '../../store/use-panel.ts';
import { Icon } from '../../ui/icon.tsx';

export function SizeFacts({ process: { sections, report, reviewOn } }: { process: ModelProcess }) {
  const t = useTexts();
  return (
    <dl className="size-facts">
      <div>
        <dt>{t('panel.prepare.output')}</dt>
        <dd>{t(`process.report.${report}`)}</dd>
      </div>
      <div>
        <dt>{t('panel.prepare.expected')}</dt>
        <dd>
          <ul className="sections">
            {sections.map(({ section, filled }) => (
              <li key={section} className={filled ? 'section-filled' : 'section-empty'}>
                {filled ? <Icon name="check" /> : <span className="section-ring" aria-hidden="true" />}
                {t(`process.section.${section}`)}
                <span className="visually-hidden">
                  {t(filled ? 'panel.prepare.sectionFilled' : 'panel.prepare.sectionEmpty')}
                </span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('panel.prepare.review')}</dt>
        <dd>
          <time dateTime={reviewOn}>{dateWords(reviewOn, t.locale)}</time>
        </dd>
      </div>
    </dl>
  );
}

/** A date without a time is the same day everywhere. */
function dateWords(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
