/** What the library knows to answer a threat that was picked from it. Nothing is ticked: the people in the room choose. */
import { useRef, useState } from 'react';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { isEscape } from '../../ui/keys.ts';
import { Message } from '../../ui/message.tsx';
import { RecommendationChoice } from './recommendation-choice.tsx';
import { useLibraryState, useTaken } from './use-library.ts';
import { withTick } from './with-tick.ts';

export default function Candidates({ row }: { row: Row }) {
  const { store, library: session, t } = usePanel();
  const state = useLibraryState();
  const taken = useTaken().under(row.key);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  if (state.is === 'failed') {
    return (
      <Message tone="error" actions={<Button onClick={() => session.load()}>{t('panel.retry')}</Button>}>
        <p>{failureText(state.error, t)}</p>
      </Message>
    );
  }
  if (state.is !== 'ready') return null;
  const all = state.library.threat(row.fromLibrary ?? '')?.recommendations ?? [];
  const chosen = all.filter(({ id }) => ticked.has(id) && !taken.has(id));
  const id = row.id ?? t('panel.row.new');
  const close = () => {
    box.current?.closest('.threat')?.querySelector<HTMLElement>('.add-box textarea')?.focus();
    session.offer(row.key, false);
  };
  const add = () => {
    store.addPicked([{ threat: row.key, recommendations: chosen }]);
    close();
  };
  return (
    <div
      ref={box}
      className="candidates"
      role="group"
      aria-label={t('panel.library.candidatesFor', { id })}
      onKeyDown={(event) => {
        if (isEscape(event)) close();
      }}
    >
      <p className="field-label">{t(all.length === 0 ? 'panel.library.noCandidates' : 'panel.library.candidates')}</p>
      <RecommendationChoice
        recommendations={all}
        taken={taken}
        ticked={ticked}
        onTick={(one, on) => setTicked(withTick(ticked, one, on))}
      />
      <div className="actions">
        {all.length > 0 && (
          <Button appearance="primary" disabled={chosen.length === 0} onClick={add}>
            {chosen.length === 0
              ? t('panel.library.addRecommendations')
              : t('panel.library.addSome', { what: t('panel.library.recommendations', { count: chosen.length }) })}
          </Button>
        )}
        <Button appearance="subtle" onClick={close}>
          {t('panel.library.notNow')}
        </Button>
      </div>
    </div>
  );
}
