/** React's view of how this person captures. */
import { useSyncExternalStore } from 'react';
import type { RowKey } from '../../store/change.ts';
import { usePanel } from '../../store/use-panel.ts';

export function useKeysOn(): boolean {
  const { capture } = usePanel();
  return useSyncExternalStore((listener) => capture.subscribe('keys', listener), capture.keysOn);
}

export function useCurrentThreat(): RowKey | null {
  const { capture } = usePanel();
  return useSyncExternalStore((listener) => capture.subscribe('threat', listener), capture.threat);
}
