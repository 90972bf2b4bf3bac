/** The threats that a recommendation answers besides the one it stands under, and the way to map it to more. */
import { Suspense, useState } from 'react';
import type { RowKey } from '../../store/change.ts';
import type { Row } from '../../store/row.ts';
import { usePanel, useRow } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.ts';
import { useRefocus } from '../../ui/use-refocus.ts';

const ThreatSearch = later(() => import('./threat-search.tsx'));

export function AnsweredThreats({ row, changeable }: { row: Row; changeable: boolean }) {
  const { store, t } = usePanel();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<RowKey | null>(null);
  const { ref, refocus } = useRefocus<HTMLButtonElement>();
  const id = row.id ?? t('panel.row.new');
  const orphan = row.threats.length === 0;
  // The one it stands under is seen above it: it is only listed where the mapping is being changed.
  const listed = open ? row.threats : row.threats.slice(1);
  const close = () => {
    setOpen(false);
    setAsked(null);
    refocus();
  };
  const remove = (threat: RowKey) => {
    if (row.threats.length === 1) setAsked(threat);
    else {
      store.mapThreat(row.key, threat, false);
      refocus();
    }
  };
  return (
    <>
      {changeable && (
        <span className="map-button">
          <Button
            ref={ref}
            appearance="subtle"
            icon="link"
            aria-expanded={open}
            aria-label={t(orphan ? 'panel.recommendations.mapOrphanFor' : 'panel.recommendations.addThreatFor', { id })}
            onClick={() => (open ? close() : setOpen(true))}
          >
            {t(orphan ? 'panel.recommendations.mapOrphan' : 'panel.recommendations.addThreat')}
          </Button>
        </span>
      )}
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
            refocus();
          }}
          onRemove={() => {
            setAsked(null);
            setOpen(false);
            store.mapThreat(row.key, asked, false);
          }}
        />
      )}
      {open && (
        <Suspense fallback={null}>
          <ThreatSearch row={row} onClose={close} />
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
