/** One line of the set-up check: state, sentence, remedy, and the button where one click is the remedy. */
import { useState } from 'react';
import type { CheckCode, CheckLine, CheckState } from '../../../src/domain/set-up-check.ts';
import type { TextKey } from '../../../src/domain/texts.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Lozenge, type Tone } from '../../ui/lozenge.tsx';
import { useAdmin } from '../app/admin-context.ts';

const tones: Record<CheckState, Tone> = { fine: 'green', broken: 'red', unknown: 'yellow' };

const remedies: Partial<Record<CheckCode, TextKey>> = {
  projectMissing: 'admin.check.remedy.projectMissing',
  typeMissing: 'admin.check.remedy.typeMissing',
  appRightsMissing: 'admin.check.remedy.appRightsMissing',
  securityLevelsHidden: 'admin.check.remedy.securityLevelsHidden',
  securityLevelsSeen: 'admin.check.remedy.securityLevelsSeen',
  pinUnknown: 'admin.check.remedy.pinUnknown',
  priorityMissing: 'admin.check.remedy.priorityMissing',
  approverGone: 'admin.check.remedy.approverGone',
  sweepNone: 'admin.check.remedy.sweepNone',
  eventNone: 'admin.check.remedy.eventNone',
  deadLetters: 'admin.check.remedy.deadLetters',
  unlicensed: 'admin.check.remedy.unlicensed',
};

export function CheckLineRow({ line, licensed }: { line: CheckLine; licensed: boolean }) {
  const { t } = useAdmin();
  const remedy = remedies[line.code];
  const params = {
    ...line.params,
    ...('at' in line.params ? { at: localTime(String(line.params['at']), t.locale) } : {}),
  };
  return (
    <li className="check-line">
      <Lozenge tone={tones[line.state]}>{t(`admin.check.state.${line.state}`)}</Lozenge>
      <div className="check-words">
        <p>{t(`admin.check.says.${line.code}`, params)}</p>
        {remedy !== undefined && <p className="field-hint">{t(remedy, params)}</p>}
        {licensed && line.code === 'pinUnknown' && line.projectKey !== null && (
          <PinButton projectKey={line.projectKey} />
        )}
      </div>
    </li>
  );
}

function PinButton({ projectKey }: { projectKey: string }) {
  const { client, t, announce } = useAdmin();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const pin = async () => {
    if (busy) return;
    setBusy(true);
    const result = await client.call('pinPanel', { projectKey });
    setBusy(false);
    const sentence = result.ok ? t('admin.check.pinned', { project: projectKey }) : failureText(result.error, t);
    setTold(sentence);
    announce(sentence, !result.ok);
  };
  return (
    <>
      <div>
        <Button onClick={() => void pin()} aria-disabled={busy}>
          {t('admin.check.pin', { project: projectKey })}
        </Button>
      </div>
      {told !== null && <p>{told}</p>}
    </>
  );
}

export function localTime(at: string, locale: string): string {
  return new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
