/** The day by the back end's clock, in UTC: exceptions end with it. */
import { dayOf } from '../../src/domain/day.ts';
import { usePanel } from '../store/use-panel.ts';

/** As of the last drawing: everything that changes an exception draws again. */
export function useToday(): string {
  return dayOf(usePanel().store.clock.now());
}
