/** A file that is read when it is chosen, one at a time. */
import type { ChangeEvent } from 'react';

export interface FileChoiceProps {
  id: string;
  label: string;
  disabled: boolean;
  /** While something is on its way, another file is not read. */
  busy: boolean;
  onFile: (file: File) => Promise<void>;
}

export function FileChoice({ id, label, disabled, busy, onFile }: FileChoiceProps) {
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined || busy) return;
    await onFile(file);
    // So that the same file, corrected, can be chosen again.
    target.value = '';
  };
  return (
    <div className="rules-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        type="file"
        id={id}
        className="rules-file"
        accept=".json,application/json"
        disabled={disabled}
        onChange={(event) => void choose(event)}
      />
    </div>
  );
}
