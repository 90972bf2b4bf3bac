/** The settings as a form: what is wrong stands beside its field, and what was typed stays until it is saved. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SettingsView } from '../../../src/contract/admin.ts';
import { isChosen } from '../../../src/domain/not-done.ts';
import { language, languageOf } from '../../../src/domain/language.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { useAdmin } from '../app/admin-context.ts';
import { AskForOthers } from './ask-for-others.tsx';
import { Approvers } from './approvers.tsx';
import type { SaveFailure } from '../../ui/field-error.tsx';
import { type Draft, draftOf, withoutId } from './draft.ts';
import { NotDone } from './not-done.tsx';
import { Scopes } from './scopes.tsx';

interface SettingsFormProps {
  given: SettingsView;
  onSaved: () => void;
}

export function SettingsForm({ given, onSaved }: SettingsFormProps) {
  const { client, t, announce } = useAdmin();
  const [base, setBase] = useState(given);
  const [draft, setDraft] = useState(() => draftOf(given));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [saved, setSaved] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [failure]);
  const change = (part: Partial<Draft>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  const show = (view: SettingsView) => {
    setBase(view);
    setDraft(draftOf(view));
    setFailure(null);
  };
  const reload = async () => {
    const result = await client.call('readSettings', {});
    if (result.ok) show(result.value);
    else setFailure({ field: null, sentence: failureText(result.error, t), conflict: true });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setSaved(false);
    const result = await client.call('saveSettings', withoutId(draft, base.settings.rev));
    setBusy(false);
    if (result.ok) {
      show(result.value);
      setSaved(true);
      announce(t('admin.settings.saved'));
      onSaved();
      return;
    }
    const { error } = result;
    const sentence = failureText(error, t);
    setFailure({ field: ('field' in error && error.field) || null, sentence, conflict: error.code === 'CONFLICT' });
    announce(sentence, true);
  };
  return (
    <section className="admin-part" aria-labelledby="settings-title">
      <h2 id="settings-title">{t('admin.settings.title')}</h2>
      <form className="settings" ref={form} noValidate onSubmit={(event) => void save(event)}>
        <Scopes scopes={draft.scopes} failure={failure} onChange={(scopes) => change({ scopes })} />
        <Approvers approvers={draft.approvers} failure={failure} onChange={(approvers) => change({ approvers })} />
        <NotDone
          resolutions={base.resolutions}
          chosen={draft.notDoneResolutionIds}
          guessed={!isChosen(base.settings)}
          failure={failure}
          onChange={(notDoneResolutionIds) => change({ notDoneResolutionIds })}
        />
        <AskForOthers allowed={draft.askForOthers} onChange={(askForOthers) => change({ askForOthers })} />
        <div>
          <label className="field-label" htmlFor="language">
            {t('admin.settings.language')}
          </label>
          <select
            className="select-box"
            id="language"
            value={draft.siteLocale}
            onChange={(event) => change({ siteLocale: languageOf(event.target.value) })}
          >
            {language.options.map((one) => (
              <option key={one} value={one}>
                {t(`admin.settings.languages.${one}`)}
              </option>
            ))}
          </select>
        </div>
        {failure !== null && (
          <Message
            tone="error"
            actions={
              failure.conflict ? <Button onClick={() => void reload()}>{t('admin.settings.reload')}</Button> : undefined
            }
          >
            <p>{failure.sentence}</p>
          </Message>
        )}
        <div className="actions">
          <Button appearance="primary" submit aria-disabled={busy}>
            {t(busy ? 'admin.settings.saving' : 'admin.settings.save')}
          </Button>
          {saved && <p className="saved">{t('admin.settings.saved')}</p>}
        </div>
      </form>
    </section>
  );
}
