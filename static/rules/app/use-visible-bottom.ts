/**
 * How far the bar has to rise to stay in view. Jira makes the frame as high as its page and scrolls around it, so
 * `position: sticky` has nothing to stick to; an intersection observer still tells which part of the page is seen.
 */
import { type RefObject, useEffect } from 'react';

const pauseMilliseconds = 120;

/** @param shown nothing is watched while the bar is not there */
export function useVisibleBottom(page: RefObject<HTMLElement>, bar: RefObject<HTMLElement>, shown: boolean): void {
  useEffect(() => {
    if (!shown || page.current === null) return;
    const seen = page.current;
    let timer: ReturnType<typeof setTimeout>;
    const observer = new IntersectionObserver(([entry]) => {
      observer.unobserve(seen);
      if (entry !== undefined && bar.current !== null) place(bar.current, entry.intersectionRect);
      timer = setTimeout(() => observer.observe(seen), pauseMilliseconds);
    });
    // A first answer comes by itself each time that the observation begins.
    observer.observe(seen);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [page, bar, shown]);
}

function place(bar: HTMLElement, seen: DOMRectReadOnly): void {
  if (seen.height === 0) return;
  const risen = Number(bar.dataset['risen'] ?? 0);
  const { bottom, height } = bar.getBoundingClientRect();
  const most = Math.max(0, bottom + risen - seen.top - height);
  const rise = Math.min(most, Math.max(0, Math.round(bottom + risen - seen.bottom)));
  if (rise === risen) return;
  bar.dataset['risen'] = String(rise);
  bar.style.transform = rise === 0 ? '' : `translateY(-${rise}px)`;
}
