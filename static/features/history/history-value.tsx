/** One side of a change as people read it: names live, codes in words, dates in the reader's language. */
import { accountId } from '../../../src/domain/ids.ts';
import { usePanel } from '../../store/use-panel.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { inWords } from './history-words.ts';

export interface HistoryValueProps {
  field: string | undefined;
  of: string | undefined;
  value: string;
}

/** Fields whose value is an account. */
const people = new Set(['person', 'askedToMeet', 'askedOf', 'requester']);

export function HistoryValue({ field = 'text', value }: HistoryValueProps) {
  const { t } = usePanel();
  const account = people.has(field) ? accountId.safeParse(value).data : undefined;
  return account === undefined ? <span>{inWords(field, value, t)}</span> : <PersonName of={account} />;
}
