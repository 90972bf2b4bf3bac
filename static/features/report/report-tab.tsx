/** The report that the size asks for, as Markdown, ready to copy. */
import { useRef, useState } from 'react';
import { reportMarkdown } from '../../../src/domain/report.ts';
import { itemsOf, usePanel, useRecords, useRows } from '../../store/use-panel.ts';
import { HistorySlot } from '../history/history-slot.tsx';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { useToday } from '../../ui/use-today.ts';
import './report.css';

export function ReportTab() {
  const { t, announce } = usePanel();
  const { issue, model, rules } = useRecords();
  const rows = useRows();
  const today = useToday();
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  const box = useRef<HTMLTextAreaElement>(null);
  const size = model?.size ?? 'none';
  const depth = size === 'none' ? 'ticket' : rules.sizes[size].report;
  const markdown = reportMarkdown({ issueKey: issue.key, depth, items: itemsOf(rows), texts: t, today });
  const copy = async () => {
    const done = await copyText(markdown);
    setCopied(done ? 'yes' : 'by-hand');
    announce(t(done ? 'panel.report.copied' : 'panel.report.copyByHand'), !done);
    if (!done) requestAnimationFrame(() => box.current?.select());
  };
  return (
    <>
      <section className="part" aria-labelledby="part-report">
        <div className="part-head">
          <h3 id="part-report">{t('panel.report.title')}</h3>
          <Button icon="copy" onClick={() => void copy()}>
            {t('panel.report.copy')}
          </Button>
        </div>
        <p className="field-hint">{t(`panel.report.hint.${depth}`)}</p>
        {copied === 'yes' && <p className="saving">{t('panel.report.copied')}</p>}
        {copied === 'by-hand' ? (
          <>
            <p className="field-hint">{t('panel.report.copyByHand')}</p>
            <textarea
              ref={box}
              className="text-box report"
              readOnly
              rows={markdown.split('\n').length}
              aria-label={t('panel.report.title')}
              value={markdown}
              onFocus={(event) => event.target.select()}
            />
          </>
        ) : (
          <pre className="report" tabIndex={0} aria-labelledby="part-report" role="group">
            {markdown}
          </pre>
        )}
      </section>
      <HistorySlot />
    </>
  );
}
