/** A labelled text box of several lines. */
import { type ReactNode, forwardRef } from 'react';
import { GrowingText } from '../../ui/growing-text.tsx';
import { FieldProblems, useFieldProps } from './field-problems.tsx';

interface TextAreaFieldProps {
  label: ReactNode;
  field: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  rows?: number;
  /** The text is a list with one entry on each line. */
  lines?: readonly string[];
}

export const TextAreaField = forwardRef<HTMLTextAreaElement, TextAreaFieldProps>(function TextAreaField(
  { label, field, value, onChange, hint, rows = 2, lines },
  ref,
) {
  const hintId = hint === undefined ? undefined : `${field}-hint`;
  const props = useFieldProps(field, hintId);
  return (
    <div className={rows > 1 ? 'rules-field rules-tall' : 'rules-field'}>
      <label className="field-label" htmlFor={field}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      <GrowingText
        ref={ref}
        rows={rows}
        value={value}
        spellCheck={lines === undefined}
        onChange={(event) => onChange(event.target.value)}
        {...props}
      />
      <FieldProblems field={field} {...(lines === undefined ? {} : { lines })} />
    </div>
  );
});
