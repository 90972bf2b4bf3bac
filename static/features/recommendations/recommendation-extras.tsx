/** What stands under a recommendation: what else it answers, who agrees with its priority, and another wording. */
import { Suspense } from 'react';
import type { Row } from '../../store/row.ts';
import { useAccess } from '../../store/use-panel.ts';
import { later } from '../../ui/later.ts';
import { AgreementLine } from './agreement-line.tsx';
import { AnsweredThreats } from './answered-threats.tsx';
import './recommendations.css';

const WordingOffer = later(() => import('./wording-offer.tsx'));

export function RecommendationExtras({ row }: { row: Row }) {
  const contribute = useAccess('contribute');
  const lost = row.item === null && row.id !== null;
  const changeable = contribute && !row.removing && !lost;
  return (
    <div className="recommendation-extras">
      {changeable && (
        <Suspense fallback={null}>
          <WordingOffer row={row} />
        </Suspense>
      )}
      <div className="extras-line">
        <AgreementLine row={row} changeable={changeable} />
        <AnsweredThreats row={row} changeable={changeable} />
      </div>
    </div>
  );
}
