/** A bar in view as long as something is not saved: what came of the last press, and what can be done now. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useRulesPage } from './rules-context.ts';
import { useVisibleBottom } from './use-visible-bottom.ts';

export interface EditorBarProps {
  page: RefObject<HTMLElement>;
  label: string;
  licensed: boolean;
  dirty: boolean;
  /** What came of the last press. */
  notice: { is: string } | null;
  /** What was put aside can be brought back. */
  aside: object | null;
  says: string;
  /** Somebody else saved first: whose goes on? Asked in place of everything else. */
  whose: WhoseProps;
  children: ReactNode;
}

export function EditorBar({ page, label, licensed, dirty, notice, aside, says, whose, children }: EditorBarProps) {
  const bar = useRef<HTMLElement>(null);
  const shown = licensed && (dirty || notice !== null || aside !== null);
  useVisibleBottom(page, bar, shown);
  useUncoverFocus(page, bar);
  useEffect(() => {
    // The button that was pressed is gone with what it was for.
    if (document.activeElement === document.body) bar.current?.focus();
  }, [notice, dirty]);
  if (!shown) return null;
  const bad = notice?.is === 'failed' || notice?.is === 'conflict';
  return (
    <section className="rules-bar" ref={bar} aria-label={label} tabIndex={-1}>
      <p className="rules-bar-says">
        {notice !== null && <Icon name={bad ? 'warning' : 'check'} />}
        {says}
      </p>
      <div className="actions">{notice?.is === 'conflict' ? <Whose {...whose} /> : children}</div>
    </section>
  );
}

interface WhoseProps {
  waits: boolean;
  keepMine: () => void;
  takeTheirs: () => void;
}

function Whose({ waits, keepMine, takeTheirs }: WhoseProps) {
  const { t } = useRulesPage();
  return (
    <>
      <Button appearance="primary" onClick={keepMine} aria-disabled={waits}>
        {t('rules.bar.keepMine')}
      </Button>
      <Button onClick={takeTheirs} aria-disabled={waits}>
        {t('rules.bar.takeTheirs')}
      </Button>
    </>
  );
}

/** Jira gives a page that grew its height a moment later: then the bar has moved, and is looked at again. */
const settledMilliseconds = 300;

/** What gets the focus must not lie beneath the bar, or below it. */
function useUncoverFocus(page: RefObject<HTMLElement>, bar: RefObject<HTMLElement>): void {
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
