/** The library on the rules page: read when its part is first opened, edited as a draft, saved by rev. */
import { createContext, useContext, useRef, useState } from 'react';
import type { LibraryView } from '../../../src/contract/library.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { failureText } from '../../ui/failure.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { focusField } from '../app/focus-field.ts';
import { useAskBeforeLeaving } from '../app/use-ask-before-leaving.ts';
import {
  type LibraryDraft,
  type LibraryProblem,
  contentOfLibrary,
  draftOfLibrary,
  problemsOfLibrary,
  sameLibrary,
} from './library-draft.ts';

type Loaded = { view: LibraryView; draft: LibraryDraft };
export type LibraryNotice =
  { is: 'saved' | 'undone' | 'theirs' | 'kept' | 'conflict' } | { is: 'failed'; sentence: string };

export interface LibraryEditor {
  state: { is: 'unasked' | 'loading' } | { is: 'failed'; error: ClientError } | ({ is: 'ready' } & Loaded);
  problems: readonly LibraryProblem[];
  notice: LibraryNotice | null;
  dirty: boolean;
  busy: boolean;
  /** What was discarded, or gave way to somebody else's: it can be brought back. */
  aside: LibraryDraft | null;
  /** What the last save from here replaced. */
  before: LibraryDraft | null;
  load: () => void;
  edit: (update: (draft: LibraryDraft) => LibraryDraft) => void;
  /** Puts a whole draft in place of what is edited, which can be brought back. */
  replace: (draft: LibraryDraft) => void;
  save: () => void;
  undo: () => void;
  discard: () => void;
  bringBack: () => void;
  takeTheirs: () => void;
  keepMine: () => void;
}

export const LibraryContext = createContext<LibraryEditor | null>(null);

export function useLibraryEditor(): LibraryEditor {
  const editor = useContext(LibraryContext);
  if (editor === null) throw new Error('A part of the library is drawn outside it.');
  return editor;
}

export function useLibraryDraft(): LibraryEditor {
  const { client, t, announce } = useRulesPage();
  const [state, setState] = useState<LibraryEditor['state']>({ is: 'unasked' });
  const [problems, setProblems] = useState<readonly LibraryProblem[]>([]);
  const [notice, setNotice] = useState<LibraryNotice | null>(null);
  const [aside, setAside] = useState<LibraryDraft | null>(null);
  const [before, setBefore] = useState<LibraryDraft | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const loaded = state.is === 'ready' ? state : null;
  const dirty = loaded !== null && !sameLibrary(loaded.draft, draftOfLibrary(loaded.view.content));
  useAskBeforeLeaving(dirty);

  /** One request at a time; a second press while one is on its way does nothing. */
  const once = async (act: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setNotice(null);
    await act();
    running.current = false;
    setBusy(false);
  };
  const tell = (next: LibraryNotice) => {
    setNotice(next);
    announce(next.is === 'failed' ? next.sentence : t(`rules.library.bar.${next.is}`), next.is === 'failed');
  };
  const failed = (error: ClientError) =>
    tell(error.code === 'CONFLICT' ? { is: 'conflict' } : { is: 'failed', sentence: failureText(error, t) });
  const show = (view: LibraryView, is: 'saved' | 'undone' | 'theirs') => {
    setState({ is: 'ready', view, draft: draftOfLibrary(view.content) });
    setProblems([]);
    tell({ is });
  };
  const store = async (draft: LibraryDraft, { view }: Loaded, is: 'saved' | 'undone') => {
    const result = await client.call('saveLibrary', { rev: view.rev, content: contentOfLibrary(draft) });
    if (!result.ok) {
      failed(result.error);
      return;
    }
    setBefore(draftOfLibrary(view.content));
    show(result.value, is);
  };
  const read = async (then: (view: LibraryView) => void) => {
    const result = await client.call('readLibrary', {});
    if (result.ok) then(result.value);
    else failed(result.error);
  };
  return {
    state,
    problems,
    notice,
    dirty,
    busy,
    aside,
    before,
    load() {
      if (running.current || state.is === 'ready') return;
      setState({ is: 'loading' });
      void once(async () => {
        const result = await client.call('readLibrary', {});
        setState(
          result.ok
            ? { is: 'ready', view: result.value, draft: draftOfLibrary(result.value.content) }
            : { is: 'failed', error: result.error },
        );
      });
    },
    edit(update) {
      setState((now) => (now.is === 'ready' ? { ...now, draft: update(now.draft) } : now));
      setProblems([]);
      if (notice?.is !== 'conflict') setNotice(null);
    },
    replace(draft) {
      if (loaded === null) return;
      if (dirty) setAside(loaded.draft);
      setState({ ...loaded, draft });
      setProblems([]);
      setNotice(null);
    },
    save() {
      if (loaded === null) return;
      const found = problemsOfLibrary(loaded.draft);
      const [first] = found;
      setProblems(found);
      if (first === undefined) return void once(() => store(loaded.draft, loaded, 'saved'));
      announce(t('rules.library.bar.toFix', { count: found.length }), true);
      requestAnimationFrame(() => focusField(fieldId(first.field)));
    },
    undo() {
      if (loaded !== null && before !== null) void once(() => store(before, loaded, 'undone'));
    },
    discard() {
      if (loaded === null) return;
      setAside(loaded.draft);
      setProblems([]);
      setNotice(null);
      setState({ ...loaded, draft: draftOfLibrary(loaded.view.content) });
      announce(t('rules.bar.discarded'));
    },
    bringBack() {
      if (loaded === null || aside === null) return;
      setState({ ...loaded, draft: aside });
      setAside(null);
      setNotice(null);
      announce(t('rules.bar.broughtBack'));
    },
    takeTheirs() {
      if (loaded === null) return;
      void once(() =>
        read((view) => {
          setAside(loaded.draft);
          show(view, 'theirs');
        }),
      );
    },
    keepMine() {
      if (loaded === null) return;
      void once(() =>
        read((view) => {
          setState({ ...loaded, view });
          tell({ is: 'kept' });
        }),
      );
    },
  };
}

/** The id of the control of a field, by its path in the content. */
export function fieldId(path: string): string {
  return `library.${path}`;
}
