/** Where a threat's details and the notes come into Meet. What is behind each place is loaded when somebody needs it. */
import { type ReactNode, Suspense, useState } from 'react';
import type { Row } from '../../store/row.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { Lozenge, type Tone } from '../../ui/lozenge.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import type { DispositionState } from '../../../src/domain/threat-statement.ts';
import './threat-slots.css';

const ThreatDetails = later(() => import('./threat-details.tsx'));
const Notes = later(() => import('./notes.tsx'));

/** One line under a threat: the way to everything beyond its text, what was decided, its kinds, and more marks. */
export function ThreatDetailsSlot({ row, children }: { row: Row; children?: ReactNode }) {
  const { t } = usePanel();
  const contribute = useAccess('contribute');
  const [open, setOpen] = useState(false);
  const { details, disposition, id } = row;
  // There is nothing to fill in for somebody who only reads, and nothing to change of what is gone.
  const hasDetails = details !== null && !row.removing && (row.item !== null || (contribute && id === null));
  return (
    <>
      <div className="threat-line">
        {hasDetails && (
          <Button
            appearance="subtle"
            icon={open ? 'collapse' : 'expand'}
            aria-expanded={open}
            aria-label={t('panel.details.showFor', { id: id ?? t('panel.row.new') })}
            onClick={() => setOpen(!open)}
          >
            {t('panel.details.show')}
          </Button>
        )}
        {hasDetails && disposition.state !== 'open' && (
          <Lozenge tone={dispositionTones[disposition.state]}>
            {t(`panel.details.disposition.name.${disposition.state}`)}
          </Lozenge>
        )}
        {hasDetails &&
          details.stride.map((one) => <Lozenge key={one}>{t(`panel.details.stride.${one}.name`)}</Lozenge>)}
        {children}
      </div>
      {hasDetails && open && (
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
