/** The library as the security team makes it: what is offered, packs of its own, and the way in and out as a file. */
import { useEffect, useMemo, useRef } from 'react';
import { starterPacks } from '../../../src/domain/library/starter-packs.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { LibraryBar } from './library-bar.tsx';
import { LibraryFileBox } from './library-file-box.tsx';
import { OwnPacks } from './own-packs.tsx';
import { PackSwitches } from './pack-switches.tsx';
import { useLibraryEditor } from './use-library-draft.ts';
import './library.css';

export default function LibraryTab() {
  const { t } = useRulesPage();
  const { view: rules } = useRules();
  const { state, load } = useLibraryEditor();
  const page = useRef<HTMLDivElement>(null);
  const starters = useMemo(starterPacks, []);
  useEffect(() => {
    if (state.is === 'unasked') load();
  }, [state.is, load]);
  if (state.is === 'failed') {
    return (
      <Message tone="error" actions={<Button onClick={load}>{t('rules.retry')}</Button>}>
        <p>{failureText(state.error, t)}</p>
      </Message>
    );
  }
  if (state.is !== 'ready') return <Spinner label={t('rules.library.opening')} />;
  const { bytes, mostBytes } = state.view;
  return (
    <div className="rules-part" ref={page}>
      <p>{t('rules.library.lead')}</p>
      <fieldset className="rules-closable rules-part" disabled={!rules.licensed}>
        <OwnPacks draft={state.draft} />
        <PackSwitches starters={starters} draft={state.draft} />
      </fieldset>
      <LibraryFileBox licensed={rules.licensed} />
      <p className="field-hint">
        {t('rules.library.room', { used: Math.ceil(bytes / 1_024), most: Math.floor(mostBytes / 1_024) })}
      </p>
      <LibraryBar page={page} />
    </div>
  );
}
