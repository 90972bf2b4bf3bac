/** Everything about the tickets that has a sensible default: type, how much they say, link, optional fields, which ones. */
import { useEffect, useId, useState } from 'react';
import type { LinkTypeView } from '../../../src/contract/filing.ts';
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { disclosure } from '../../../src/domain/ticket-details.ts';
import type { TicketField } from '../../../src/domain/ticket-field.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { type Choices, destinationOf, shownDisclosure, withValue } from './choices.ts';
import { FieldInput } from './field-input.tsx';
import { WhichOnes } from './which-ones.tsx';
import './filing.css';

export interface FilingDetailsProps {
  target: FilingTarget;
  guarded: boolean;
  /** The fields that nothing requires. */
  optional: readonly TicketField[];
  /** All that can be asked for. */
  fields: readonly TicketField[];
  recommendations: readonly Recommendation[];
  choices: Choices;
  onChange: (choices: Choices) => void;
}

export default function FilingDetails(props: FilingDetailsProps) {
  const { target, optional, fields, recommendations, choices, onChange } = props;
  return (
    <div className="filing-details">
      <DisclosureChoice {...props} />
      <div className="filing-fields">
        <IssueTypeChoice {...props} />
        <LinkTypeChoice {...props} />
        {optional.map((field) => (
          <FieldInput
            key={field.id}
            field={field}
            projectKey={target.projectKey}
            value={choices.values[field.id] ?? null}
            onChange={(value) => onChange({ ...choices, values: withValue(choices.values, field.id, value) })}
          />
        ))}
      </div>
      <WhichOnes
        recommendations={recommendations}
        fields={fields}
        projectKey={target.projectKey}
        choices={choices}
        onChange={onChange}
      />
    </div>
  );
}

function DisclosureChoice({ guarded, choices, onChange }: FilingDetailsProps) {
  const { t } = usePanel();
  const name = useId();
  const shown = shownDisclosure(choices, guarded);
  return (
    <fieldset className="destinations">
      <legend className="field-label">{t('panel.filing.disclosure')}</legend>
      {guarded && <p className="row-note">{t('panel.filing.guarded')}</p>}
      {disclosure.options.map((one) => (
        <label key={one} className="choice">
          <input
            type="radio"
            name={name}
            checked={one === shown}
            onChange={() => onChange({ ...choices, disclosure: one })}
          />
          <span>
            {t(`panel.filing.disclosures.${one}`)}: {t(`panel.filing.says.${one}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function IssueTypeChoice({ target, choices, onChange }: FilingDetailsProps) {
  const { t } = usePanel();
  const { issueTypes = [] } = target;
  if (issueTypes.length < 2) return null;
  return (
    <OneOf
      label={t('panel.filing.issueType')}
      value={destinationOf(target, choices).issueTypeId}
      options={issueTypes}
      onChange={(issueTypeId) => onChange({ ...choices, issueTypeId })}
    />
  );
}

/** Relates is what a link is where Jira does not tell the others, and for what hangs below the issue there is none. */
function LinkTypeChoice({ target, choices, onChange }: FilingDetailsProps) {
  const { t } = usePanel();
  const { issue } = useRecords();
  const types = useLinkTypes();
  if (types.length < 2 || target.destination.parentId === issue.id) return null;
  const relates = types.find((one) => one.name === 'Relates');
  const ticket = t('panel.filing.theTicket');
  return (
    <OneOf
      label={t('panel.filing.linkType')}
      value={choices.linkTypeId ?? relates?.id ?? ''}
      options={types.map(({ id, outward: relation }) => ({
        id,
        name: t('panel.filing.linkTypeChoice', { ticket, relation, issue: issue.key }),
      }))}
      onChange={(id) => onChange({ ...choices, linkTypeId: id === relates?.id ? null : id })}
    />
  );
}

interface OneOfProps {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange: (id: string) => void;
}

function OneOf({ label, value, options, onChange }: OneOfProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select id={id} className="text-box" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function useLinkTypes(): readonly LinkTypeView[] {
  const { client } = usePanel().store;
  const [types, setTypes] = useState<readonly LinkTypeView[]>([]);
  useEffect(() => {
    let wanted = true;
    void client.call('linkTypes', {}).then((result) => {
      if (wanted && result.ok) setTypes(result.value);
    });
    return () => void (wanted = false);
  }, [client]);
  return types;
}
