/** What was decided before on a recommendation, the latest first; nothing where there was nothing. */
import type { Recommendation } from '../../../src/domain/item.ts';
import { usePanel } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';

export function EarlierDecisions({ of: { id, decisionHistory = [] } }: { of: Recommendation }) {
  const { t } = usePanel();
  if (decisionHistory.length === 0) return null;
  const title = t('panel.decisions.earlier', { id });
  return (
    <div>
      <p className="field-label">{title}</p>
      <ul className="earlier-decisions" aria-label={title}>
        {decisionHistory.toReversed().map(({ outcome, note, by, at }) => (
          <li key={at}>
            {t(`panel.decisions.outcome.${outcome}`)} <PersonLine by={by} at={at} />
            {note !== '' && <p className="decision-note">{note}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
