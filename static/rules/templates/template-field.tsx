/** A text with placeholders: what can be put in, and how it will look with an example. */
import { type ReactNode, useRef } from 'react';
import type { Templates } from '../../../src/domain/team-rules.ts';
import { Button } from '../../ui/button.tsx';
import { useRules } from '../app/editor-context.ts';
import { useRulesPage } from '../app/rules-context.ts';
import { focusSoon } from '../app/focus-field.ts';
import { TextAreaField } from '../fields/text-area-field.tsx';
import { meaningOf } from './placeholder-meaning.ts';

interface TemplateFieldProps {
  name: keyof Templates;
  rows: number;
  /** As it looks now, filled in. */
  example: ReactNode;
}

export function TemplateField({ name, rows, example }: TemplateFieldProps) {
  const { t } = useRulesPage();
  const { draft, view, edit } = useRules();
  const box = useRef<HTMLTextAreaElement>(null);
  const field = `templates.${name}`;
  const value = draft.templates[name];
  const change = (text: string) =>
    edit(field, (before) => ({ ...before, templates: { ...before.templates, [name]: text } }));
  const insert = (placeholder: string) => {
    const { selectionStart = value.length, selectionEnd = value.length } = box.current ?? {};
    change(value.slice(0, selectionStart) + placeholder + value.slice(selectionEnd));
    const at = selectionStart + placeholder.length;
    focusSoon(() => {
      box.current?.setSelectionRange(at, at);
      return box.current;
    });
  };
  return (
    <div className="rules-template">
      <TextAreaField
        ref={box}
        label={t(`rules.template.${name}`)}
        field={field}
        hint={t(`rules.template.${name}Hint`)}
        rows={rows}
        value={value}
        onChange={change}
      />
      <div role="group" aria-label={t('rules.template.placeholders')} className="rules-placeholders">
        <p className="field-label">{t('rules.template.placeholders')}</p>
        <ul>
          {view.choices.placeholders[name].map((one) => (
            <li key={one}>
              <Button
                aria-label={t('rules.template.insert', { name: `{${one}}` })}
                onClick={() => insert(`{${one}}`)}
              >{`{${one}}`}</Button>
              <span className="field-hint">{meaningOf(one, t)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="rules-example">
        <p className="field-label">{t('rules.template.example')}</p>
        {example}
      </div>
    </div>
  );
}
