/** One criterion with its evidence: each sentence once, with the words that matched in it. */
import { ownWord } from '../../../src/domain/triage-sentences.ts';
import type { CriterionFinding } from '../../../src/domain/triage/triage-result.ts';
import { useTexts } from '../../store/use-panel.ts';
import { type MarkedPart, sentencesOf } from './marked-sentence.ts';

export function Finding({ finding }: { finding: CriterionFinding }) {
  const t = useTexts();
  const own = ownWord(finding, t);
  return (
    <li className="finding">
      <p className="finding-name">{t(`triage.criteria.${finding.code}`)}</p>
      {own !== null && <p className="evidence">{own}</p>}
      {sentencesOf(finding.evidence).map(({ where, quote, parts }) => (
        <p key={`${where} ${quote}`} className="evidence">
          <span className="evidence-where">{t('panel.sizing.found', { where: t(`triage.where.${where}`) })}</span>{' '}
          <q>{parts.map(shown)}</q>
        </p>
      ))}
    </li>
  );
}

function shown({ text, marked }: MarkedPart, at: number) {
  return marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
}
