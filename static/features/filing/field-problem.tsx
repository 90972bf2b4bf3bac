/** What every control of a field takes, and what is wrong with it. */
import type { FieldValue, TicketField } from '../../../src/domain/ticket-field.ts';

export interface FieldInputProps {
  field: TicketField;
  /** What it is called here, where the field's own name does not say whose it is. */
  label?: string;
  /** Of the project that the ticket goes to: who can be assigned there. */
  projectKey: string;
  value: FieldValue | null;
  /** Without a value it is as for all tickets. */
  ofOne?: boolean;
  /** Whether to say what is missing. */
  checked?: boolean;
  onChange: (value: FieldValue | null) => void;
}

export function FieldProblem({ id, error }: { id: string; error: string | null }) {
  if (error === null) return null;
  return (
    <p id={`${id}-error`} className="field-error">
      {error}
    </p>
  );
}
