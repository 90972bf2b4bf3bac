/** What each size means for people: meetings with their agenda, who attends, what is filled in, report, next look. */
import { useRulesPage } from '../app/rules-context.ts';
import { SizeLozenge } from '../../ui/size-lozenge.tsx';
import { meetingSizes } from '../draft/draft.ts';
import { SizeProcess } from './size-process.tsx';

export function ProcessTab() {
  const { t } = useRulesPage();
  return (
    <div className="rules-part">
      <p>{t('rules.process.hint')}</p>
      {meetingSizes.map((size) => (
        <section className="rules-part" key={size} aria-labelledby={`process-${size}`}>
          <h2 id={`process-${size}`}>
            <SizeLozenge size={size} t={t} />
          </h2>
          <SizeProcess size={size} />
        </section>
      ))}
    </div>
  );
}
