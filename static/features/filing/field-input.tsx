/** One field of a ticket: the control that its kind calls for. */
import { useId, useState } from 'react';
import { type FieldValue, type TicketField, fieldLimits, fieldValue } from '../../../src/domain/ticket-field.ts';
import type { TextKey } from '../../../src/domain/texts.ts';
import { usePanel } from '../../store/use-panel.ts';
import { type FieldInputProps, FieldProblem } from './field-problem.tsx';
import { PersonField } from './person-field.tsx';

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
  const fault = faultOf(field, typed, checked);
  const error = fault === null ? null : t(fault, { name: field.name });
  const hint = field.kind === 'labels' ? `${id}-hint` : undefined;
  const type = (text: string) => {
    setTyped(text);
    onChange(valueOf(field, text));
  };
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <TextControl
        field={field}
        id={id}
        typed={typed}
        described={[hint, error === null ? undefined : `${id}-error`].filter(Boolean).join(' ')}
        invalid={error !== null}
        onType={type}
      />
      {hint && (
        <p id={hint} className="row-note">
          {t('panel.filing.labelsHint')}
        </p>
      )}
      <FieldProblem id={id} error={error} />
    </div>
  );
}

interface TextControlProps {
  field: TicketField;
  id: string;
  typed: string;
  /** Ids of what is said about it; empty: nothing. */
  described: string;
  invalid: boolean;
  onType: (text: string) => void;
}

function TextControl({ field: { kind, required }, id, typed, described, invalid, onType }: TextControlProps) {
  const shared = {
    id,
    className: 'text-box',
    value: typed,
    required,
    'aria-invalid': invalid || undefined,
    'aria-describedby': described === '' ? undefined : described,
  };
  if (kind === 'rich-text')
    return (
      <textarea {...shared} rows={3} maxLength={fieldLimits.text} onChange={(event) => onType(event.target.value)} />
    );
  return (
    <input
      {...shared}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      maxLength={kind === 'text' ? fieldLimits.label : fieldLimits.text}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

/** What is wrong with it; what is missing is said once somebody tried to file. */
function faultOf(field: TicketField, typed: string, checked: boolean): TextKey | null {
  if (typed.trim() !== '') return valueOf(field, typed) === null ? 'errors.ticketField.wrongKind' : null;
  return checked && field.required ? 'panel.filing.missing' : null;
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
