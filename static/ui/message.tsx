/** A boxed message with its next step, as Jira's section messages. */
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface MessageProps {
  tone: 'info' | 'warning' | 'error' | 'success';
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
}

const icons = { info: 'info', warning: 'warning', error: 'warning', success: 'check' } as const;

export function Message({ tone, title, children, actions }: MessageProps) {
  return (
    <div className={`message message-${tone}`}>
      <Icon name={icons[tone]} />
      <div className="message-body">
        {title && <p className="message-title">{title}</p>}
        {children}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </div>
  );
}
