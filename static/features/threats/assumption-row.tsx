/** One assumption: whether it is so, who said it, and the threat it bears on. */
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { type AssumptionState, assumptionState, textLimits } from '../../../src/domain/item.ts';
import type { RowKey } from '../../store/change.ts';
import type { Row } from '../../store/row.ts';
import { useAccess, useLists, usePanel, useRow, useRows } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Lozenge, type Tone } from '../../ui/lozenge.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { EditableRow } from '../meet/editable-row.tsx';

export const AssumptionRow = memo(function AssumptionRow({ rowKey }: { rowKey: RowKey }) {
  const { t } = usePanel();
  const contribute = useAccess('contribute');
  const row = useRow(rowKey);
  if (row === null) return null;
  const changeable = contribute && !row.removing && (row.item !== null || row.id === null);
  const settled = row.item?.kind === 'assumption' && row.item.state === row.assumption ? row.item.settled : null;
  return (
    <li aria-label={t('panel.row.label', { id: row.id ?? t('panel.row.new'), text: row.text })}>
      <EditableRow row={row} limit={textLimits.assumption}>
        <div className="assumption">
          <State row={row} changeable={changeable} />
          {settled && <PersonLine by={settled.by} at={settled.at} />}
          <About row={row} changeable={changeable} />
        </div>
        {row.assumption === 'rejected' && <p className="row-note">{t('panel.notes.rejectedHint')}</p>}
      </EditableRow>
    </li>
  );
});

interface PartProps {
  row: Row;
  changeable: boolean;
}

function State({ row, changeable }: PartProps) {
  const { t } = usePanel();
  if (row.assumption === null) return null;
  if (changeable) return <StateChoice row={row} />;
  return <Lozenge tone={tones[row.assumption]}>{t(`panel.notes.is.${row.assumption}`)}</Lozenge>;
}

/** The threat it bears on, and the way to choose one. */
function About({ row, changeable }: PartProps) {
  const { t } = usePanel();
  const about = useRow(row.parent ?? '');
  const [linking, setLinking] = useState(false);
  const link = useRef<HTMLButtonElement>(null);
  const done = (back: boolean) => {
    setLinking(false);
    if (back) requestAnimationFrame(() => link.current?.focus());
  };
  if (linking) return <ThreatLink row={row} onDone={done} />;
  return (
    <>
      {about && <span>{t('panel.notes.about', { id: about.id ?? t('panel.row.new') })}</span>}
      {changeable && (
        <Button
          ref={link}
          appearance="subtle"
          icon="link"
          aria-label={t('panel.notes.linkOf', { id: row.id ?? t('panel.row.new') })}
          onClick={() => setLinking(true)}
        >
          {about === null && t('panel.notes.link')}
        </Button>
      )}
    </>
  );
}

const tones: Record<AssumptionState, Tone> = { unconfirmed: 'yellow', confirmed: 'green', rejected: 'red' };

/** How far each arrow key moves, as in any radio group. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function StateChoice({ row }: { row: Row }) {
  const { store, t } = usePanel();
  const states = assumptionState.options;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (states.indexOf(row.assumption ?? 'unconfirmed') + step + states.length) % states.length;
    const radio = event.currentTarget.querySelectorAll('button')[at];
    radio?.focus();
    radio?.click();
  };
  return (
    <div
      role="radiogroup"
      aria-label={t('panel.notes.state', { id: row.id ?? t('panel.row.new') })}
      className="priority-group"
      onKeyDown={onKeyDown}
    >
      {states.map((one) => (
        <button
          key={one}
          type="button"
          role="radio"
          aria-checked={one === row.assumption}
          tabIndex={one === row.assumption ? 0 : -1}
          className={`priority-option assumption-${one}`}
          onClick={() => {
            if (one !== row.assumption) store.settleAssumption(row.key, one);
          }}
        >
          {t(`panel.notes.is.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** Drawn only while somebody chooses: in a large model it is long. */
function ThreatLink({ row, onDone }: { row: Row; onDone: (back: boolean) => void }) {
  const { store, t } = usePanel();
  const { threats } = useLists();
  const rows = useRows();
  const [chosen, setChosen] = useState(row.parent ?? '');
  const save = (back: boolean) => {
    if (chosen !== (row.parent ?? '')) store.linkAssumption(row.key, chosen === '' ? null : chosen);
    onDone(back);
  };
  return (
    <select
      className="text-box"
      autoFocus
      aria-label={t('panel.notes.whichThreat', { id: row.id ?? t('panel.row.new') })}
      value={chosen}
      onChange={(event) => setChosen(event.target.value)}
      onBlur={() => save(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') onDone(true);
        else save(true);
      }}
    >
      <option value="">{t('panel.notes.noThreat')}</option>
      {threats.map((key) => {
        const threat = rows.get(key);
        return (
          <option key={key} value={key}>
            {t('panel.row.label', { id: threat?.id ?? t('panel.row.new'), text: threat?.text.slice(0, 80) ?? '' })}
          </option>
        );
      })}
    </select>
  );
}
