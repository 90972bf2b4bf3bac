/** What every row of Meet has: its id, its text, edit and delete in place, and its state. */
import { type ReactNode, useRef, useState } from 'react';
import type { AccountId } from '../../../src/domain/ids.ts';
import { isFiled } from '../../../src/domain/progress.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { focusNear } from '../../ui/focus-near.ts';
import { Grip } from '../capture/grip.tsx';
import { cameByKeys } from '../capture/row-acts.ts';
import { EditingNote } from '../together/editing-note.tsx';
import { useTouched } from '../together/use-together.ts';
import { DeleteQuestion } from './delete-question.tsx';
import { RowStatusLine } from './row-status.tsx';
import { RowText } from './row-text.tsx';

export interface EditableRowProps {
  row: Row;
  /** Most characters of its text. */
  limit: number;
  /** More actions, before edit and delete. */
  actions?: ReactNode;
  children?: ReactNode;
}

export function EditableRow({ row, limit, actions, children }: EditableRowProps) {
  const { store, t } = usePanel();
  const contribute = useAccess('contribute');
  const manage = useAccess('manage');
  const [mode, setMode] = useState<'text' | 'editing' | 'deleting'>(() =>
    contribute && store.drafts.read(draftName.edit(row.key)) ? 'editing' : 'text',
  );
  const touched = useTouched(row.key);
  const edit = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const id = row.id ?? t('panel.row.new');
  const me = store.state.read().records?.accountId ?? null;
  const changeable = contribute && !row.removing && (row.item !== null || row.status.is === 'failed');
  const backTo = (back: boolean, button: typeof edit) => {
    setMode('text');
    if (back) requestAnimationFrame(() => (cameByKeys(button.current) ?? button.current)?.focus());
  };
  return (
    <div className={classOf(row, touched)}>
      <div className="row-line">
        <span className={`row-id${row.id === null ? ' row-id-new' : ''}`}>{row.id ?? '…'}</span>
        <RowText row={row} limit={limit} editing={mode === 'editing'} onDone={(back) => backTo(back, edit)} />
        {changeable && mode !== 'editing' && (
          <span className="row-actions">
            {actions}
            <Button
              ref={edit}
              appearance="subtle"
              icon="edit"
              data-key="e"
              aria-label={t('panel.row.edit', { id })}
              title={t('panel.row.edit', { id })}
              onClick={() => setMode('editing')}
            />
            {row.item !== null && isRemovable(row, me, manage) && (
              <Button
                ref={remove}
                appearance="subtle"
                icon="remove"
                data-key="x Delete"
                aria-label={t('panel.row.delete', { id })}
                title={t('panel.row.delete', { id })}
                aria-expanded={mode === 'deleting'}
                onClick={() => setMode('deleting')}
              />
            )}
            <Grip row={row} />
          </span>
        )}
      </div>
      <EditingNote id={row.id} />
      {children}
      {mode === 'deleting' && (
        <DeleteQuestion
          id={id}
          onKeep={() => backTo(true, remove)}
          onDelete={(button) => {
            focusNear(button);
            setMode('text');
            store.remove(row.key);
          }}
        />
      )}
      <RowStatusLine row={row} />
    </div>
  );
}

function classOf({ removing }: Row, touched: boolean): string {
  return ['row', ...(removing ? ['row-removing'] : []), ...(touched ? ['row-touched'] : [])].join(' ');
}

/** One's own, or anybody's for who manages; what has tickets, or is getting one, stays. */
function isRemovable({ item }: Row, me: AccountId | null, manage: boolean): boolean {
  if (item === null || (item.by !== me && !manage)) return false;
  return item.kind !== 'recommendation' || (!isFiled(item) && item.filing === null);
}
