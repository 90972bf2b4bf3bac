/** One's own word on a priority: one press to agree, a note to push back; pressed again, it is taken back. */
import type { RefObject } from 'react';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { useOwnOpinion } from './use-own-opinion.ts';

export interface OwnWordProps {
  row: Row;
  /** Whether the note is being written. */
  pushing: boolean;
  /** The button that opens it. */
  pushBack: RefObject<HTMLButtonElement>;
  onPushBack: () => void;
}

export function OwnWord({ row, pushing, pushBack, onPushBack }: OwnWordProps) {
  const { store, t } = usePanel();
  const mine = useOwnOpinion(row);
  if (row.priority === null) return null;
  const agreed = mine?.stance === 'agreed';
  const pushed = mine?.stance === 'pushed-back';
  const what = { id: row.id ?? t('panel.row.new'), priority: t(`priority.${row.priority}.name`) };
  return (
    <span className="agree-buttons" role="group" aria-label={t('panel.recommendations.agreement', what)}>
      <Button
        appearance="subtle"
        {...(agreed ? { icon: 'check' } : {})}
        aria-pressed={agreed}
        aria-label={t('panel.recommendations.agreeWith', what)}
        onClick={() => store.agree(row.key, agreed ? null : 'agreed', '')}
      >
        {t('panel.recommendations.agree')}
      </Button>
      <Button
        ref={pushBack}
        appearance="subtle"
        {...(pushed ? { icon: 'pushBack' } : {})}
        aria-pressed={pushed}
        aria-expanded={pushing}
        aria-label={t('panel.recommendations.pushBackOn', what)}
        onClick={onPushBack}
      >
        {t('panel.recommendations.pushBack')}
      </Button>
    </span>
  );
}
