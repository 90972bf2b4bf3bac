/** What a line of the history is about, in words. */
import type { HistoryLine } from '../../../src/domain/history.ts';
import { role } from '../../../src/domain/size-process.ts';
import { statementParts } from '../../../src/domain/threat-statement.ts';
import type { Texts } from '../../../src/domain/texts.ts';

const plainFields = [
  ...(['text', 'priority', 'threats', 'decision', 'opinion', 'references', 'askedOf', 'answer', 'assumption'] as const),
  ...(['threat', 'exception', 'expiresOn', 'outcome', 'stride', 'disposition', 'size', 'stage', 'issueKey'] as const),
  ...(['requester', 'goLiveOn', 'askedToMeet', 'settled', 'live', 'covered'] as const),
] as const;
const numberedFields = ['step', 'meetingAt', 'meetingHeld', 'ticket'] as const;

/** A field of a later version is called by its own name. */
export function fieldName({ field = '', of = '' }: Pick<HistoryLine, 'field' | 'of'>, t: Texts): string {
  const plain = plainFields.find((one) => one === field);
  if (plain !== undefined) return t(`panel.history.field.${plain}`);
  const numbered = numberedFields.find((one) => one === field);
  if (numbered !== undefined) return t(`panel.history.field.${numbered}`, { of });
  if (field === 'person') {
    const known = role.safeParse(of).data;
    return t('panel.history.field.person', { role: known === undefined ? of : t(`process.role.${known}`) });
  }
  const part = field === 'statement' ? statementParts.find((one) => one === of) : undefined;
  return part === undefined ? field : t('panel.history.field.statement', { part: t(`panel.details.part.${part}`) });
}
