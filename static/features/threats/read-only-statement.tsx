/** The parts of a statement for somebody who only reads. */
import { isFilledIn, noDetails, statementParts } from '../../../src/domain/threat-statement.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';

export function ReadOnlyStatement({ row }: { row: Row }) {
  const { t } = usePanel();
  const { statement, stride } = row.details ?? noDetails;
  if (!isFilledIn(statement) && stride.length === 0) return <p className="empty">{t('panel.details.nothing')}</p>;
  return (
    <dl className="versions">
      {statementParts
        .filter((part) => statement[part].length > 0)
        .flatMap((part) => [
          <dt key={part}>{t(`panel.details.part.${part}`)}</dt>,
          <dd key={`${part}-says`}>{[statement[part]].flat().join(', ')}</dd>,
        ])}
    </dl>
  );
}
