/** Saves the library, says what came of it, and asks whose goes on where somebody else saved first. */
import { type RefObject, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { useUncoverFocus } from '../app/save-bar.tsx';
import { useVisibleBottom } from '../app/use-visible-bottom.ts';
import { useLibraryEditor } from './use-library-draft.ts';

export function LibraryBar({ page }: { page: RefObject<HTMLElement> }) {
  const { t } = useRulesPage();
  const { view: rules } = useRules();
  const { dirty, notice, aside } = useLibraryEditor();
  const bar = useRef<HTMLElement>(null);
  const shown = rules.licensed && (dirty || notice !== null || aside !== null);
  useVisibleBottom(page, bar, shown);
  useUncoverFocus(page, bar);
  useEffect(() => {
    // The button that was pressed is gone with what it was for.
    if (document.activeElement === document.body) bar.current?.focus();
  }, [notice, dirty]);
  if (!shown) return null;
  const bad = notice?.is === 'failed' || notice?.is === 'conflict';
  return (
    <section className="rules-bar" ref={bar} aria-label={t('rules.library.bar.label')} tabIndex={-1}>
      <p className="rules-bar-says">
        {notice !== null && <Icon name={bad ? 'warning' : 'check'} />}
        <Says />
      </p>
      <div className="actions">{notice?.is === 'conflict' ? <WhoseLibrary /> : <Choices />}</div>
    </section>
  );
}

function Says() {
  const { t } = useRulesPage();
  const { dirty, notice, problems } = useLibraryEditor();
  if (notice?.is === 'failed') return <>{notice.sentence}</>;
  if (notice !== null) return <>{t(`rules.library.bar.${notice.is}`)}</>;
  if (problems.length > 0) return <>{t('rules.library.bar.toFix', { count: problems.length })}</>;
  return <>{t(dirty ? 'rules.bar.dirty' : 'rules.bar.discarded')}</>;
}

/** Somebody saved first: whose library goes on? */
function WhoseLibrary() {
  const { t } = useRulesPage();
  const { busy, keepMine, takeTheirs } = useLibraryEditor();
  return (
    <>
      <Button appearance="primary" onClick={keepMine} aria-disabled={busy}>
        {t('rules.bar.keepMine')}
      </Button>
      <Button onClick={takeTheirs} aria-disabled={busy}>
        {t('rules.bar.takeTheirs')}
      </Button>
    </>
  );
}

function Choices() {
  const { t } = useRulesPage();
  const { dirty, notice, aside, before, busy, save, discard, undo, bringBack } = useLibraryEditor();
  return (
    <>
      {dirty && (
        <>
          <Button appearance="primary" onClick={save} aria-disabled={busy}>
            {t(busy ? 'rules.bar.saving' : 'rules.bar.save')}
          </Button>
          <Button appearance="subtle" onClick={discard} aria-disabled={busy}>
            {t('rules.bar.discard')}
          </Button>
        </>
      )}
      {!dirty && before !== null && notice?.is === 'saved' && (
        <Button onClick={undo} aria-disabled={busy}>
          {t('rules.library.undo')}
        </Button>
      )}
      {aside !== null && (
        <Button appearance={dirty ? 'subtle' : 'default'} onClick={bringBack} aria-disabled={busy}>
          {t('rules.bar.bringBack')}
        </Button>
      )}
    </>
  );
}
