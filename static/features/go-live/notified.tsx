/** That the security team was notified: by whom, when, who was mentioned; and taking that back. */
import { useEffect, useRef, useState } from 'react';
import type { ModelView } from '../../../src/contract/panel.ts';
import type { GoLiveNotice } from '../../../src/domain/go-live-notice.ts';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { PersonNames } from '../../ui/person-name.tsx';
import { useRefocus } from '../../ui/use-refocus.ts';
import { TakeBackForm } from './take-back-form.tsx';

export interface NotifiedProps {
  model: ModelView;
  notice: GoLiveNotice;
  changeable: boolean;
}

export function Notified({ notice, changeable }: NotifiedProps) {
  const { t } = usePanel();
  const { accountId } = useRecords();
  const [asking, setAsking] = useState(false);
  const { ref, refocus } = useRefocus<HTMLButtonElement>();
  const box = useRef<HTMLDivElement>(null);
  // Whoever just pressed the button that is gone now finds the focus on what came of it.
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && notice.by === accountId) box.current?.focus();
  }, [notice.by, notice.at, accountId]);
  return (
    <div ref={box} className="go-live-notified" tabIndex={-1} role="group" aria-label={t('panel.goLive.notified')}>
      <Message tone="success" title={t('panel.goLive.notified')}>
        <p>
          <PersonLine by={notice.by} at={notice.at} />
        </p>
        <p className="row-note">
          {t(notice.comment.state === 'posted' ? 'panel.goLive.comment.posted' : 'panel.goLive.comment.due')}
          {notice.to.length > 0 && ` ${t('panel.goLive.comment.to')} `}
          <PersonNames of={notice.to} />
        </p>
        {changeable && !asking && (
          <div className="actions">
            <Button ref={ref} appearance="subtle" icon="undo" onClick={() => setAsking(true)}>
              {t('panel.goLive.takeBack')}
            </Button>
          </div>
        )}
      </Message>
      {changeable && asking && (
        <TakeBackForm
          number={notice.number}
          onCancel={() => {
            setAsking(false);
            refocus();
          }}
        />
      )}
    </div>
  );
}
