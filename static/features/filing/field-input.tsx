/** One field of a ticket: the control that its kind calls for. */
import { useId, useState } from 'react';
import { type FieldValue, type TicketField, fieldLimits, fieldValue } from '../../../src/domain/ticket-field.ts';
import { usePanel } from '../../store/use-panel.ts';
import { PersonField } from './person-field.tsx';

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

export function FieldInput(props: FieldInputProps) {
  switch (props.field.kind) {
    case 'user':
      return <PersonField {...props} />;
    case 'select':
    case 'select-many':
      return <SelectField {...props} />;
    case 'unsupported':
      return null;
    default:
      return <TypedField {...props} />;
  }
}

function SelectField({ field, label = field.name, value, ofOne = false, checked = false, onChange }: FieldInputProps) {
  const { t } = usePanel();
  const id = useId();
  const error = checked && field.required && value === null ? t('panel.filing.missing', { name: field.name }) : null;
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        className="text-box"
        value={value === null ? '' : String(value.value)}
        required={field.required}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) =>
          onChange(fieldValue.safeParse({ kind: field.kind, value: event.target.value }).data ?? null)
        }
      >
        <option value="">
          {t(ofOne ? 'panel.filing.asForAll' : field.required ? 'panel.filing.pleaseChoose' : 'panel.filing.noChoice')}
        </option>
        {field.options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <FieldProblem id={id} error={error} />
    </div>
  );
}

/** Text, number, date and labels: what is typed stays, also while it says nothing yet. */
function TypedField({ field, label = field.name, value, checked = false, onChange }: FieldInputProps) {
  const { t } = usePanel();
  const id = useId();
  const [typed, setTyped] = useState(() => (value === null ? '' : textOf(value)));
  const isEmpty = typed.trim() === '';
  const wrong =
    !isEmpty && valueOf(field, typed) === null ? t('errors.ticketField.wrongKind', { name: field.name }) : null;
  const lacking = checked && field.required && isEmpty ? t('panel.filing.missing', { name: field.name }) : null;
  const error = wrong ?? lacking;
  const hint = field.kind === 'labels' ? t('panel.filing.labelsHint') : null;
  const described = [hint === null ? null : `${id}-hint`, error === null ? null : `${id}-error`].filter(Boolean);
  const shared = {
    id,
    className: 'text-box',
    value: typed,
    required: field.required,
    'aria-invalid': error !== null || undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  };
  const type = (text: string) => {
    setTyped(text);
    onChange(valueOf(field, text));
  };
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {field.kind === 'rich-text' ? (
        <textarea {...shared} rows={3} maxLength={fieldLimits.text} onChange={(event) => type(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          maxLength={field.kind === 'text' ? fieldLimits.label : fieldLimits.text}
          onChange={(event) => type(event.target.value)}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className="row-note">
          {hint}
        </p>
      )}
      <FieldProblem id={id} error={error} />
    </div>
  );
}

export function FieldProblem({ id, error }: { id: string; error: string | null }) {
  if (error === null) return null;
  return (
    <p id={`${id}-error`} className="field-error">
      {error}
    </p>
  );
}

function textOf({ value }: FieldValue): string {
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Null where nothing is typed, or nothing that fits. */
function valueOf({ kind }: TicketField, typed: string): FieldValue | null {
  const text = typed.trim();
  if (text === '') return null;
  if (kind === 'number') return parsed(kind, Number(text.replace(',', '.')));
  if (kind === 'labels') return parsed(kind, [...new Set(text.split(/\s+/))]);
  return parsed(kind, text);
}

function parsed(kind: string, value: unknown): FieldValue | null {
  return fieldValue.safeParse({ kind, value }).data ?? null;
}
