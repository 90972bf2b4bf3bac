/** The meeting, full screen: its parts in order with their minutes, the open one beside them, and the way back. */
import { useEffect, useRef, useState } from 'react';
import { modelProcess } from '../../../src/domain/model-process.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import type { AgendaPart } from '../../../src/domain/size-process.ts';
import { itemsOf, usePanel, useRecords, useRows } from '../../store/use-panel.ts';
import { Notes } from '../../panel/app/notes.tsx';
import { Button } from '../../ui/button.tsx';
import { SizeLozenge } from '../../ui/size-lozenge.tsx';
import { CaptureArea } from '../capture/capture-area.tsx';
import { type OpenEnd, OpenEnds } from '../recommendations/open-ends.tsx';
import { NotSized } from '../sizing/not-sized.tsx';
import { ConnectionLine } from '../together/connection-line.tsx';
import { HereNow } from '../together/here-now.tsx';
import '../together/together.css';
import '../meet/meet.css';
import { CloseMeeting } from './close-meeting.tsx';
import { type Left, type Part, leftOf, meetingNow, partsOf } from './meeting-clock.ts';
import { MeetingPart } from './meeting-part.tsx';
import { type MeetingClock, useMeetingClock } from './use-meeting-clock.ts';
import './meeting.css';

export default function MeetingView() {
  const { model } = useRecords();
  return (
    <>
      <ConnectionLine />
      <Notes />
      {model === null ? (
        <>
          <CloseMeeting />
          <NotSized />
        </>
      ) : (
        <Meeting model={model} />
      )}
    </>
  );
}

function Meeting({ model }: { model: ModelView }) {
  const { t } = usePanel();
  const { rules, issue } = useRecords();
  const rows = useRows();
  const process = modelProcess(model, itemsOf(rows), rules);
  const meeting = meetingNow(process?.meetings ?? []);
  const parts = partsOf(meeting);
  const [open, setOpen] = useState<AgendaPart>('working-on');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [open]);
  const at = parts.findIndex(({ part }) => part === open);
  const next = parts[at + 1];
  const needed = process?.meetings.filter((one) => one.needed).length ?? 0;
  return (
    <div className="meeting-view">
      <div className="meeting-head">
        {/* The frame around it has the whole title, where a host shows one. */}
        <h2>
          <span className="visually-hidden">{t('panel.meeting.of', { key: issue.key })}</span>
          <span aria-hidden="true">{issue.key}</span> <SizeLozenge size={model.size} t={t} />
        </h2>
        {meeting && needed > 1 && (
          <span className="row-note">{t('panel.meeting.numberOf', { number: meeting.number, of: needed })}</span>
        )}
        <HereNow />
        <CloseMeeting />
      </div>
      <Parts parts={parts} open={open} minutes={meeting?.minutes ?? null} onOpen={setOpen} />
      <div className="meeting-main">
        <CaptureArea
          actions={
            <h3 ref={heading} tabIndex={-1} className="meeting-part-title">
              {t(`panel.meeting.part.${open}`)}
            </h3>
          }
        >
          <p className="meeting-lead">{t(`panel.meeting.lead.${open}`)}</p>
          <OpenEnds kinds={endsOf[open] ?? []} />
          <MeetingPart part={open} onGo={setOpen} />
        </CaptureArea>
        {next && (
          <div className="actions meeting-next">
            <Button onClick={() => setOpen(next.part)}>
              {t('panel.meeting.next', { part: t(`panel.meeting.part.${next.part}`) })}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** Counted where they can be settled; the wrap-up names them itself. */
const endsOf: Readonly<Partial<Record<AgendaPart, readonly OpenEnd[]>>> = {
  recommendations: ['bare', 'orphans', 'pushedBack'],
  agreement: ['pushedBack'],
};

interface PartsProps {
  parts: readonly Part[];
  open: AgendaPart;
  minutes: number | null;
  onOpen: (part: AgendaPart) => void;
}

/** On its own: the clock draws it every second. */
function Parts({ parts, open, minutes, onOpen }: PartsProps) {
  const { t } = usePanel();
  const { issue } = useRecords();
  const clock = useMeetingClock(`threat-model.clock.${issue.id}`, open);
  return (
    <nav className="meeting-nav" aria-label={t('panel.meeting.parts')}>
      <Clock clock={clock} minutes={minutes} />
      <ol>
        {parts.map((one) => (
          <PartLine key={one.part} of={one} open={one.part === open} clock={clock} onOpen={() => onOpen(one.part)} />
        ))}
      </ol>
      {minutes === null && <p className="field-hint">{t('panel.meeting.noPlan')}</p>}
    </nav>
  );
}

interface PartLineProps {
  of: Part;
  open: boolean;
  clock: MeetingClock;
  onOpen: () => void;
}

function PartLine({ of: { part, minutes }, open, clock, onOpen }: PartLineProps) {
  const { t } = usePanel();
  return (
    <li>
      <button type="button" className="meeting-step" aria-current={open ? 'step' : undefined} onClick={onOpen}>
        <span>{t(`panel.meeting.part.${part}`)}</span>
        {minutes !== null && (
          <span className="meeting-minutes">
            {clock.runs && open ? (
              <TimeLeft left={leftOf(minutes, clock.ofPart(part))} />
            ) : (
              t('panel.meeting.minutes', { minutes })
            )}
          </span>
        )}
      </button>
    </li>
  );
}

function Clock({ clock, minutes }: { clock: MeetingClock; minutes: number | null }) {
  const { t } = usePanel();
  return (
    <div className="meeting-clock">
      {minutes !== null && (
        <p className="meeting-time" role="timer">
          {clock.runs ? (
            <TimeLeft left={leftOf(minutes, clock.all)} />
          ) : (
            t('panel.meeting.timer.ofMinutes', { minutes })
          )}
        </p>
      )}
      {minutes !== null && (
        <Button onClick={clock.runs ? clock.stop : clock.start} title={t('panel.meeting.timer.hint')}>
          {t(clock.runs ? 'panel.meeting.timer.stop' : 'panel.meeting.timer.start')}
        </Button>
      )}
    </div>
  );
}

function TimeLeft({ left }: { left: Left }) {
  const { t } = usePanel();
  if (left.is === 'last') return <span className="time-short">{t('panel.meeting.timer.last')}</span>;
  const { is, minutes } = left;
  return <span className={is === 'over' ? 'time-over' : undefined}>{t(`panel.meeting.timer.${is}`, { minutes })}</span>;
}
