/** One side of a change as people read it: names live, codes in words, dates in the reader's language. */
import { accountId } from '../../../src/domain/ids.ts';
import { stage } from '../../../src/domain/model.ts';
import { priority } from '../../../src/domain/priority.ts';
import { size } from '../../../src/domain/size.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { usePanel } from '../../store/use-panel.ts';
import { PersonName } from '../../ui/person-name.tsx';

export interface HistoryValueProps {
  field: string | undefined;
  of: string | undefined;
  value: string;
}

/** Fields whose value is an account. */
const people = new Set(['person', 'askedToMeet', 'askedOf', 'requester']);

/** Fields of people's own words, and of ids: shown as they are. */
const asTyped = new Set(['text', 'answer', 'statement', 'references', 'threats', 'threat', 'stride', 'issueKey']);

const codes = [
  ...(['accepted', 'declined', 'deferred', 'ticked', 'held', 'settled', 'notified', 'agreed', 'pushed-back'] as const),
  ...([
    'unconfirmed',
    'confirmed',
    'rejected',
    'open',
    'mitigated',
    'transferred',
    'avoided',
    'not-applicable',
  ] as const),
  ...(['asked', 'approved', 'refused', 'withdrawn', 'lapsed', 'in-progress', 'done', 'not-done', 'gone'] as const),
] as const;

export function HistoryValue({ field = 'text', value }: HistoryValueProps) {
  const { t } = usePanel();
  const account = people.has(field) ? accountId.safeParse(value).data : undefined;
  return account === undefined ? <span>{inWords(field, value, t)}</span> : <PersonName of={account} />;
}

function inWords(field: string, value: string, t: Texts): string {
  if (asTyped.has(field)) return value;
  if (field === 'priority') return named(priority.safeParse(value).data, (one) => t(`priority.${one}.name`)) ?? value;
  if (field === 'size') return named(size.safeParse(value).data, (one) => t(`size.${one}.name`)) ?? value;
  if (field === 'stage') return named(stage.safeParse(value).data, (one) => t(`panel.stage.${one}`)) ?? value;
  if (field === 'meetingAt') return when(value, t, { dateStyle: 'medium', timeStyle: 'short' });
  if (field === 'goLiveOn' || field === 'expiresOn') return when(value, t, { dateStyle: 'medium', timeZone: 'UTC' });
  const code = codes.find((one) => one === value);
  return code === undefined ? value : t(`panel.history.code.${code}`);
}

function named<T>(known: T | undefined, word: (known: T) => string): string | null {
  return known === undefined ? null : word(known);
}

function when(value: string, { locale }: Texts, options: Intl.DateTimeFormatOptions): string {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? value : new Intl.DateTimeFormat(locale, options).format(at);
}
