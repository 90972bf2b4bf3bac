/** One of scope, risk and impact: 0 to 3, and what speaks for it. */
import type { Score } from '../../../src/domain/triage/triage-result.ts';
import { reasonsInWords } from '../../../src/domain/triage-sentences.ts';
import { useTexts } from '../../store/use-panel.ts';

export function FactorScore({ name, of }: { name: string; of: Score }) {
  const t = useTexts();
  return (
    <div className="factor">
      <p className="factor-name">
        {name} <span className="factor-score">{t('comment.score', { score: of.score })}</span>
      </p>
      <div className="factor-bar" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <span key={step} className={step <= of.score ? 'factor-step factor-step-on' : 'factor-step'} />
        ))}
      </div>
      <ul className="factor-reasons">
        {reasonsInWords(of, t).map(({ sentence, points }) => (
          <li key={sentence}>{t(points < 0 ? 'panel.sizing.lowers' : 'panel.sizing.raises', { reason: sentence })}</li>
        ))}
        {of.reasons.length === 0 && <li>{t('triage.noReason')}</li>}
      </ul>
    </div>
  );
}
