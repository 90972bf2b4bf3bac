/** Reads a rules file as a draft. A file that cannot be read says why, field by field, and changes nothing. */
import { useRef, useState } from 'react';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { focusSoon } from '../app/focus-field.ts';
import { draftOf, sameRules } from '../draft/draft.ts';
import { placeName } from '../draft/place-name.ts';
import { type Problem, errorsOf } from '../draft/problem.ts';
import { FileChoice } from './file-choice.tsx';

type Told = { name: string; sentence: string; problems: Problem[]; taken: boolean };

export function ImportFile() {
  const { client, t, announce } = useRulesPage();
  const { view, dirty, load } = useRules();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  // A file has line breaks and indents that are not kept.
  const largest = view.limits.bytes * 4;

  const tell = (one: Told) => {
    setTold(one);
    announce(one.sentence, !one.taken);
    if (!one.taken) focusSoon(() => outcome.current);
  };
  const read = async (file: File) => {
    const { name } = file;
    const refuse = (sentence: string) => tell({ name, sentence, problems: [], taken: false });
    if (file.size > largest) {
      const limit = Math.floor(largest / 1_024);
      refuse(t('rules.file.tooLarge', { name, size: Math.ceil(file.size / 1_024), limit }));
      return;
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      refuse(t('rules.file.unreadable', { name }));
      return;
    }
    const result = await client.call('importRules', { text });
    if (!result.ok) {
      refuse(failureText(result.error, t));
      return;
    }
    const { content, problems } = result.value;
    if (content === null) {
      tell({ name, sentence: t('rules.file.refused', { name }), problems, taken: false });
      return;
    }
    const draft = draftOf(content);
    const same = sameRules(draft, draftOf(view.content));
    load(draft, problems);
    tell({ name, sentence: t(same ? 'rules.file.same' : 'rules.file.loaded', { name }), problems: [], taken: true });
  };
  const choose = async (file: File) => {
    setBusy(true);
    setTold(null);
    await read(file);
    setBusy(false);
  };
  return (
    <section className="rules-part" aria-labelledby="import-title">
      <h2 id="import-title">{t('rules.file.import')}</h2>
      <p>{t('rules.file.importHint')}</p>
      {dirty && <p className="field-warning">{t('rules.file.importDirty')}</p>}
      <FileChoice
        id="rules-file"
        label={t('rules.file.choose')}
        disabled={!view.licensed}
        busy={busy}
        onFile={choose}
      />
      {busy && <p>{t('rules.file.reading')}</p>}
      {told !== null && (
        <div ref={outcome} tabIndex={-1} className="rules-outcome">
          <Message tone={told.taken ? 'success' : 'error'} title={told.sentence}>
            {told.problems.length > 0 && (
              <ul className="rules-problem-list">
                {errorsOf(told.problems).map((one) => (
                  <li key={`${one.field} ${one.message}`}>
                    <strong>{placeName(one.field, t)}</strong>
                    {one.field !== '' && one.field !== placeName(one.field, t) && <code>{one.field}</code>}:{' '}
                    {one.message}
                  </li>
                ))}
              </ul>
            )}
          </Message>
        </div>
      )}
    </section>
  );
}
