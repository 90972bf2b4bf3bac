/** One meeting: its minutes and the parts of its agenda, with their sum. */
import type { Texts } from '../../../src/domain/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { plannedMinutes } from '../draft/check-draft.ts';
import { type AgendaDraft, type MeetingDraft, wholeNumber } from '../draft/draft.ts';
import { nextRowId } from '../draft/rows.ts';
import { FieldProblems } from '../fields/field-problems.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { RowButtons } from '../fields/row-buttons.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { type Rows, addId, rowId, useRows } from '../fields/use-rows.ts';

/** More parts than this no meeting has. */
const mostParts = 12;

interface MeetingProps {
  field: string;
  number: number;
  meeting: MeetingDraft;
  rows: Rows<MeetingDraft>;
  onChange: (meeting: MeetingDraft) => void;
}

export function Meeting({ field, number, meeting, rows, onChange }: MeetingProps) {
  const { t } = useRulesPage();
  const { view } = useRules();
  const { agendaParts } = view.choices;
  const name = t('rules.process.meeting', { number });
  const { agenda } = meeting;
  const setAgenda = (next: AgendaDraft[]) => onChange({ ...meeting, agenda: next });
  const parts = useRows(`${field}.agenda`, agenda, setAgenda);
  const edit = (part: AgendaDraft) => setAgenda(agenda.map((one) => (one.id === part.id ? part : one)));
  const add = () => {
    const part = agendaParts.find((one) => !agenda.some((other) => other.part === one)) ?? agendaParts[0];
    if (part !== undefined) parts.add({ id: nextRowId(agenda), part, minutes: '5' });
  };
  return (
    <div className="rules-card" role="group" aria-label={name} id={rowId(rows.field, meeting)}>
      <div className="rules-card-head" id={field}>
        <h3>{name}</h3>
        <RowButtons of={rows} row={meeting} name={name} />
      </div>
      <NumberField
        label={t('rules.process.minutes')}
        field={`${field}.minutes`}
        value={meeting.minutes}
        onChange={(minutes) => onChange({ ...meeting, minutes })}
      />
      <ol className="rules-agenda" aria-label={t('rules.process.agenda', { number })} id={`${field}.agenda`}>
        {agenda.map((part, at) => {
          const place = `${field}.agenda.${at}`;
          const partName = t('rules.process.part', { number: at + 1 });
          return (
            <li key={part.id} className="rules-agenda-part" id={rowId(parts.field, part)}>
              <SelectField
                label={partName}
                field={`${place}.part`}
                value={part.part}
                options={agendaParts.map((one) => ({ value: one, label: t(`rules.process.agendaPart.${one}`) }))}
                onChange={(chosen) => edit({ ...part, part: chosen })}
              />
              <NumberField
                label={t('rules.process.partMinutes', { number: at + 1 })}
                field={`${place}.minutes`}
                value={part.minutes}
                onChange={(minutes) => edit({ ...part, minutes })}
              />
              <RowButtons of={parts} row={part} name={partName} />
            </li>
          );
        })}
      </ol>
      <p className={overBooked(meeting) ? 'field-error' : 'field-hint'}>{sumWords(meeting, t)}</p>
      <FieldProblems field={`${field}.agenda`} whole />
      {agenda.length < mostParts && (
        <div>
          <Button icon="add" id={addId(`${field}.agenda`)} onClick={add}>
            {t('rules.process.addPart')}
            <span className="visually-hidden">, {name}</span>
          </Button>
        </div>
      )}
    </div>
  );
}

function overBooked(meeting: MeetingDraft): boolean {
  return plannedMinutes(meeting) > (wholeNumber(meeting.minutes) ?? Number.POSITIVE_INFINITY);
}

function sumWords(meeting: MeetingDraft, t: Texts): string {
  const sum = plannedMinutes(meeting);
  const minutes = wholeNumber(meeting.minutes) ?? sum;
  if (sum > minutes) return t('rules.process.sumOver', { sum, over: sum - minutes });
  if (sum < minutes) return t('rules.process.sumFree', { sum, minutes, free: minutes - sum });
  return t('rules.process.sumFits', { sum, minutes });
}
