/** What stands in the history as codes and dates, as people read it. */
import { stage } from '../../../src/domain/model.ts';
import { priority } from '../../../src/domain/priority.ts';
import { size } from '../../../src/domain/size.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { stride } from '../../../src/domain/threat-statement.ts';

/** Fields of people's own words, and of ids: shown as they are. */
const asTyped = new Set(['text', 'answer', 'statement', 'references', 'threats', 'threat', 'issueKey']);

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
  ...(['hidden', 'covered', 'something-left'] as const),
] as const;

/** A value of a field in the reader's language; what a later version writes stands as it is. */
export function inWords(field: string, value: string, t: Texts): string {
  if (asTyped.has(field)) return value;
  if (field === 'priority') return named(priority.safeParse(value).data, (one) => t(`priority.${one}.name`)) ?? value;
  if (field === 'size') return named(size.safeParse(value).data, (one) => t(`size.${one}.name`)) ?? value;
  if (field === 'stage') return named(stage.safeParse(value).data, (one) => t(`panel.stage.${one}`)) ?? value;
  if (field === 'meetingAt') return when(value, t, { dateStyle: 'medium', timeStyle: 'short' });
  if (field === 'goLiveOn' || field === 'expiresOn') return when(value, t, { dateStyle: 'medium', timeZone: 'UTC' });
  if (field === 'stride')
    return value
      .split(', ')
      .map((one) => strideName(one, t))
      .join(', ');
  const code = codes.find((one) => one === value);
  return code === undefined ? value : t(`panel.history.code.${code}`);
}

function strideName(value: string, t: Texts): string {
  return named(stride.safeParse(value).data, (one) => t(`panel.details.stride.${one}.name`)) ?? value;
}

function named<T>(known: T | undefined, word: (known: T) => string): string | null {
  return known === undefined ? null : word(known);
}

function when(value: string, { locale }: Texts, options: Intl.DateTimeFormatOptions): string {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? value : new Intl.DateTimeFormat(locale, options).format(at);
}
