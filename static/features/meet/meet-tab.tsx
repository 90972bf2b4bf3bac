/** The meeting: what must not happen, what could make it happen, what to do about it. */
import { CaptureArea } from '../capture/capture-area.tsx';
import { FullScreen } from '../meeting/full-screen.tsx';
import { NotesSlot } from '../threats/threat-slots.tsx';
import { LastThings } from './last-things.tsx';
import { Threats } from './threats.tsx';
import './meet.css';

export function MeetTab() {
  return (
    <FullScreen>
      {(start, more) => (
        <CaptureArea actions={start}>
          <LastThings />
          <Threats fullScreen={more} />
          <NotesSlot />
        </CaptureArea>
      )}
    </FullScreen>
  );
}
