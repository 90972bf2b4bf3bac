/** One's own word on a priority: one press to agree, a note to push back; pressed again, it is taken back. */
import { useState } from 'react';
import type { Priority } from '../../../src/domain/priority.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { useRefocus } from '../../ui/use-refocus.ts';
import { PushBackForm } from './push-back-form.tsx';

export function OwnWord({ row, priority }: { row: Row; priority: Priority }) {
  const { store, t } = usePanel();
  const [pushing, setPushing] = useState(() => store.drafts.read(draftName.pushBack(row.key)) !== null);
  const { ref, refocus } = useRefocus<HTMLButtonElement>();
  const me = store.state.read().records?.accountId;
  const mine = row.opinions.find((one) => one.by === me && one.priority === priority) ?? null;
  const agreed = mine?.stance === 'agreed';
  const what = { id: row.id ?? t('panel.row.new'), priority: t(`priority.${priority}.name`) };
  const close = () => {
    setPushing(false);
    refocus();
  };
  return (
    <>
      <span className="agree-buttons" role="group" aria-label={t('panel.recommendations.agreement', what)}>
        <Button
          appearance="subtle"
          icon="check"
          aria-pressed={agreed}
          aria-label={t('panel.recommendations.agreeWith', what)}
          onClick={() => store.agree(row.key, agreed ? null : 'agreed', '')}
        >
          {t('panel.recommendations.agree')}
        </Button>
        <Button
          ref={ref}
          appearance="subtle"
          icon="pushBack"
          aria-pressed={mine?.stance === 'pushed-back'}
          aria-expanded={pushing}
          aria-label={t('panel.recommendations.pushBackOn', what)}
          onClick={() => (pushing ? close() : setPushing(true))}
        >
          {t('panel.recommendations.pushBack')}
        </Button>
      </span>
      {pushing && <PushBackForm row={row} mine={mine} onDone={close} />}
    </>
  );
}
