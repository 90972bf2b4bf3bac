/** Changes the words of a last thing, a threat, a recommendation, a question in return or an assumption. */
import { AppError } from '../domain/app-error.ts';
import type { ItemId } from '../domain/ids.ts';
import { type Item, textLimits } from '../domain/item.ts';
import { changeItem } from './change-item.ts';
import type { Models } from './ports.ts';
import type { Session } from './session.ts';

export function editText(
  { models }: { models: Models },
  session: Session,
  input: { id: ItemId; rev: number; text: string },
): Promise<Item> {
  return changeItem({
    models,
    modelId: session.issueId,
    id: input.id,
    field: 'text',
    seenRev: input.rev,
    as: (item) => item,
    apply: (current) => {
      checkLength(current, input.text);
      return current.text === input.text ? null : { ...current, text: input.text };
    },
  });
}

const names = {
  'last-thing': 'lastThing',
  'follow-up': 'followUp',
  assumption: 'assumption',
  threat: 'threat',
  recommendation: 'recommendation',
  answer: 'answer',
  exception: 'exception',
} as const satisfies Record<Item['kind'], keyof typeof textLimits>;

function checkLength(item: Item, text: string): void {
  const limit = textLimits[names[item.kind]];
  if (text.length <= limit) return;
  const params = { field: 'text', length: text.length, limit };
  throw new AppError('INVALID', 'errors.tooLong', { params, field: 'text' });
}
