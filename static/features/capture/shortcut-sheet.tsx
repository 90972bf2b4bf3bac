/** The list of all keys, in the three places where they act. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { TextKey } from '../../../src/domain/texts.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { isEscape } from '../../ui/keys.ts';
import { useKeysOn } from './use-capture.ts';

/** Keys side by side are pressed together, alternatives stand in lists of their own. */
type Line = readonly [keys: readonly (readonly string[])[], does: TextKey];

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);
const ctrl = isMac ? '⌘' : 'Ctrl';
const alt = isMac ? '⌥' : 'Alt';
const [up, down, left, right] = ['↑', '↓', '←', '→'];

const groups: readonly { title: TextKey; lines: readonly Line[] }[] = [
  {
    title: 'panel.capture.group.boxes',
    lines: [
      [[['Enter']], 'panel.capture.does.add'],
      [[[ctrl, 'Enter']], 'panel.capture.does.under'],
      [
        [
          [alt, '1'],
          [alt, '2'],
          [alt, '3'],
        ],
        'panel.capture.does.priority',
      ],
      [[['Esc'], [up]], 'panel.capture.does.toRow'],
      [[[ctrl, 'V']], 'panel.capture.does.paste'],
    ],
  },
  {
    title: 'panel.capture.group.rows',
    lines: [
      [[[up], [down]], 'panel.capture.does.walk'],
      [[[right], [left]], 'panel.capture.does.inOut'],
      [[['Home'], ['End']], 'panel.capture.does.ends'],
      [[['e'], ['Enter']], 'panel.capture.does.edit'],
      [[['r']], 'panel.capture.does.recommend'],
      [[['t']], 'panel.capture.does.threat'],
      [[['l']], 'panel.capture.does.lastThing'],
      [[['m']], 'panel.capture.does.make'],
      [
        [
          [alt, '1'],
          [alt, '2'],
          [alt, '3'],
        ],
        'panel.capture.does.priority',
      ],
      [
        [
          [alt, up],
          [alt, down],
        ],
        'panel.capture.does.reorder',
      ],
      [[['x'], ['Delete']], 'panel.capture.does.delete'],
      [[['u']], 'panel.capture.does.undo'],
      [[['?']], 'panel.capture.does.help'],
    ],
  },
  { title: 'panel.capture.group.anywhere', lines: [[[[ctrl, 'Z']], 'panel.capture.does.undo']] },
];

export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = usePanel();
  const keysOn = useKeysOn();
  const close = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current = document.activeElement;
    close.current?.focus();
  }, []);
  const leave = () => {
    onClose();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  return (
    <section
      className="shortcut-sheet"
      aria-labelledby="shortcut-sheet"
      onKeyDown={(event) => {
        if (!isEscape(event) && event.key !== '?') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <div className="part-head">
        <h3 id="shortcut-sheet">{t('panel.capture.sheetTitle')}</h3>
        <Button ref={close} appearance="subtle" onClick={leave}>
          {t('panel.capture.sheetClose')}
        </Button>
      </div>
      {!keysOn && <p className="field-hint">{t('panel.capture.sheetOff')}</p>}
      <div className="shortcut-groups">
        {groups.map(({ title, lines }) => (
          <div key={title}>
            <h4>{t(title)}</h4>
            <dl>
              {lines.map(([keys, does]) => (
                <div key={does}>
                  <dt>{keys.map(keysShown)}</dt>
                  <dd>{t(does)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}

function keysShown(together: readonly string[], at: number): ReactNode {
  return (
    <span key={at} className="keys">
      {together.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
