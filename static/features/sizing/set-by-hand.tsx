/** A person set the size: who, when, why, and what the rules say instead. */
import type { Size } from '../../../src/domain/size.ts';
import type { SizeSetBy } from '../../../src/domain/size-change.ts';
import { useTexts } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';

export function SetByHand({ set, automatic }: { set: SizeSetBy; automatic: Size }) {
  const t = useTexts();
  return (
    <div className="set-by-hand">
      <p>
        {t('panel.sizing.setByHand', { automatic: t(`size.${automatic}.name`) })}{' '}
        <span className="row-note">
          <PersonLine by={set.by} at={set.at} />
        </span>
      </p>
      <p className="size-reason">
        {t('panel.sizing.reason')} <q>{set.reason}</q>
      </p>
    </div>
  );
}
