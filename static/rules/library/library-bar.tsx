/** Saves the library, says what came of it, and asks whose goes on where somebody else saved first. */
import type { RefObject } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EditorBar } from '../app/editor-bar.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { type LibraryEditor, useLibraryEditor } from './use-library-draft.ts';

export function LibraryBar({ page }: { page: RefObject<HTMLElement> }) {
  const { t } = useRulesPage();
  const { view: rules } = useRules();
  const { dirty, busy, notice, aside, problems, keepMine, takeTheirs } = useLibraryEditor();
  return (
    <EditorBar
      page={page}
      label={t('rules.library.bar.label')}
      licensed={rules.licensed}
      dirty={dirty}
      notice={notice}
      aside={aside}
      says={says({ dirty, notice, problems }, t)}
      whose={{ waits: busy, keepMine, takeTheirs }}
    >
      <Choices />
    </EditorBar>
  );
}

function says({ dirty, notice, problems }: Pick<LibraryEditor, 'dirty' | 'notice' | 'problems'>, t: Texts): string {
  if (notice?.is === 'failed') return notice.sentence;
  if (notice !== null) return t(`rules.library.bar.${notice.is}`);
  if (problems.length > 0) return t('rules.library.bar.toFix', { count: problems.length });
  return t(dirty ? 'rules.bar.dirty' : 'rules.bar.discarded');
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
