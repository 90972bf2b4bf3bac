/** Every size so far, the newest first, once there is more than one. */
import type { ModelView } from '../../../src/contract/panel.ts';
import { type SizeChange, sizesSoFar } from '../../../src/domain/size-change.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { useTexts } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';

export function SizeHistory({ model }: { model: ModelView }) {
  const t = useTexts();
  const sizes = sizesSoFar(model);
  if (sizes.length < 2) return null;
  return (
    <details className="size-history">
      <summary>{t('panel.sizing.history', { count: sizes.length })}</summary>
      <ol className="plain-list">
        {sizes.toReversed().map((one) => (
          <li key={`${one.at} ${one.how} ${one.to}`}>
            {changeText(one, t)}{' '}
            <span className="row-note">
              <PersonLine by={one.how === 'rules' ? null : one.by} at={one.at} />
            </span>
            {one.how === 'person' && (
              <p className="size-reason">
                <q>{one.reason}</q>
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function changeText(one: SizeChange, t: Texts): string {
  const to = t(`size.${one.to}.name`);
  switch (one.how) {
    case 'rules':
      return t('panel.sizing.historyRules', { to });
    case 'asked-anyway':
      return t('panel.sizing.historyAnyway', { to });
    case 'person':
      return t('panel.sizing.historyPerson', { to, from: t(`size.${one.from}.name`) });
  }
}
