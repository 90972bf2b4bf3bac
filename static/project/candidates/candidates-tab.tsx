/** Candidates: off, being set up, or the list with what is looked at. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Overview } from '../../../src/contract/project.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { useProject } from '../app/project-context.ts';
import { CandidateSettings } from '../settings/candidate-settings.tsx';
import { CandidateList } from './candidate-list.tsx';
import { LookSummary } from './look-summary.tsx';

export function CandidatesTab({ given }: { given: Overview }) {
  const { client, t, announce } = useProject();
  const [overview, setOverview] = useState(given);
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const editButton = useRef<HTMLButtonElement>(null);
  const { candidates, access, projectKey, licensed } = overview;
  const mayConfigure = access.includes('configure') && licensed;
  const isOn = candidates.watch.length > 0 || candidates.jql !== null;
  const reloadOverview = useCallback(async () => {
    setSaved(null);
    const result = await client.call('overview', {});
    if (result.ok) setOverview(result.value);
  }, [client]);
  const close = () => setEditing(false);
  // The form that had the focus is gone: it goes to the button that opens it again.
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const edit = () => {
    setSaved(null);
    setEditing(true);
  };
  const onSaved = (next: Overview, matches: number | null) => {
    const { watch, jql } = next.candidates;
    const off = watch.length === 0 && jql === null;
    const sentence =
      matches === null
        ? t(off ? 'candidates.settings.off' : 'candidates.settings.saved')
        : t('candidates.settings.matches', { count: matches });
    setOverview(next);
    setSaved(sentence);
    announce(sentence);
    setRound((count) => count + 1);
    close();
  };
  const settings = <CandidateSettings overview={overview} onSaved={onSaved} onClose={close} />;
  return (
    <>
      {editing && !isOn && settings}
      {saved !== null && (
        <Message tone="success">
          <p>{saved}</p>
        </Message>
      )}
      {!editing && !isOn && (
        <Message
          tone="info"
          title={t('candidates.off.title')}
          actions={
            mayConfigure ? (
              <Button ref={editButton} appearance="primary" onClick={edit}>
                {t('candidates.off.setUp')}
              </Button>
            ) : undefined
          }
        >
          <p>{t('candidates.off.text')}</p>
          {!mayConfigure && <p>{t('candidates.off.who', { project: projectKey })}</p>}
        </Message>
      )}
      <CandidateList key={round} overview={overview} isOn={isOn} onReload={reloadOverview} />
      {editing && isOn && settings}
      {!editing && isOn && (
        <LookSummary
          overview={overview}
          change={
            mayConfigure ? (
              <Button ref={editButton} onClick={edit}>
                {t('candidates.look.change')}
              </Button>
            ) : null
          }
        />
      )}
    </>
  );
}
