/** What is wrong with one field, beside it; and the attributes that tie the two together. */

/** What went wrong with a save; `field` is the one to correct, as the contract names it. */
export interface SaveFailure {
  field: string | null;
  sentence: string;
  conflict: boolean;
}

export function FieldError({ field, failure }: { field: string; failure: SaveFailure | null }) {
  if (failure?.field !== field) return null;
  return (
    <p className="field-error" id={`${field}-error`}>
      {failure.sentence}
    </p>
  );
}

/** For the field itself. */
export function invalidProps(field: string, failure: SaveFailure | null) {
  return failure?.field === field ? { 'aria-invalid': true, 'aria-describedby': `${field}-error` } : {};
}
