import { expect, test } from 'vitest';
import type { RulesView } from '../../../src/contract/rules.ts';
import { defaultRulesContent } from '../../../src/domain/default-team-rules.ts';
import { rulesLimits } from '../../../src/domain/team-rules.ts';
import { type EditorState, editorReducer, isDirty, openEditor } from '../../../static/rules/app/editor-state.ts';

const view: RulesView = {
  content: defaultRulesContent,
  rev: 3,
  savedAt: '2026-11-25T10:00:00.000Z',
  canUndo: true,
  defaults: defaultRulesContent,
  retiredQuestions: [],
  sitePriorityIds: { high: null, medium: null, low: null },
  choices: {
    criteria: [],
    sizes: [],
    agendaParts: [],
    roles: [],
    sections: [],
    reports: [],
    placeholders: { comment: [], ticketSummary: [], ticketDescription: [] },
    priorities: [],
    projects: [],
    people: [],
  },
  limits: rulesLimits,
  licensed: true,
};

const comment = (state: EditorState) => state.draft.templates.comment;

function type(state: EditorState, text: string): EditorState {
  return editorReducer(state, {
    do: 'edit',
    field: 'templates.comment',
    update: (draft) => ({ ...draft, templates: { ...draft.templates, comment: text } }),
  });
}

test('what was discarded can be brought back, and what was typed since can be too', () => {
  const discarded = editorReducer(type(openEditor(view), 'Ask us first'), { do: 'discard' });
  expect(isDirty(discarded)).toBe(false);
  const typed = type(discarded, 'Something else');
  const back = editorReducer(typed, { do: 'bringBack' });
  expect(comment(back)).toBe('Ask us first');
  expect(comment(editorReducer(back, { do: 'bringBack' }))).toBe('Something else');
});

test('a file takes the place of what was typed, which can be brought back', () => {
  const typed = type(openEditor(view), 'Ask us first');
  const loaded = editorReducer(typed, { do: 'load', draft: openEditor(view).draft, problems: [] });
  expect(comment(loaded)).toBe('');
  expect(comment(editorReducer(loaded, { do: 'bringBack' }))).toBe('Ask us first');
});

test('a conflict stays until it is settled, and keeping mine saves over the version that is there now', () => {
  const typed = type(openEditor(view), 'Ask us first');
  const refused = editorReducer(typed, { do: 'failed', notice: { is: 'conflict' } });
  const further = type(refused, 'Ask us first, please');
  expect(further.notice).toEqual({ is: 'conflict' });
  const kept = editorReducer(further, { do: 'keepMine', view: { ...view, rev: 4 } });
  expect(kept.view.rev).toBe(4);
  expect(comment(kept)).toBe('Ask us first, please');
  expect(kept.busy).toBeNull();
});

test('taking theirs keeps mine within reach', () => {
  const typed = type(openEditor(view), 'Ask us first');
  const theirs = editorReducer(typed, { do: 'show', view: { ...view, rev: 4 }, notice: { is: 'theirs' } });
  expect(comment(theirs)).toBe('');
  expect(comment(editorReducer(theirs, { do: 'bringBack' }))).toBe('Ask us first');
});

test('a saved draft leaves nothing to bring back', () => {
  const typed = type(openEditor(view), 'Ask us first');
  const saved = editorReducer(typed, { do: 'show', view: { ...view, rev: 4 }, notice: { is: 'saved' } });
  expect(saved.aside).toBeNull();
});

test('an edit forgets a preview, which was of other rules', () => {
  const previewed = editorReducer(openEditor(view), {
    do: 'found',
    problems: [],
    preview: { looked: 5, changed: [], setByHand: 0, closed: 0 },
  });
  expect(type(previewed, 'Ask us first').preview).toBeNull();
});
