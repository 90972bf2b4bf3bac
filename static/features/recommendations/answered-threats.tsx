/** The threats that a recommendation answers besides the one it stands under, and the way to map it to more. */
import { Suspense, useState } from 'react';
import type { RowKey } from '../../store/change.ts';
import type { Row } from '../../store/row.ts';
import { usePanel, useRow } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.ts';

const ThreatSearch = later(() => import('./threat-search.tsx'));

export interface AnsweredThreatsProps {
  row: Row;
  changeable: boolean;
  /** Whether the mapping is being changed. */
  open: boolean;
  /** The focus goes back to what opened it. */
  onRefocus: () => void;
  onClose: () => void;
}

export function AnsweredThreats({ row, changeable, open, onRefocus, onClose }: AnsweredThreatsProps) {
  const { store, t } = usePanel();
  const [asked, setAsked] = useState<RowKey | null>(null);
  const id = row.id ?? t('panel.row.new');
  const orphan = row.threats.length === 0;
  // The one it stands under is seen above it: it is only listed where the mapping is being changed.
  const listed = open ? row.threats : row.threats.slice(1);
  const remove = (threat: RowKey) => {
    if (row.threats.length === 1) setAsked(threat);
    else {
      store.mapThreat(row.key, threat, false);
      onRefocus();
    }
  };
  return (
    <>
      {orphan && row.item !== null && (
        <span className="mark">
          <Icon name="warning" />
          {t('panel.recommendations.noThreat')}
        </span>
      )}
      {listed.length > 0 && (
        <div className="chips">
          <span className="chips-title">
            {t(open ? 'panel.recommendations.answers' : 'panel.recommendations.also')}
          </span>
          <ul aria-label={t('panel.recommendations.answersFor', { id })}>
            {listed.map((key) => (
              <ThreatChip key={key} of={key} recommendation={id} onRemove={changeable ? () => remove(key) : null} />
            ))}
          </ul>
        </div>
      )}
      {asked !== null && row.threats.includes(asked) && (
        <LastOne
          id={id}
          onKeep={() => {
            setAsked(null);
            onRefocus();
          }}
          onRemove={() => {
            setAsked(null);
            onClose();
            store.mapThreat(row.key, asked, false);
          }}
        />
      )}
      {open && (
        <Suspense fallback={null}>
          <ThreatSearch
            row={row}
            onClose={() => {
              setAsked(null);
              onClose();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

interface ThreatChipProps {
  of: RowKey;
  recommendation: string;
  onRemove: (() => void) | null;
}

function ThreatChip({ of, recommendation, onRemove }: ThreatChipProps) {
  const { t } = usePanel();
  const threat = useRow(of);
  if (threat === null) return null;
  const id = threat.id ?? t('panel.row.new');
  const name = t('panel.recommendations.unmap', { id: recommendation, threat: id });
  return (
    <li className="chip" title={threat.text}>
      <span className="chip-text">{t('panel.recommendations.chip', { id, text: threat.text })}</span>
      {onRemove && <Button appearance="subtle" icon="close" aria-label={name} title={name} onClick={onRemove} />}
    </li>
  );
}

/** Asked before a recommendation is left without its "why". The safe answer has the focus. */
function LastOne({ id, onKeep, onRemove }: { id: string; onKeep: () => void; onRemove: () => void }) {
  const { t } = usePanel();
  const question = t('panel.recommendations.lastQuestion', { id });
  return (
    <div
      className="last-one"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <span>{question}</span>
      <span className="actions">
        <Button onClick={onRemove}>{t('panel.recommendations.lastYes')}</Button>
        <Button autoFocus onClick={onKeep}>
          {t('panel.recommendations.lastNo')}
        </Button>
      </span>
    </div>
  );
}
