/** The rules that are being edited, for every field. */
import { createContext, useContext } from 'react';
import type { Editor } from './use-editor.ts';

export const EditorContext = createContext<Editor | null>(null);

export function useRules(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('A field is drawn outside the rules.');
  return editor;
}
