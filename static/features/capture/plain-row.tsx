/** A row away from the screen: its id and its words. */
import type { Row } from '../../store/row.ts';

export function PlainRow({ row }: { row: Row }) {
  return (
    <div className="row">
      <div className="row-line">
        <span className="row-id">{row.id ?? '…'}</span>
        <p className="row-text">{row.text}</p>
      </div>
    </div>
  );
}
