/** Why this size: the criteria with the words that matched, the three scores, what could change it. */
import type { StoredTriage } from '../../../src/domain/stored-triage.ts';
import type { Size } from '../../../src/domain/size.ts';
import { questionSentence } from '../../../src/domain/triage-sentences.ts';
import { useTexts } from '../../store/use-panel.ts';
import { Finding } from './finding.tsx';
import { FactorScore } from './factor-score.tsx';
import './sizing.css';

const factors = ['scope', 'risk', 'impact'] as const;

/** `byHand`: a person set the size; what stands here is why the rules say something else. */
export function SizeReasons({ triage, size, byHand }: { triage: StoredTriage; size: Size; byHand: boolean }) {
  const t = useTexts();
  const { result } = triage;
  const why = result.confidence.why.flatMap((code) => t.coded('triage.confidence', code) ?? []);
  const title = byHand
    ? t('panel.sizing.whyRules', { size: t(`size.${result.size}.name`) })
    : t('panel.sizing.why', { size: t(`size.${size}.name`) });
  return (
    <section className="part" aria-labelledby="part-reasons">
      <h3 id="part-reasons">{title}</h3>
      {result.criteria.length > 0 ? (
        <ul className="findings" aria-label={t('panel.sizing.criteria')}>
          {result.criteria.map((one) => (
            <Finding key={one.code} finding={one} />
          ))}
        </ul>
      ) : (
        <p>{t('panel.sizing.noCriterion')}</p>
      )}
      {result.nearMisses.length > 0 && (
        <details className="near-misses">
          <summary>{t('panel.sizing.nearMisses', { count: result.nearMisses.length })}</summary>
          <ul className="findings">
            {result.nearMisses.map((one) => (
              <Finding key={one.code} finding={one} />
            ))}
          </ul>
        </details>
      )}
      <div className="factors">
        {factors.map((factor) => (
          <FactorScore key={factor} name={t(`triage.factor.${factor}`)} of={result[factor]} />
        ))}
      </div>
      <p className="confidence">{[t(`comment.confidence.${result.confidence.level}`), ...why].join(' ')}</p>
      {result.questions.length > 0 && !byHand && (
        <>
          <p className="field-label">{t('panel.sizing.couldChange')}</p>
          <ul className="plain-list">
            {result.questions.map((one) => (
              <li key={one.code}>{questionSentence(one, t)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
