/** What was decided about a threat, by whom and when. */
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';

/** @param short only by whom and when: the rest stands right above */
export function DispositionSaid({ row, short = false }: { row: Row; short?: boolean }) {
  const { t } = usePanel();
  const { state, reason } = row.disposition;
  const said = row.item?.kind === 'threat' ? row.item.disposition : undefined;
  const isSaved = said?.state === state && said.reason === reason;
  if (state === 'open') return null;
  return (
    <p className="row-note">
      {!short && (
        <>
          {t(`panel.details.disposition.name.${state}`)}: {reason}{' '}
        </>
      )}
      {isSaved && <PersonLine by={said.by} at={said.at} />}
    </p>
  );
}
