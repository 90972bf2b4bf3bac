/** A list of rows that may be long: its rows stand in groups, so that what is far away costs next to nothing. */
import { type ComponentType, memo, useContext, useRef, useState } from 'react';
import type { RowKey } from '../../store/change.ts';
import { RowsNear, useGroupNear } from './near.ts';
import { type RowGroup, grouped } from './row-groups.ts';

type RowOf = ComponentType<{ rowKey: RowKey }>;

export interface RowListProps {
  keys: readonly RowKey[];
  row: RowOf;
  className: string;
  /** What the list is called: words, or the id of who has them. */
  label: { 'aria-label': string } | { 'aria-labelledby': string };
}

/** Between the list and its rows the groups say nothing to screen readers: so the list has its role in words. */
export function RowList({ keys, row, className, label }: RowListProps) {
  const many = useContext(RowsNear) !== true;
  const [groups, setGroups] = useState<readonly RowGroup[]>(() => grouped([], keys));
  const [shown, setShown] = useState(keys);
  if (shown !== keys) {
    setShown(keys);
    setGroups(grouped(groups, keys));
  }
  return (
    <div role="list" className={`rows ${className}${many ? ' rows-many' : ''}`} {...label}>
      {groups.map((group) => (
        <Group key={group.id} group={group} row={row} />
      ))}
    </div>
  );
}

const Group = memo(function Group({ group, row: Row }: { group: RowGroup; row: RowOf }) {
  const element = useRef<HTMLUListElement>(null);
  const near = useGroupNear(element);
  const far = useContext(RowsNear);
  return (
    <RowsNear.Provider value={near || far}>
      <ul ref={element} role="none" className="row-group">
        {group.keys.map((key) => (
          <Row key={key} rowKey={key} />
        ))}
      </ul>
    </RowsNear.Provider>
  );
});
