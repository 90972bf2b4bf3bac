/** A labelled text box of the library, with what is wrong with it. */
import { GrowingText } from '../../ui/growing-text.tsx';
import { useRulesPage } from '../app/rules-context.ts';
import { fieldId, useLibraryEditor } from './use-library-draft.ts';

export interface LibraryTextProps {
  /** Path in the content. */
  path: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  hint?: string;
}

export function LibraryText({ path, label, value, onChange, hint }: LibraryTextProps) {
  const { t } = useRulesPage();
  const { problems } = useLibraryEditor();
  const id = fieldId(path);
  const problem = problems.find(({ field }) => field === path);
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(problem ? [`${id}-problem`] : [])];
  return (
    <div className="rules-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <GrowingText
        id={id}
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p className="field-error" id={`${id}-problem`}>
          {t(`rules.library.problem.${problem.why}`)}
        </p>
      )}
    </div>
  );
}
