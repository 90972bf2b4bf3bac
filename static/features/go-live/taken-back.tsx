/** Notices that were taken back, each with its reason. */
import type { TakenBackNotice } from '../../../src/domain/go-live-notice.ts';
import { useTexts } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';

export function TakenBack({ notices }: { notices: readonly TakenBackNotice[] }) {
  const t = useTexts();
  if (notices.length === 0) return null;
  return (
    <ul className="plain-list go-live-before" aria-label={t('panel.goLive.before')}>
      {notices.toReversed().map((one) => (
        <li key={one.number} className="row-note">
          {t('panel.goLive.beforeNotified')} <PersonLine by={one.by} at={one.at} />; {t('panel.goLive.beforeTakenBack')}{' '}
          <PersonLine by={one.back.by} at={one.back.at} />: <q>{one.reason}</q>
        </li>
      ))}
    </ul>
  );
}
