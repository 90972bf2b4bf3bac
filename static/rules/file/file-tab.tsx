/** The rules as a file: downloaded, and read back as a draft. */
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { useRulesPage } from '../app/rules-context.ts';
import { ImportFile } from './import-file.tsx';
import { saveAsFile } from './save-as-file.ts';

export function FileTab() {
  const { client, t, announce } = useRulesPage();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ sentence: string; failed: boolean } | null>(null);
  const download = async () => {
    if (busy) return;
    setBusy(true);
    const result = await client.call('exportRules', {});
    setBusy(false);
    if (result.ok) saveAsFile(result.value);
    const sentence = result.ok
      ? t('rules.file.downloaded', { name: result.value.fileName })
      : failureText(result.error, t);
    setTold({ sentence, failed: !result.ok });
    announce(sentence, !result.ok);
  };
  return (
    <div className="rules-part">
      <section className="rules-part" aria-labelledby="export-title">
        <h2 id="export-title">{t('rules.file.export')}</h2>
        <p>{t('rules.file.exportHint')}</p>
        <div>
          <Button onClick={() => void download()} aria-disabled={busy}>
            {t(busy ? 'rules.file.downloading' : 'rules.file.download')}
          </Button>
        </div>
        {told !== null && (
          <Message tone={told.failed ? 'error' : 'success'}>
            <p>{told.sentence}</p>
          </Message>
        )}
      </section>
      <ImportFile />
    </div>
  );
}
