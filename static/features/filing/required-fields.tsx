/** What the target project needs for every ticket: asked before filing, never found out by a refusal. */
import type { TicketField } from '../../../src/domain/ticket-field.ts';
import { usePanel } from '../../store/use-panel.ts';
import { type Choices, withValue } from './choices.ts';
import { FieldInput } from './field-input.tsx';
import './filing.css';

export interface RequiredFieldsProps {
  fields: readonly TicketField[];
  project: string;
  projectKey: string;
  choices: Choices;
  /** Whether somebody tried to file without them. */
  checked: boolean;
  onChange: (choices: Choices) => void;
}

export default function RequiredFields(props: RequiredFieldsProps) {
  const { fields, project, projectKey, choices, checked, onChange } = props;
  const { t } = usePanel();
  return (
    <fieldset className="filing-fields">
      <legend className="field-label">{t('panel.filing.required', { project })}</legend>
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          projectKey={projectKey}
          value={choices.values[field.id] ?? null}
          checked={checked}
          onChange={(value) => onChange({ ...choices, values: withValue(choices.values, field.id, value) })}
        />
      ))}
    </fieldset>
  );
}
