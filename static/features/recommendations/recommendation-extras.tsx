/** What stands under a recommendation: its priority with what people may do about it, and what there is to say of it. */
import { type ReactNode, Suspense, useState } from 'react';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { later } from '../../ui/later.ts';
import { useRefocus } from '../../ui/use-refocus.ts';
import { DecisionMark } from '../decisions/decision-mark.tsx';
import { AgreementState } from './agreement-state.tsx';
import { AnsweredThreats } from './answered-threats.tsx';
import { MapButton } from './map-button.tsx';
import { OwnWord } from './own-word.tsx';
import { PushBackForm } from './push-back-form.tsx';
import './recommendations.css';

const WordingOffer = later(() => import('./wording-offer.tsx'));

export function RecommendationExtras({ row, children }: { row: Row; children: ReactNode }) {
  const { store } = usePanel();
  const contribute = useAccess('contribute');
  const [pushing, setPushing] = useState(() => store.drafts.read(draftName.pushBack(row.key)) !== null);
  const [mapping, setMapping] = useState(false);
  const pushBack = useRefocus<HTMLButtonElement>();
  const map = useRefocus<HTMLButtonElement>();
  const lost = row.item === null && row.id !== null;
  const changeable = contribute && !row.removing && !lost;
  const donePushing = () => {
    setPushing(false);
    pushBack.refocus();
  };
  const doneMapping = () => {
    setMapping(false);
    map.refocus();
  };
  return (
    <>
      <div className="recommendation-line">
        {children}
        <DecisionMark row={row} />
        {changeable && (
          <span className="quiet-actions">
            <OwnWord
              row={row}
              pushing={pushing}
              pushBack={pushBack.ref}
              onPushBack={() => (pushing ? donePushing() : setPushing(true))}
            />
            <MapButton
              ref={map.ref}
              row={row}
              open={mapping}
              onPress={() => (mapping ? doneMapping() : setMapping(true))}
            />
          </span>
        )}
      </div>
      <div className="recommendation-extras">
        {changeable && pushing && <PushBackForm row={row} onDone={donePushing} />}
        <AgreementState row={row} />
        <AnsweredThreats
          row={row}
          changeable={changeable}
          open={changeable && mapping}
          onRefocus={map.refocus}
          onClose={doneMapping}
        />
        {changeable && (
          <Suspense fallback={null}>
            <WordingOffer row={row} />
          </Suspense>
        )}
      </div>
    </>
  );
}
