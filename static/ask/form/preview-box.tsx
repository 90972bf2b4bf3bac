/** What to expect, before anything is created: the size and why, or plainly that none is needed, and why. */
import type { SizeProcesses } from '../../../src/domain/size-process.ts';
import { sizeMeaning } from '../../../src/domain/size-words.ts';
import type { TriageResult } from '../../../src/domain/triage/triage-result.ts';
import { useAsk } from '../app/ask-context.ts';
import type { Preview } from './use-preview.ts';

export function PreviewBox({ preview, sizes }: { preview: Preview; sizes: SizeProcesses }) {
  const { t } = useAsk();
  const shown = preview.is === 'ready' ? preview.result : preview.is === 'sizing' ? preview.last : null;
  return (
    <section className="ask-preview" aria-label={t('ask.preview.title')} aria-busy={preview.is === 'sizing'}>
      {shown !== null &&
        (shown.size === 'none' ? (
          <NotNeeded result={shown} sizes={sizes} />
        ) : (
          <Expected result={shown} sizes={sizes} />
        ))}
      {shown === null && <p>{sentence()}</p>}
    </section>
  );

  function sentence(): string {
    switch (preview.is) {
      case 'empty':
        return t('ask.preview.empty');
      case 'failed':
        return t('ask.preview.failed');
      default:
        return t('ask.preview.sizing');
    }
  }
}

interface Shown {
  result: TriageResult;
  sizes: SizeProcesses;
}

function Expected({ result, sizes }: Shown) {
  const { t } = useAsk();
  return (
    <>
      <p>
        <strong>{t('ask.preview.size', { size: t(`size.${result.size}.name`) })}</strong>{' '}
        {sizeMeaning(result.size, sizes, t)}
      </p>
      {result.criteria.length > 0 && (
        <>
          <p>{t('ask.preview.because')}</p>
          <ul className="ask-reasons">
            {result.criteria.map(({ code, evidence }) => {
              const criterion = t(`triage.criteria.${code}`);
              const words = evidence.find((one) => one.where !== 'answer')?.text;
              return (
                <li key={code}>
                  {words === undefined
                    ? t('ask.preview.ticked', { criterion })
                    : t('ask.preview.found', { criterion, words })}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

function NotNeeded({ result, sizes }: Shown) {
  const { t } = useAsk();
  const close = result.nearMisses.map((one) => t(`triage.criteria.${one.code}`)).join(', ');
  return (
    <>
      <p>
        <strong>{t('ask.preview.none')}</strong>
      </p>
      <p>{t('ask.preview.noneBecause')}</p>
      {close !== '' && <p>{t('ask.preview.nearMisses', { criteria: close })}</p>}
      <p>{t('ask.preview.noneAnyway', { meaning: sizeMeaning('S', sizes, t) })}</p>
    </>
  );
}
