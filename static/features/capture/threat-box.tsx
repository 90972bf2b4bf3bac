/** The box that adds threats; with Ctrl, Enter adds a recommendation under the threat that was added or focused last. */
import { textLimits } from '../../../src/domain/item.ts';
import { draftName } from '../../store/drafts.ts';
import { usePanel, useRow } from '../../store/use-panel.ts';
import { AddBox } from '../../ui/add-box.tsx';
import { isSaveKey } from '../../ui/keys.ts';
import { SuggestThreats } from '../library/library-slots.tsx';
import { NextPriorityMark, useNextPriority } from './next-priority.tsx';
import { useCurrentThreat, useKeysOn } from './use-capture.ts';

export function ThreatBox() {
  const { store, capture, t } = usePanel();
  const priority = useNextPriority();
  const current = useCurrentThreat();
  return (
    <div data-box="threat">
      <AddBox
        label={t('panel.meet.addThreat')}
        labelShown
        placeholder={t('panel.meet.threatExample')}
        limit={textLimits.threat}
        draft={draftName.threat}
        lines="threat"
        onAdd={(text) => capture.setThreat(store.addThreat(text))}
        onKey={(event, take) => {
          if (priority.onKey(event)) return true;
          if (!isSaveKey(event) || !capture.keysOn() || current === null) return false;
          if (!store.state.shown().rows.has(current)) return false;
          const text = take();
          if (text !== null) store.addRecommendation(text, current, priority.value);
          priority.reset();
          return true;
        }}
        beside={<NextPriorityMark value={priority.value} />}
        below={(typed) => (
          <>
            {typed.text !== '' && current !== null && <UnderHint threat={current} />}
            <SuggestThreats {...typed} />
          </>
        )}
      />
    </div>
  );
}

function UnderHint({ threat }: { threat: string }) {
  const { t } = usePanel();
  const keysOn = useKeysOn();
  const row = useRow(threat);
  if (!keysOn || row === null || row.kind !== 'threat') return null;
  const id = row.id ?? t('panel.row.new');
  return <p className="field-hint">{t('panel.capture.answersTo', { keys: saveKeys, id })}</p>;
}

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);
const saveKeys = isMac ? '⌘ Enter' : 'Ctrl+Enter';
