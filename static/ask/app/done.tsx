/** What came of a request: its issue, its size, and what happens next. */
import { useEffect, useRef } from 'react';
import type { AskView, Asked } from '../../../src/contract/ask.ts';
import { nextStepWords, sizeMeaning } from '../../../src/domain/size-words.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { useAsk } from './ask-context.ts';

interface DoneProps {
  sent: Extract<Asked, { outcome: 'asked' }>;
  view: Pick<AskView, 'source' | 'sizes'>;
  onAnother: () => void;
}

export function Done({ sent, view: { source, sizes }, onAnother }: DoneProps) {
  const { host, t } = useAsk();
  const { key } = sent.issue;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the focus goes to what came of it.
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="ask-done">
      <h2 ref={title} tabIndex={-1}>
        {t('ask.done.title', { key })}
      </h2>
      <p>
        <strong>{t('ask.done.size', { size: t(`size.${sent.size}.name`) })}</strong> {sizeMeaning(sent.size, sizes, t)}
      </p>
      {!sent.linked && source !== null && (
        <Message tone="warning">
          <p>{t('ask.done.notLinked', { key, source: source.key })}</p>
        </Message>
      )}
      <h3>{t('ask.done.next')}</h3>
      <ol className="ask-next">
        <li>{t('ask.done.nextOpen', { key })}</li>
        {sent.size !== 'none' && <li>{nextStepWords(sent.size, sizes, t)}</li>}
        {sent.size !== 'none' && <li>{t('ask.done.nextTickets')}</li>}
      </ol>
      <div className="actions">
        <Button appearance="primary" onClick={() => host.openIssue(key)}>
          {t('ask.done.open', { key })}
        </Button>
        {source === null ? (
          <Button onClick={onAnother}>{t('ask.done.another')}</Button>
        ) : (
          <Button onClick={() => host.closeDialog()}>{t('ask.done.close')}</Button>
        )}
      </div>
    </div>
  );
}
