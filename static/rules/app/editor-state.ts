/** What the page knows of the rules: those in force, those being edited, and what came of the last request. */
import type { PreviewView, RulesView } from '../../../src/contract/rules.ts';
import { type Draft, draftOf, sameRules } from '../draft/draft.ts';
import { type Problem, withoutField } from '../draft/problem.ts';

export type Preview = NonNullable<PreviewView['preview']>;
export type Busy = 'preview' | 'save' | 'undo';

/** What is said beside the buttons, until the next edit. */
export type Notice =
  | { is: 'saved' }
  | { is: 'undone' }
  | { is: 'discarded' }
  | { is: 'theirs' }
  | { is: 'kept' }
  | { is: 'broughtBack' }
  | { is: 'conflict' }
  | { is: 'failed'; sentence: string };

export interface EditorState {
  /** As the app answered last. */
  view: RulesView;
  draft: Draft;
  problems: Problem[];
  preview: Preview | null;
  notice: Notice | null;
  busy: Busy | null;
  /** What was edited before something else took its place: it can be brought back. */
  aside: Draft | null;
}

export type EditorAction =
  | { do: 'edit'; field: string; update: (draft: Draft) => Draft }
  | { do: 'start'; busy: Busy }
  | { do: 'found'; problems: Problem[]; preview: Preview | null }
  | { do: 'failed'; notice: Notice }
  | { do: 'show'; view: RulesView; notice: Notice }
  | { do: 'keepMine'; view: RulesView }
  | { do: 'discard' }
  | { do: 'bringBack' }
  | { do: 'load'; draft: Draft; problems: Problem[] };

export function openEditor(view: RulesView): EditorState {
  const draft = draftOf(view.content);
  return { view, draft, problems: [], preview: null, notice: null, busy: null, aside: null };
}

export function isDirty({ view, draft }: Pick<EditorState, 'view' | 'draft'>): boolean {
  return !sameRules(draft, draftOf(view.content));
}

export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  switch (action.do) {
    case 'edit': {
      const draft = action.update(state.draft);
      const problems = withoutField(state.problems, action.field);
      return { ...state, draft, problems, preview: null, notice: conflictOf(state) };
    }
    case 'start':
      return { ...state, busy: action.busy, notice: null };
    case 'found':
      return { ...state, busy: null, problems: action.problems, preview: action.preview };
    case 'failed':
      return { ...state, busy: null, notice: action.notice };
    case 'show': {
      const aside = action.notice.is === 'theirs' ? state.draft : null;
      return { ...openEditor(action.view), notice: action.notice, aside };
    }
    case 'keepMine':
      return { ...state, view: action.view, preview: null, busy: null, notice: { is: 'kept' } };
    case 'discard':
      return { ...openEditor(state.view), notice: { is: 'discarded' }, aside: state.draft };
    case 'bringBack':
      if (state.aside === null) return state;
      return {
        ...openEditor(state.view),
        draft: state.aside,
        notice: { is: 'broughtBack' },
        aside: isDirty(state) ? state.draft : null,
      };
    case 'load': {
      const aside = isDirty(state) ? state.draft : null;
      return { ...openEditor(state.view), draft: action.draft, problems: action.problems, aside };
    }
  }
}

/** A conflict stays until it is settled, whatever is typed meanwhile. */
function conflictOf({ notice }: EditorState): Notice | null {
  return notice?.is === 'conflict' ? notice : null;
}
