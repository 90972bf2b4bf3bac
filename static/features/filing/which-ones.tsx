/** Which recommendations are filed now, and fields in which one ticket differs from the others. */
import { useState } from 'react';
import type { RecommendationId } from '../../../src/domain/ids.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import type { TicketField } from '../../../src/domain/ticket-field.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { type Choices, withValue } from './choices.ts';
import { FieldInput } from './field-input.tsx';

interface WhichOnesProps {
  recommendations: readonly Recommendation[];
  fields: readonly TicketField[];
  projectKey: string;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

export function WhichOnes(props: WhichOnesProps) {
  const { t } = usePanel();
  return (
    <fieldset className="destinations">
      <legend className="field-label">{t('panel.filing.which')}</legend>
      <ul className="which-ones">
        {props.recommendations.map((one) => (
          <OneOfThem key={one.id} {...props} recommendation={one} />
        ))}
      </ul>
    </fieldset>
  );
}

function OneOfThem({ recommendation, ...props }: WhichOnesProps & { recommendation: Recommendation }) {
  const { t } = usePanel();
  const { choices, fields, onChange } = props;
  const { id, text } = recommendation;
  const [open, setOpen] = useState(false);
  const filed = !choices.left.has(id);
  const others = [...choices.left].filter((one) => one !== id);
  return (
    <li>
      <div className="which-one">
        <label className="choice">
          <input
            type="checkbox"
            checked={filed}
            onChange={(event) =>
              onChange({ ...choices, left: new Set(event.target.checked ? others : [...others, id]) })
            }
          />
          <span>
            <strong>{id}</strong> {text}
          </span>
        </label>
        {filed && fields.length > 0 && (
          <Button
            appearance="subtle"
            icon={open ? 'collapse' : 'expand'}
            aria-expanded={open}
            aria-label={t('panel.filing.ownFor', { id })}
            onClick={() => setOpen(!open)}
          >
            {t('panel.filing.own')}
          </Button>
        )}
      </div>
      {filed && open && <OwnValues {...props} id={id} />}
    </li>
  );
}

function OwnValues({ id, fields, projectKey, choices, onChange }: WhichOnesProps & { id: RecommendationId }) {
  const { t } = usePanel();
  const own = choices.own.get(id) ?? {};
  return (
    <div className="filing-fields">
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={{ ...field, required: false }}
          ofOne
          label={t('panel.filing.ownField', { name: field.name, id })}
          projectKey={projectKey}
          value={own[field.id] ?? null}
          onChange={(value) =>
            onChange({ ...choices, own: new Map(choices.own).set(id, withValue(own, field.id, value)) })
          }
        />
      ))}
    </div>
  );
}
