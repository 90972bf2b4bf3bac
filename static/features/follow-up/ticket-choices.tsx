/** Below the place: what its project needs, who will read the tickets, and the way to everything else about them. */
import { Suspense, useState } from 'react';
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { later } from '../../ui/later.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { type Choices, fitting, shownDisclosure, unsupported } from '../filing/choices.ts';
import type { TargetFields } from '../filing/use-target-fields.ts';

const RequiredFields = later(() => import('../filing/required-fields.tsx'));
const FilingDetails = later(() => import('../filing/filing-details.tsx'));

export interface TicketChoicesProps {
  target: FilingTarget;
  asked: TargetFields;
  guarded: boolean;
  recommendations: readonly Recommendation[];
  choices: Choices;
  checked: boolean;
  onChange: (choices: Choices) => void;
}

export function TicketChoices(props: TicketChoicesProps) {
  const { target, asked, choices } = props;
  const { t } = usePanel();
  const [open, setOpen] = useState(false);
  const project = `${target.projectName} (${target.projectKey})`;
  const fields = asked.is === 'ready' ? asked.fields : [];
  const supported = fields.filter((one) => one.kind !== 'unsupported');
  const required = supported.filter((one) => one.required);
  const beyond = unsupported(fields);
  const names = beyond.map((one) => one.name).join(', ');
  return (
    <>
      {asked.is === 'failed' && (
        <Message
          tone="warning"
          title={t('panel.filing.fieldsFailed', { project })}
          actions={<Button onClick={asked.again}>{t('panel.retry')}</Button>}
        >
          <p>{failureText(asked.error, t)}</p>
        </Message>
      )}
      {beyond.length > 0 && (
        <Message tone="warning" title={t('panel.filing.unsupported', { project, fields: names })} />
      )}
      {required.length > 0 && (
        <Suspense fallback={<Spinner label={t('panel.filing.loading')} />}>
          {/* Another place has other fields: nothing typed for one is shown for the other. */}
          <RequiredFields
            key={target.projectKey}
            {...props}
            fields={required}
            project={project}
            projectKey={target.projectKey}
          />
        </Suspense>
      )}
      <p className="row-note">{readersText(props, project)}</p>
      <Button
        appearance="subtle"
        icon={open ? 'collapse' : 'expand'}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('panel.filing.changeDetails')}
      </Button>
      {open && asked.is === 'loading' && <Spinner label={t('panel.filing.lookingUp', { project })} />}
      {open && (
        <Suspense fallback={<Spinner label={t('panel.filing.loading')} />}>
          <FilingDetails
            {...props}
            choices={choices}
            optional={supported.filter((one) => !one.required)}
            fields={supported}
          />
        </Suspense>
      )}
    </>
  );

  function readersText({ guarded }: TicketChoicesProps, project: string): string {
    const what = t(`panel.filing.says.${shownDisclosure(choices, guarded)}`);
    const value = fitting(choices.values, fields)['security']?.value;
    const level = fields.find((one) => one.id === 'security')?.options.find((one) => one.id === value)?.name;
    if (level === undefined) return t('panel.filing.readers', { project, what });
    return t('panel.filing.readersLevel', { level, what });
  }
}
