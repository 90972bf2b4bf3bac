/** Another wording for a recommendation that reads like blame or a bare "no": one press takes it, one puts it away. */
import { useMemo, useState } from 'react';
import { wordingHint } from '../../../src/domain/wording/wording-hint.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

export default function WordingOffer({ row }: { row: Row }) {
  const { store, t } = usePanel();
  const [away, setAway] = useState(() => store.wordingsPutAway.get(row.key) ?? null);
  const hint = useMemo(() => wordingHint(row.text, document.documentElement.lang), [row.text]);
  if (hint === null || away === row.text) return null;
  const id = row.id ?? t('panel.row.new');
  const { suggestion } = hint;
  /** The buttons go with the offer: the focus stays in the row. */
  const leave = (from: Element) =>
    from.closest('li')?.querySelector<HTMLElement>('.row-actions [data-key="e"]')?.focus();
  return (
    <div className="wording" role="group" aria-label={t('panel.recommendations.wordingFor', { id })}>
      <span className="wording-text">
        <Icon name="info" />
        <span>
          {suggestion === null
            ? t('panel.recommendations.wordingTip')
            : t('panel.recommendations.wording', { suggestion })}
        </span>
      </span>
      {suggestion !== null && (
        <Button
          appearance="subtle"
          aria-label={t('panel.recommendations.wordingUseFor', { id })}
          onClick={(event) => {
            leave(event.currentTarget);
            store.setText(row.key, suggestion, row.item?.rev ?? 0);
          }}
        >
          {t('panel.recommendations.wordingUse')}
        </Button>
      )}
      <Button
        appearance="subtle"
        icon="close"
        aria-label={t('panel.recommendations.wordingAway', { id })}
        title={t('panel.recommendations.wordingAway', { id })}
        onClick={(event) => {
          leave(event.currentTarget);
          store.wordingsPutAway.set(row.key, row.text);
          setAway(row.text);
        }}
      />
    </div>
  );
}
