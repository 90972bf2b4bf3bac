/** What must not happen, in the words of whoever said it; each becomes a threat in one step. */
import { memo } from 'react';
import { textLimits } from '../../../src/domain/item.ts';
import type { RowKey } from '../../store/change.ts';
import { draftName } from '../../store/drafts.ts';
import { useAccess, useLists, usePanel, useRow, useRows } from '../../store/use-panel.ts';
import { AddBox } from '../../ui/add-box.tsx';
import { Button } from '../../ui/button.tsx';
import { EditableRow } from './editable-row.tsx';
import { rowItem } from './use-meet-row.ts';

export function LastThings() {
  const { store, t } = usePanel();
  const { lastThings, threats } = useLists();
  const contribute = useAccess('contribute');
  const rows = useRows();
  const became = new Map<RowKey, string>();
  for (const key of threats) {
    const threat = rows.get(key);
    if (threat?.from) became.set(threat.from, threat.id ?? t('panel.row.new'));
  }
  return (
    <section className="part" aria-labelledby="part-last-things">
      <h3 id="part-last-things">{t('panel.meet.lastThings')}</h3>
      {lastThings.length > 0 && (
        <ul className="rows" aria-labelledby="part-last-things">
          {lastThings.map((key) => (
            <LastThingRow key={key} rowKey={key} became={became.get(key) ?? null} />
          ))}
        </ul>
      )}
      {contribute ? (
        <div data-box="last-thing">
          <AddBox
            label={t('panel.meet.addLastThing')}
            labelShown
            placeholder={t('panel.meet.lastThingExample')}
            limit={textLimits.lastThing}
            draft={draftName.lastThing}
            lines="last-thing"
            onAdd={(text) => store.addLastThing(text)}
          />
        </div>
      ) : (
        lastThings.length === 0 && <p className="empty">{t('panel.meet.noLastThings')}</p>
      )}
    </section>
  );
}

const LastThingRow = memo(function LastThingRow({ rowKey, became }: { rowKey: RowKey; became: string | null }) {
  const { store, t } = usePanel();
  const row = useRow(rowKey);
  if (row === null) return null;
  const toThreat = (
    <Button appearance="subtle" icon="threat" data-key="m" onClick={() => store.addThreat(row.text, row.key)}>
      {t('panel.meet.makeThreat')}
    </Button>
  );
  return (
    <li {...rowItem(row, t)}>
      <EditableRow
        row={row}
        limit={textLimits.lastThing}
        actions={became === null && row.item !== null ? toThreat : null}
      >
        {became !== null && <p className="row-note">{t('panel.meet.becameThreat', { id: became })}</p>}
      </EditableRow>
    </li>
  );
});
