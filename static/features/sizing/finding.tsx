/** One criterion with its evidence: the words that matched, where, and the sentence around them. */
import type { CriterionFinding } from '../../../src/domain/triage/triage-result.ts';
import { useTexts } from '../../store/use-panel.ts';

export function Finding({ finding }: { finding: CriterionFinding }) {
  const t = useTexts();
  return (
    <li className="finding">
      <p className="finding-name">{t(`triage.criteria.${finding.code}`)}</p>
      {finding.evidence.map((one) => (
        <p key={`${one.where} ${one.text}`} className="evidence">
          <span className="evidence-where">{t('panel.sizing.found', { where: t(`triage.where.${one.where}`) })}</span>{' '}
          <q>
            <Quoted quote={one.quote} words={one.text} />
          </q>
        </p>
      ))}
    </li>
  );
}

/** The quote with the words that matched in bold; they may stand apart, joined by an ellipsis. */
function Quoted({ quote, words }: { quote: string; words: string }) {
  const [first = ''] = words.split(' … ');
  const at = first === '' ? -1 : quote.toLowerCase().indexOf(first.toLowerCase());
  if (at < 0) return <>{quote}</>;
  return (
    <>
      {quote.slice(0, at)}
      <mark>{quote.slice(at, at + first.length)}</mark>
      {quote.slice(at + first.length)}
    </>
  );
}
