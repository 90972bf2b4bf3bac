/** Where a threat's details and the notes come into Meet. What is behind each place is loaded when somebody needs it. */
import { type ComponentType, Suspense, lazy, useState } from 'react';
import type { Row } from '../../store/row.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Lozenge, type Tone } from '../../ui/lozenge.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import type { DispositionState } from '../../../src/domain/threat-statement.ts';
import './threat-slots.css';

const ThreatDetails = later(() => import('./threat-details.tsx'));
const Notes = later(() => import('./notes.tsx'));

/** A part that did not arrive is left out: typing goes on without it. */
function later<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy<ComponentType<P>>(() => load().catch(() => ({ default: () => null })));
}

/** One line under a threat: what was decided, its kinds, and the way to everything beyond its text. */
export function ThreatDetailsSlot({ row }: { row: Row }) {
  const { t } = usePanel();
  const contribute = useAccess('contribute');
  const [open, setOpen] = useState(false);
  const { details, disposition, id } = row;
  if (details === null || row.removing) return null;
  // There is nothing to fill in for somebody who only reads, and nothing to change of what is gone.
  const hasDetails = contribute ? row.item !== null || id === null : row.item !== null;
  return (
    <>
      <div className="threat-line">
        {hasDetails && (
          <Button
            appearance="subtle"
            aria-expanded={open}
            aria-label={t('panel.details.showFor', { id: id ?? t('panel.row.new') })}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true" className="threat-line-mark">
              {open ? '▾' : '▸'}
            </span>
            {t('panel.details.show')}
          </Button>
        )}
        {disposition.state !== 'open' && (
          <Lozenge tone={dispositionTones[disposition.state]}>
            {t(`panel.details.disposition.name.${disposition.state}`)}
          </Lozenge>
        )}
        {details.stride.map((one) => (
          <Lozenge key={one}>{t(`panel.details.stride.${one}.name`)}</Lozenge>
        ))}
      </div>
      {open && (
        <Suspense fallback={<Spinner label={t('panel.details.loading')} />}>
          <ThreatDetails row={row} />
        </Suspense>
      )}
    </>
  );
}

const dispositionTones: Record<DispositionState, Tone> = {
  open: 'neutral',
  mitigated: 'green',
  accepted: 'yellow',
  transferred: 'blue',
  avoided: 'green',
  'not-applicable': 'neutral',
};

export function NotesSlot() {
  return (
    <Suspense fallback={null}>
      <Notes />
    </Suspense>
  );
}
