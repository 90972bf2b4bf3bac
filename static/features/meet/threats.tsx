/** The threats with their recommendations, and the recommendations that lost their threat. */
import { textLimits } from '../../../src/domain/item.ts';
import { draftName } from '../../store/drafts.ts';
import { useAccess, useLists, usePanel } from '../../store/use-panel.ts';
import { AddBox } from '../../ui/add-box.tsx';
import { LibraryPart, SuggestThreats } from '../library/library-slots.tsx';
import { RecommendationRow } from './recommendation-row.tsx';
import { ThreatRow } from './threat-row.tsx';

/** From here on, threats that are out of sight are not laid out: typing must not get slower with the model. */
const many = 30;

export function Threats() {
  const { store, t } = usePanel();
  const { threats } = useLists();
  const contribute = useAccess('contribute');
  return (
    <section className="part" aria-labelledby="part-threats">
      <h3 id="part-threats">{t('panel.meet.threats')}</h3>
      {threats.length > 0 && (
        <ul className={`rows threats${threats.length > many ? ' threats-many' : ''}`} aria-labelledby="part-threats">
          {threats.map((key) => (
            <ThreatRow key={key} rowKey={key} />
          ))}
        </ul>
      )}
      {contribute ? (
        <>
          <AddBox
            label={t('panel.meet.addThreat')}
            labelShown
            placeholder={t('panel.meet.threatExample')}
            limit={textLimits.threat}
            draft={draftName.threat}
            onAdd={(text) => store.addThreat(text)}
            below={(typed) => <SuggestThreats {...typed} />}
          />
          <LibraryPart />
        </>
      ) : (
        threats.length === 0 && <p className="empty">{t('panel.meet.noThreats')}</p>
      )}
      <Orphans />
    </section>
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
