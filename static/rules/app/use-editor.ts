/** Edits, previews and saves the rules. Nothing is sent before somebody presses Preview or Save. */
import { useReducer, useRef, useState } from 'react';
import type { RulesView } from '../../../src/contract/rules.ts';
import type { ClientError, Result } from '../../api/panel-client.ts';
import { failureText } from '../../ui/failure.ts';
import { checkDraft, checkSizes } from '../draft/check-draft.ts';
import { type Draft, contentOf } from '../draft/draft.ts';
import { type Problem, errorsOf, sameProblem, together } from '../draft/problem.ts';
import { type Busy, type EditorState, editorReducer, isDirty, openEditor } from './editor-state.ts';
import { useRulesPage } from './rules-context.ts';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';

export interface Editor extends EditorState {
  dirty: boolean;
  /** What came of the last check; `problems` has also what the size table tells while it is edited. */
  told: Problem[];
  /** The field that the focus should go to; a new object each time. */
  attention: { field: string } | null;
  /** @param field path of what is edited: what was wrong there is forgotten */
  edit: (field: string, update: (draft: Draft) => Draft) => void;
  tryOut: () => Promise<void>;
  save: () => Promise<void>;
  undo: () => Promise<void>;
  discard: () => void;
  bringBack: () => void;
  takeTheirs: () => Promise<void>;
  keepMine: () => Promise<void>;
  load: (draft: Draft, problems: Problem[]) => void;
  lookAt: (field: string) => void;
}

export function useEditor(given: RulesView): Editor {
  const { client, t, announce } = useRulesPage();
  const [state, dispatch] = useReducer(editorReducer, given, openEditor);
  const [attention, setAttention] = useState<Editor['attention']>(null);
  const running = useRef(false);
  const { view, draft } = state;
  const dirty = isDirty(state);
  useAskBeforeLeaving(dirty);

  const found = (problems: Problem[], preview: EditorState['preview']) => {
    dispatch({ do: 'found', problems, preview });
    const errors = errorsOf(problems);
    const [first] = errors;
    if (first === undefined) return true;
    announce(t('rules.bar.toFix', { count: errors.length }), true);
    setAttention({ field: first.field });
    return false;
  };
  const failed = (error: ClientError) => {
    const sentence = error.code === 'CONFLICT' ? t('rules.bar.conflict') : failureText(error, t);
    dispatch({ do: 'failed', notice: error.code === 'CONFLICT' ? { is: 'conflict' } : { is: 'failed', sentence } });
    announce(sentence, true);
  };
  /** One request at a time; a second press while one is on its way does nothing. */
  const once = async (busy: Busy, act: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    dispatch({ do: 'start', busy });
    await act();
    running.current = false;
  };
  const show = (result: Result<RulesView>, is: 'saved' | 'undone' | 'theirs') => {
    if (!result.ok) {
      failed(result.error);
      return;
    }
    dispatch({ do: 'show', view: result.value, notice: { is } });
    announce(t(`rules.bar.${is}`));
  };
  const cheapErrors = () => checkDraft(draft, view, t);
  /** The app is asked all the same: whoever mends one fault should not learn of the next by it. */
  const foundWith = async (errors: Problem[]) => {
    const all = await client.call('previewRules', { content: contentOf(draft) });
    found(all.ok ? together(errors, all.value.problems) : errors, null);
  };

  const tryOut = () =>
    once('preview', async () => {
      const errors = cheapErrors();
      if (errors.length > 0) return foundWith(errors);
      const result = await client.call('previewRules', { content: contentOf(draft) });
      if (!result.ok) {
        failed(result.error);
        return;
      }
      found(result.value.problems, result.value.preview);
    });
  const save = () =>
    once('save', async () => {
      const errors = cheapErrors();
      if (errors.length > 0) return foundWith(errors);
      const content = contentOf(draft);
      const result = await client.call('saveRules', { rev: view.rev, content });
      if (result.ok || result.error.code !== 'INVALID') {
        show(result, 'saved');
        return;
      }
      // The refusal names the first fault; a look at the draft names them all.
      const all = await client.call('previewRules', { content });
      const named = all.ok ? errorsOf(all.value.problems) : [];
      const field = 'field' in result.error ? result.error.field : undefined;
      if (named.length > 0 && all.ok) found(all.value.problems, null);
      else if (field === undefined) failed(result.error);
      else found([{ level: 'error', field, message: failureText(result.error, t) }], null);
    });
  const undo = () => once('undo', async () => show(await client.call('undoRules', { rev: view.rev }), 'undone'));
  const takeTheirs = () => once('save', async () => show(await client.call('readRules', {}), 'theirs'));
  const keepMine = () =>
    once('save', async () => {
      const result = await client.call('readRules', {});
      if (!result.ok) {
        failed(result.error);
        return;
      }
      dispatch({ do: 'keepMine', view: result.value });
      announce(t('rules.bar.kept'));
    });
  const live = checkSizes(draft, t).filter((one) => !state.problems.some((other) => sameProblem(one, other)));
  return {
    ...state,
    problems: [...state.problems, ...live],
    told: state.problems,
    dirty,
    attention,
    edit: (field, update) => dispatch({ do: 'edit', field, update }),
    tryOut,
    save,
    undo,
    takeTheirs,
    keepMine,
    discard: () => {
      dispatch({ do: 'discard' });
      announce(t('rules.bar.discarded'));
    },
    bringBack: () => {
      dispatch({ do: 'bringBack' });
      announce(t('rules.bar.broughtBack'));
    },
    load: (next, problems) => {
      dispatch({ do: 'load', draft: next, problems });
      const [first] = errorsOf(problems);
      if (first !== undefined) setAttention({ field: first.field });
    },
    lookAt: (field) => setAttention({ field }),
  };
}
