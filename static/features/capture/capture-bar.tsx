/** One line above the rows: undo, the switch for the keys with their list, and what the place around adds. */
import { type ReactNode, useSyncExternalStore } from 'react';
import { usePanel } from '../../store/use-panel.ts';
import { useAccess } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { undoText } from './undo-text.ts';
import { useKeysOn } from './use-capture.ts';

export interface CaptureBarProps {
  /** Whether the list of keys is open. */
  sheet: boolean;
  onSheet: () => void;
  onUndo: () => void;
  children?: ReactNode;
}

export function CaptureBar({ sheet, onSheet, onUndo, children }: CaptureBarProps) {
  const { store, capture, t } = usePanel();
  const contribute = useAccess('contribute');
  const keysOn = useKeysOn();
  const count = useSyncExternalStore(store.undo.subscribe, store.undo.count);
  const last = useSyncExternalStore(store.undo.subscribe, store.undo.last);
  return (
    <div className="capture-bar">
      {children}
      {contribute && (
        <span className="capture-tools">
          <Button appearance="subtle" icon="undo" aria-disabled={count === 0} onClick={onUndo}>
            {t('panel.capture.undo')}
          </Button>
          <label className="capture-switch">
            <input
              type="checkbox"
              role="switch"
              checked={keysOn}
              onChange={(event) => capture.setKeys(event.target.checked)}
            />
            {t('panel.capture.keys')}
          </label>
          <Button
            appearance="subtle"
            icon="info"
            aria-expanded={sheet}
            aria-label={t('panel.capture.sheet')}
            title={t('panel.capture.sheet')}
            onClick={onSheet}
          />
        </span>
      )}
      {last && last.is !== 'nothing' && (
        <p className={`capture-undone${last.is === 'refused' ? ' capture-refused' : ''}`}>{undoText(last, t)}</p>
      )}
    </div>
  );
}
