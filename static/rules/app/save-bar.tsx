/** Preview, save and discard, in view as long as something is not saved; and what came of the last press. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Texts } from '../../../src/domain/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { errorsOf } from '../draft/problem.ts';
import { useRules } from './editor-context.ts';
import type { Notice } from './editor-state.ts';
import { useRulesPage } from './rules-context.ts';
import { useVisibleBottom } from './use-visible-bottom.ts';

export function SaveBar({ page }: { page: RefObject<HTMLElement> }) {
  const { t } = useRulesPage();
  const { view, dirty, notice, told, aside } = useRules();
  const bar = useRef<HTMLElement>(null);
  const shown = view.licensed && (dirty || notice !== null || aside !== null);
  useVisibleBottom(page, bar, shown);
  useUncoverFocus(page, bar);
  useEffect(() => {
    // The button that was pressed is gone with what it was for.
    if (document.activeElement === document.body) bar.current?.focus();
  }, [notice, dirty]);
  if (!shown) return null;
  return (
    <section className="rules-bar" ref={bar} aria-label={t('rules.bar.label')} tabIndex={-1}>
      <p className="rules-bar-says">
        {notice !== null && <Icon name={isGood(notice) ? 'check' : 'warning'} />}
        {says(notice, errorsOf(told).length, t)}
      </p>
      <div className="actions">{notice?.is === 'conflict' ? <WhoseRules /> : <Choices />}</div>
    </section>
  );
}

/** Somebody saved first: whose rules go on? */
function WhoseRules() {
  const { t } = useRulesPage();
  const { busy, keepMine, takeTheirs } = useRules();
  const waits = busy !== null;
  return (
    <>
      <Button appearance="primary" onClick={() => void keepMine()} aria-disabled={waits}>
        {t('rules.bar.keepMine')}
      </Button>
      <Button onClick={() => void takeTheirs()} aria-disabled={waits}>
        {t('rules.bar.takeTheirs')}
      </Button>
    </>
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

function isGood({ is }: Notice): boolean {
  return is !== 'conflict' && is !== 'failed';
}

/** Jira gives a page that grew its height a moment later: then the bar has moved, and is looked at again. */
const settledMilliseconds = 300;

/** What gets the focus must not lie beneath the bar, or below it. */
export function useUncoverFocus(page: RefObject<HTMLElement>, bar: RefObject<HTMLElement>): void {
  useEffect(() => {
    const holder = page.current;
    let timer: ReturnType<typeof setTimeout>;
    const uncover = () => {
      const focused = document.activeElement;
      const cover = bar.current?.getBoundingClientRect();
      if (cover === undefined || focused === null || bar.current?.contains(focused)) return;
      if (focused.getBoundingClientRect().bottom > cover.top) focused.scrollIntoView({ block: 'center' });
    };
    const onFocus = () => {
      uncover();
      clearTimeout(timer);
      timer = setTimeout(uncover, settledMilliseconds);
    };
    holder?.addEventListener('focusin', onFocus);
    return () => {
      clearTimeout(timer);
      holder?.removeEventListener('focusin', onFocus);
    };
  }, [page, bar]);
}
