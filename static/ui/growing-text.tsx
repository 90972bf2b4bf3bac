/** A text box that starts with one line and grows with its text. */
import { type TextareaHTMLAttributes, forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react';

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'> & { value: string };

/** Browsers that know `field-sizing` need no help; the others get the height of the text. */
const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

export const GrowingText = forwardRef<HTMLTextAreaElement, Props>(function GrowingText({ rows = 1, ...rest }, ref) {
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => box.current);
  useLayoutEffect(() => {
    if (growsByItself || box.current === null) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight + 2}px`;
  }, [rest.value]);
  return <textarea ref={box} rows={rows} className="text-box" {...rest} />;
});
