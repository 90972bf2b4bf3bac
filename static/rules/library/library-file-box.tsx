/** The library as a file: downloaded, and read back as a draft that says entry by entry what was left out. */
import { useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { focusSoon } from '../app/focus-field.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { FileChoice } from '../file/file-choice.tsx';
import { saveAsFile } from '../file/save-as-file.ts';
import { draftOfLibrary } from './library-draft.ts';
import { useLibraryEditor } from './use-library-draft.ts';

interface Told {
  sentence: string;
  failed: boolean;
  leftOut: readonly { field: string; message: string }[];
}

/** As many characters as the contract takes. */
const largest = 1_000_000;

export function LibraryFileBox({ licensed }: { licensed: boolean }) {
  const { client, t, announce } = useRulesPage();
  const { replace, dirty } = useLibraryEditor();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const tell = (sentence: string, failed: boolean, leftOut: Told['leftOut'] = []) => {
    setTold({ sentence, failed, leftOut });
    announce(sentence, failed);
    if (failed || leftOut.length > 0) focusSoon(() => outcome.current);
  };
  const download = async () => {
    if (busy) return;
    setBusy(true);
    const result = await client.call('exportLibrary', {});
    setBusy(false);
    if (result.ok) saveAsFile(result.value);
    if (result.ok) tell(t('rules.file.downloaded', { name: result.value.fileName }), false);
    else tell(failureText(result.error, t), true);
  };
  const read = async (file: File) => {
    const { name } = file;
    const text = file.size > largest ? null : await file.text().catch(() => null);
    if (text === null) {
      tell(t('rules.file.unreadable', { name }), true);
      return;
    }
    const result = await client.call('importLibrary', { text });
    if (!result.ok) {
      tell(failureText(result.error, t), true);
      return;
    }
    const { content, leftOut } = result.value;
    replace(draftOfLibrary(content));
    tell(t('rules.library.loaded', { name }), false, leftOut);
  };
  const choose = async (file: File) => {
    setBusy(true);
    setTold(null);
    await read(file);
    setBusy(false);
  };
  return (
    <section className="rules-part" aria-labelledby="library-file-title">
      <h2 id="library-file-title">{t('rules.library.file')}</h2>
      <p>{t('rules.library.fileHint')}</p>
      {dirty && <p className="field-warning">{t('rules.library.fileDirty')}</p>}
      <div className="actions">
        <Button onClick={() => void download()} aria-disabled={busy}>
          {t('rules.library.download')}
        </Button>
      </div>
      <FileChoice
        id="library-file"
        label={t('rules.library.choose')}
        disabled={!licensed}
        busy={busy}
        onFile={choose}
      />
      {told !== null && (
        <div ref={outcome} tabIndex={-1} className="rules-outcome">
          <Message tone={told.failed ? 'error' : told.leftOut.length > 0 ? 'warning' : 'success'} title={told.sentence}>
            {told.leftOut.length > 0 && (
              <ul className="rules-problem-list">
                {told.leftOut.map(({ field, message }) => (
                  <li key={`${field} ${message}`}>
                    <code>{field}</code>: {message}
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
