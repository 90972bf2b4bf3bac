/** The rules in their parts, what is wrong with them, what they would change, and the bar that saves them. */
import { type ReactNode, Suspense, lazy, useEffect, useRef, useState } from 'react';
import type { RulesView } from '../../../src/contract/rules.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { type Tab, Tabs } from '../../ui/tabs.tsx';
import { CalibrationTab } from '../calibration/calibration-tab.tsx';
import { CriteriaTab } from '../criteria/criteria-tab.tsx';
import { type TabKey, errorsOf, tabOf } from '../draft/problem.ts';
import { FileTab } from '../file/file-tab.tsx';
import { ProcessTab } from '../process/process-tab.tsx';
import { QuestionsTab } from '../questions/questions-tab.tsx';
import { SizeTableTab } from '../sizes/size-table-tab.tsx';
import { CommentTab } from '../templates/comment-tab.tsx';
import { LibraryContext, useLibraryDraft } from '../library/use-library-draft.ts';
import { TicketsTab } from '../tickets/tickets-tab.tsx';
import { EditorContext } from './editor-context.ts';
import { focusField, focusSoon } from './focus-field.ts';
import { PreviewBox } from './preview-box.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { RulesHead } from './rules-head.tsx';
import { useRulesPage } from './rules-context.ts';
import { SaveBar } from './save-bar.tsx';
import { useEditor } from './use-editor.ts';

/** The app's own packs come with it: loaded when somebody opens it. A part that did not arrive says so. */
const LibraryTab = lazy(() =>
  import('../library/library-tab.tsx').catch(() => ({ default: () => <LibraryMissing /> })),
);

function LibraryPart() {
  const { t } = useRulesPage();
  return (
    <Suspense fallback={<Spinner label={t('rules.library.opening')} />}>
      <LibraryTab />
    </Suspense>
  );
}

function LibraryMissing() {
  const { t } = useRulesPage();
  return (
    <Message tone="error">
      <p>{t('panel.failure.unreachable')}</p>
    </Message>
  );
}

/** In this order; what can be edited stands in a group that is closed without a licence. */
const parts: readonly { key: TabKey; edited: boolean; content: () => ReactNode }[] = [
  { key: 'criteria', edited: true, content: () => <CriteriaTab /> },
  { key: 'sizes', edited: true, content: () => <SizeTableTab /> },
  { key: 'process', edited: true, content: () => <ProcessTab /> },
  { key: 'questions', edited: true, content: () => <QuestionsTab /> },
  { key: 'tickets', edited: true, content: () => <TicketsTab /> },
  { key: 'comment', edited: true, content: () => <CommentTab /> },
  { key: 'library', edited: false, content: () => <LibraryPart /> },
  { key: 'calibration', edited: false, content: () => <CalibrationTab /> },
  { key: 'file', edited: false, content: () => <FileTab /> },
];

export function RulesEditor({ given }: { given: RulesView }) {
  const editor = useEditor(given);
  const library = useLibraryDraft();
  const { t } = useRulesPage();
  const { view, problems, attention } = editor;
  const [open, setOpen] = useState<TabKey>('criteria');
  const [looked, setLooked] = useState(attention);
  const page = useRef<HTMLDivElement>(null);
  if (attention !== looked) {
    setLooked(attention);
    const tab = attention === null ? null : tabOf(attention.field);
    if (tab !== null) setOpen(tab);
  }
  useEffect(() => {
    if (attention === null || focusField(attention.field)) return;
    focusSoon(() => page.current?.querySelector<HTMLElement>('.rules-summary'));
  }, [attention]);
  const tabs = parts.map(({ key, edited, content }): Tab<TabKey> => {
    const tab = t(`rules.tabs.${key}`);
    const count = errorsOf(problems).filter((one) => tabOf(one.field) === key).length;
    return {
      key,
      label: count === 0 ? tab : t('rules.tabs.withErrors', { tab, count }),
      content: () =>
        edited ? (
          <fieldset className="closable" disabled={!view.licensed}>
            {content()}
          </fieldset>
        ) : (
          content()
        ),
    };
  });
  return (
    <EditorContext.Provider value={editor}>
      <LibraryContext.Provider value={library}>
        <div className="rules-page" ref={page}>
          {!view.licensed && (
            <Message tone="warning">
              <p>{t('rules.unlicensed')}</p>
            </Message>
          )}
          <RulesHead />
          <ProblemSummary />
          <Tabs label={t('rules.tabs.label')} tabs={tabs} open={open} onOpen={setOpen} />
          {open !== 'library' && (
            <>
              <PreviewBox />
              <SaveBar page={page} />
            </>
          )}
        </div>
      </LibraryContext.Provider>
    </EditorContext.Provider>
  );
}
