/** Tabs by the ARIA pattern: one tab stop, arrow keys move and open, only the open panel is drawn. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface Tab<K extends string> {
  key: K;
  label: string;
  content: () => ReactNode;
}

export interface TabsProps<K extends string> {
  label: string;
  tabs: readonly Tab<K>[];
  open: K;
  onOpen: (key: K) => void;
}

export function Tabs<K extends string>({ label, tabs, open, onOpen }: TabsProps<K>) {
  const id = useId();
  const buttons = useRef(new Map<K, HTMLButtonElement>());
  const at = tabs.findIndex((tab) => tab.key === open);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabs[nextIndex(event.key, at, tabs.length)];
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next.key);
    buttons.current.get(next.key)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} className="tab-list" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            ref={(element) => {
              if (element) buttons.current.set(tab.key, element);
            }}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.key}`}
            aria-selected={tab.key === open}
            aria-controls={tab.key === open ? `${id}-panel-${tab.key}` : undefined}
            tabIndex={tab.key === open ? 0 : -1}
            className="tab"
            onClick={() => onOpen(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        key={open}
        role="tabpanel"
        id={`${id}-panel-${open}`}
        aria-labelledby={`${id}-tab-${open}`}
        className="tab-panel"
        tabIndex={-1}
      >
        {tabs[at]?.content()}
      </div>
    </div>
  );
}

/** Out of range for keys that do not move. */
function nextIndex(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
