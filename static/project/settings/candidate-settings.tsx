/** What is looked at, as a form: Jira checks every name and the query, and what is wrong stands beside its field. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Overview } from '../../../src/contract/project.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { GrowingText } from '../../ui/growing-text.tsx';
import { Message } from '../../ui/message.tsx';
import { useProject } from '../app/project-context.ts';
import { type SaveFailure, FieldError } from '../../ui/field-error.tsx';
import type { PlaceLine } from '../../ui/place-lines.tsx';
import { WatchLines } from './watch-lines.tsx';

interface CandidateSettingsProps {
  overview: Overview;
  onSaved: (overview: Overview, matches: number | null) => void;
  onClose: () => void;
}

export function CandidateSettings({ overview, onSaved, onClose }: CandidateSettingsProps) {
  const { client, t, announce } = useProject();
  const [base, setBase] = useState(overview);
  const [watch, setWatch] = useState(() => linesOf(overview));
  const [jql, setJql] = useState(overview.candidates.jql ?? '');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [failure]);
  const reload = async () => {
    const result = await client.call('overview', {});
    if (!result.ok) return;
    setBase(result.value);
    setWatch(linesOf(result.value));
    setJql(result.value.candidates.jql ?? '');
    setFailure(null);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    // A line that was left empty is none.
    const lines = watch.filter((one) => `${one.projectKey}${one.issueTypeName}`.trim() !== '');
    const result = await client.call('saveCandidates', {
      rev: base.rev,
      watch: lines.map(({ projectKey, issueTypeName }) => ({ projectKey, issueTypeName })),
      jql: jql.trim() === '' ? null : jql.trim(),
    });
    setBusy(false);
    if (result.ok) {
      onSaved(result.value.overview, result.value.matches);
      return;
    }
    const { error } = result;
    const sentence = failureText(error, t);
    setWatch(lines.length === 0 ? [emptyLine(0)] : lines);
    setFailure({ field: ('field' in error && error.field) || null, sentence, conflict: error.code === 'CONFLICT' });
    announce(sentence, true);
  };
  return (
    <section className="look" aria-labelledby="candidate-settings-title">
      <h2 id="candidate-settings-title">{t('candidates.settings.title')}</h2>
      <form className="candidate-settings" ref={form} noValidate onSubmit={(event) => void save(event)}>
        <WatchLines lines={watch} failure={failure} onChange={setWatch} />
        <div>
          <label className="field-label" htmlFor="jql">
            {t('candidates.settings.jql')}
          </label>
          <GrowingText
            id="jql"
            rows={2}
            value={jql}
            spellCheck={false}
            aria-describedby={failure?.field === 'jql' ? 'jql-hint jql-error' : 'jql-hint'}
            aria-invalid={failure?.field === 'jql' || undefined}
            onChange={(event) => setJql(event.target.value)}
          />
          <p className="field-hint" id="jql-hint">
            {t('candidates.settings.jqlHint')}
          </p>
          <FieldError field="jql" failure={failure} />
        </div>
        {failure !== null && failure.field === null && (
          <Message
            tone="error"
            actions={
              failure.conflict ? (
                <Button onClick={() => void reload()}>{t('candidates.settings.reload')}</Button>
              ) : undefined
            }
          >
            <p>{failure.sentence}</p>
          </Message>
        )}
        <div className="actions">
          <Button appearance="primary" submit aria-disabled={busy}>
            {t(busy ? 'candidates.settings.saving' : 'candidates.settings.save')}
          </Button>
          <Button onClick={onClose}>{t('candidates.settings.cancel')}</Button>
        </div>
      </form>
    </section>
  );
}

function linesOf({ candidates }: Overview): PlaceLine[] {
  return candidates.watch.length === 0 ? [emptyLine(0)] : candidates.watch.map((one, id) => ({ id, ...one }));
}

function emptyLine(id: number): PlaceLine {
  return { id, projectKey: '', issueTypeName: '' };
}
