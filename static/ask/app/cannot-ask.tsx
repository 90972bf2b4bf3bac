/** For somebody who cannot ask from here: whom to turn to. */
import type { AskWay } from '../../../src/contract/ask.ts';
import { Message } from '../../ui/message.tsx';
import { useAsk } from './ask-context.ts';

type Closed = Exclude<AskWay, { how: 'self' | 'app' }>;

export function CannotAsk({ way, project }: { way: Closed; project: string }) {
  const { t } = useAsk();
  return (
    <Message tone="warning" title={t('ask.cannot.title')}>
      <p>{sentence()}</p>
    </Message>
  );

  function sentence(): string {
    if (way.how === 'unlicensed') return t('ask.cannot.unlicensed', { project });
    if (way.how === 'not-set-up') return t('ask.cannot.notSetUp', { project, type: way.issueTypeName });
    if (way.lead === null) return t('ask.cannot.nobodyUnknown', { project });
    return t('ask.cannot.nobody', { project, lead: way.lead });
  }
}
