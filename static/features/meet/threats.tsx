/** The threats with their recommendations, and the recommendations that lost their threat. */
import type { ReactNode } from 'react';
import { useAccess, useLists, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { RowsNear, nearIn } from '../capture/near.ts';
import { RowList } from '../capture/row-list.tsx';
import { type ShownThreats, useShownThreats } from '../capture/shown-threats.ts';
import { ThreatBox } from '../capture/threat-box.tsx';
import { LibraryPart } from '../library/library-slots.tsx';
import { RecommendationRow } from './recommendation-row.tsx';
import { ThreatRow } from './threat-row.tsx';

export interface ThreatsProps {
  /** However many they are; else the narrow panel leaves out what belongs on a full screen. */
  everything?: boolean;
  /** Opens the full screen. */
  fullScreen?: ReactNode;
}

export function Threats({ everything = false, fullScreen }: ThreatsProps) {
  const { t } = usePanel();
  const { recommendations } = useLists();
  const shown = useShownThreats(everything);
  const { threats } = shown;
  const contribute = useAccess('contribute');
  const near = nearIn(threats.length + recommendations.length);
  return (
    <RowsNear.Provider value={near}>
      <section className="part" aria-labelledby="part-threats">
        <h3 id="part-threats">{t('panel.meet.threats')}</h3>
        {threats.length > 0 && (
          <RowList keys={threats} row={ThreatRow} className="threats" label={{ 'aria-labelledby': 'part-threats' }} />
        )}
        {shown.hidden > 0 && <HiddenThreats {...shown} fullScreen={fullScreen} />}
        {contribute ? (
          <>
            <ThreatBox />
            <LibraryPart />
          </>
        ) : (
          threats.length === 0 && <p className="empty">{t('panel.meet.noThreats')}</p>
        )}
        <RowsNear.Provider value={true}>
          <Orphans />
        </RowsNear.Provider>
      </section>
    </RowsNear.Provider>
  );
}

function HiddenThreats({ hidden, showAll, fullScreen }: ShownThreats & { fullScreen: ReactNode }) {
  const { t } = usePanel();
  return (
    <div className="rows-hidden">
      <span>{t('panel.capture.hidden', { count: hidden })}</span>
      {fullScreen}
      <Button appearance="subtle" onClick={showAll}>
        {t('panel.capture.showAll')}
      </Button>
    </div>
  );
}

function Orphans() {
  const { t } = usePanel();
  const { orphans } = useLists();
  if (orphans.length === 0) return null;
  return (
    <div className="orphans">
      <h4 id="part-orphans">{t('panel.meet.orphans')}</h4>
      <p className="field-hint">{t('panel.meet.orphansHint')}</p>
      <ul className="recommendations" aria-labelledby="part-orphans">
        {orphans.map((key) => (
          <RecommendationRow key={key} rowKey={key} />
        ))}
      </ul>
    </div>
  );
}
