/** The meeting: what must not happen, what could make it happen, what to do about it. */
import { NotesSlot } from '../threats/threat-slots.tsx';
import { LastThings } from './last-things.tsx';
import { Threats } from './threats.tsx';
import './meet.css';

export function MeetTab() {
  return (
    <>
      <LastThings />
      <Threats />
      <NotesSlot />
    </>
  );
}
