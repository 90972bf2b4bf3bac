/** Everything a threat says beyond its text: its statement in parts, its kinds of STRIDE, what becomes of it. */
import { useId } from 'react';
import type { Row } from '../../store/row.ts';
import { useAccess, useLists, usePanel, useRows } from '../../store/use-panel.ts';
import { DispositionForm } from './disposition-form.tsx';
import { DispositionSaid } from './disposition-said.tsx';
import { ReadOnlyStatement } from './read-only-statement.tsx';
import { StatementForm } from './statement-form.tsx';
import { StrideChoice } from './stride-choice.tsx';
import './threat-details.css';

export default function ThreatDetails({ row }: { row: Row }) {
  const { t } = usePanel();
  const contribute = useAccess('contribute');
  const id = row.id ?? t('panel.row.new');
  return (
    <div className="threat-details" role="group" aria-label={t('panel.details.partOf', { id })}>
      {contribute ? (
        <>
          <StatementForm row={row} />
          <StrideChoice row={row} />
          <DispositionForm row={row} />
        </>
      ) : (
        <>
          <ReadOnlyStatement row={row} />
          <DispositionSaid row={row} />
        </>
      )}
      <Assumed row={row} />
    </div>
  );
}

/** The assumptions that bear on this threat. */
function Assumed({ row }: { row: Row }) {
  const { t } = usePanel();
  const titleId = useId();
  const { assumptions } = useLists();
  const rows = useRows();
  const own = assumptions.flatMap((key) => {
    const one = rows.get(key);
    return one?.parent === row.key ? [one] : [];
  });
  if (own.length === 0) return null;
  return (
    <div className="details-part">
      <h4 id={titleId}>{t('panel.details.assumptions')}</h4>
      <ul className="plain-list" aria-labelledby={titleId}>
        {own.map(({ key, id, text, assumption }) => (
          <li key={key}>
            {t('panel.row.label', { id: id ?? t('panel.row.new'), text })}{' '}
            <span className="row-note">{assumption && t(`panel.notes.is.${assumption}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
