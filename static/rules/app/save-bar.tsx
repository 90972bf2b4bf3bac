/** Preview, save and discard, in view as long as something is not saved; and what came of the last press. */
import type { RefObject } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import { Button } from '../../ui/button.tsx';
import { errorsOf } from '../draft/problem.ts';
import { EditorBar } from './editor-bar.tsx';
import { useRules } from './editor-context.ts';
import type { Notice } from './editor-state.ts';
import { useRulesPage } from './rules-context.ts';

export function SaveBar({ page }: { page: RefObject<HTMLElement> }) {
  const { t } = useRulesPage();
  const { view, dirty, busy, notice, told, aside, keepMine, takeTheirs } = useRules();
  return (
    <EditorBar
      page={page}
      label={t('rules.bar.label')}
      licensed={view.licensed}
      dirty={dirty}
      notice={notice}
      aside={aside}
      says={says(notice, errorsOf(told).length, t)}
      whose={{ waits: busy !== null, keepMine: () => void keepMine(), takeTheirs: () => void takeTheirs() }}
    >
      <Choices />
    </EditorBar>
  );
}

function Choices() {
  const { t } = useRulesPage();
  const { view, dirty, busy, notice, aside, save, tryOut, discard, bringBack, undo } = useRules();
  const waits = busy !== null;
  return (
    <>
      {dirty && (
        <>
          <Button appearance="primary" onClick={() => void save()} aria-disabled={waits}>
            {t(busy === 'save' ? 'rules.bar.saving' : 'rules.bar.save')}
          </Button>
          <Button onClick={() => void tryOut()} aria-disabled={waits}>
            {t(busy === 'preview' ? 'rules.bar.previewing' : 'rules.bar.preview')}
          </Button>
          <Button appearance="subtle" onClick={discard} aria-disabled={waits}>
            {t('rules.bar.discard')}
          </Button>
        </>
      )}
      {notice?.is === 'saved' && view.canUndo && !dirty && (
        <Button onClick={() => void undo()} aria-disabled={waits}>
          {t('rules.undo')}
        </Button>
      )}
      {aside !== null && (
        <Button appearance={dirty ? 'subtle' : 'default'} onClick={bringBack} aria-disabled={waits}>
          {t('rules.bar.bringBack')}
        </Button>
      )}
    </>
  );
}

function says(notice: Notice | null, errors: number, t: Texts): string {
  if (notice?.is === 'failed') return notice.sentence;
  if (notice !== null) return t(`rules.bar.${notice.is}`);
  return errors > 0 ? t('rules.bar.toFix', { count: errors }) : t('rules.bar.dirty');
}
