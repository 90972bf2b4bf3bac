/** The process of one size. */
import { Button } from '../../ui/button.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import type { MeetingDraft, MeetingSize, ProcessDraft } from '../draft/draft.ts';
import { nextRowId } from '../draft/rows.ts';
import { CheckGroup } from '../fields/check-group.tsx';
import { FieldProblems } from '../fields/field-problems.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { addId, useRows } from '../fields/use-rows.ts';
import { Meeting } from './meeting.tsx';

export function SizeProcess({ size }: { size: MeetingSize }) {
  const { t } = useRulesPage();
  const { draft, view, edit } = useRules();
  const { choices, limits } = view;
  const process = draft.sizes[size];
  const field = `sizes.${size}`;
  const change = (path: string, part: Partial<ProcessDraft>) =>
    edit(path, (before) => ({
      ...before,
      sizes: { ...before.sizes, [size]: { ...before.sizes[size], ...part } },
    }));
  const setMeetings = (meetings: MeetingDraft[]) => change(`${field}.meetings`, { meetings });
  const rows = useRows(`${field}.meetings`, process.meetings, setMeetings);
  const full = process.meetings.length >= limits.meetings;
  const add = () => {
    const minutes = process.meetings.at(-1)?.minutes ?? '30';
    rows.add({ id: nextRowId(process.meetings), minutes, agenda: [] });
  };
  return (
    <>
      <div className="rules-cards" id={`${field}.meetings`}>
        {process.meetings.length === 0 && <p>{t('rules.process.noMeetings')}</p>}
        {process.meetings.map((meeting, at) => (
          <Meeting
            key={meeting.id}
            field={`${field}.meetings.${at}`}
            number={at + 1}
            meeting={meeting}
            rows={rows}
            onChange={(next) => setMeetings(process.meetings.map((one) => (one.id === next.id ? next : one)))}
          />
        ))}
        <FieldProblems field={`${field}.meetings`} whole />
        {!full && (
          <div>
            <Button icon="add" id={addId(`${field}.meetings`)} onClick={add}>
              {t('rules.process.addMeeting')}
              <span className="visually-hidden">, {t(`size.${size}.name`)}</span>
            </Button>
          </div>
        )}
      </div>
      <div className="rules-columns">
        <CheckGroup
          label={t('rules.process.attendees')}
          field={`${field}.attendees`}
          choices={choices.roles.map((role) => ({ value: role, label: t(`rules.process.role.${role}`) }))}
          chosen={process.attendees}
          onChange={(attendees) => change(`${field}.attendees`, { attendees })}
        />
        <CheckGroup
          label={t('rules.process.sections')}
          field={`${field}.sections`}
          choices={choices.sections.map((section) => ({
            value: section,
            label: t(`rules.process.section.${section}`),
          }))}
          chosen={process.sections}
          onChange={(sections) => change(`${field}.sections`, { sections })}
        />
      </div>
      <div className="rules-line">
        <SelectField
          label={t('rules.process.report')}
          field={`${field}.report`}
          value={process.report}
          options={choices.reports.map((depth) => ({ value: depth, label: t(`rules.process.depth.${depth}`) }))}
          onChange={(report) => change(`${field}.report`, { report })}
        />
        <NumberField
          label={t('rules.process.review')}
          field={`${field}.reviewAfterDays`}
          value={process.reviewAfterDays}
          onChange={(reviewAfterDays) => change(`${field}.reviewAfterDays`, { reviewAfterDays })}
        />
      </div>
    </>
  );
}
